import { isJsonArray, isJsonObject, type Draft, type Json } from "../json.js";
import { isUrl, publicLocation } from "../location.js";

/**
 * Makes the URLs of servers absolute where the document was read from a URL, which relative ones are relative to. Without
 * servers, the server is the root of that host.
 *
 * @param tree an OpenAPI 3 document; changed in place
 * @param location of the document
 * @see https://spec.openapis.org/oas/v3.1.1.html#relative-references-in-api-description-urls
 */
export function makeServersAbsolute(tree: Draft, location: string): void {
  if (!isUrl(location)) return;
  if (!isJsonArray(tree["servers"]) || tree["servers"].length === 0)
    tree["servers"] = [{ url: "/" }];
  const items = isJsonObject(tree["paths"]) ? Object.values(tree["paths"]) : [];
  const holders = [
    tree,
    ...items,
    ...items.flatMap((item) => (isJsonObject(item) ? Object.values(item) : [])),
  ];
  // An empty URL would take over the user name, password and query of the document's.
  const base = publicLocation(location);
  for (const server of new Set(holders.flatMap(serversOf))) {
    if (!isJsonObject(server) || typeof server["url"] !== "string") continue;
    const draft: Draft = server; // The tree is ours.
    draft["url"] = absolute(server["url"], base);
  }
}

function serversOf(node: Json): readonly Json[] {
  return isJsonObject(node) && isJsonArray(node["servers"]) ? node["servers"] : [];
}

/** A URL that begins with a variable has its scheme or host from it. */
function absolute(url: string, location: string): string {
  if (url.startsWith("{") || !URL.canParse(url, location)) return url;
  return isUrl(url)
    ? url
    : new URL(url, location).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
}
