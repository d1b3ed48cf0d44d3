import type { RecordedRequest } from "../../support/loopback-server.js";

/** Those that the API documents. The others are the business of `fetch` and of the library that the SDK uses. */
const headersThatMatter = ["accept", "authorization", "content-type", "if-match", "if-none-match"];

/** A request in parts that can be compared, each as it was on the wire: `path`, `query filter`, `header accept`. */
export function partsOf({ method, url, headers, body }: RecordedRequest): Map<string, string> {
  const [path = "", query = ""] = url.split("?");
  const parts = new Map([
    ["method", method],
    ["path", path],
    ["body", String(body)],
  ]);
  for (const pair of query === "" ? [] : query.split("&")) {
    const name = `query ${pair.slice(0, pair.indexOf("="))}`;
    if (parts.has(name)) throw new Error(`${name} was sent twice`);
    parts.set(name, pair.slice(pair.indexOf("=") + 1));
  }
  for (const name of headersThatMatter) {
    const value = headers[name];
    if (value !== undefined) parts.set(`header ${name}`, String(value));
  }
  return parts;
}
