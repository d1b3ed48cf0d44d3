import { asText, isJsonArray, isJsonObject, type Draft } from "../../json.js";
import { report, type Visit } from "../visit.js";

/**
 * A scheme is of a type that says how it is applied. Where it is not, `in` and `name` may tell; the rest is a bearer token,
 * which is what most APIs take.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#security-scheme-object
 */
export function mendSecurityScheme(visit: Visit): void {
  const { node, dialect } = visit;
  if (typeof node["$ref"] === "string") return;
  const { type } = node;
  const types = dialect === "2.0" ? ["basic", "apiKey", "oauth2"] : schemeTypes;
  if (typeof type !== "string" || !types.includes(type)) {
    const meant = meantScheme(node, dialect === "2.0");
    const told = type === undefined ? "has no `type`" : `cannot be of the type \`${asText(type)}\``;
    const message = `the security scheme ${told}`;
    const mend = `it is ${wordsOf(meant)}`;
    report(
      visit,
      { code: "security-scheme-unknown", message, mend },
      ...(type === undefined ? [] : ["type"]),
    );
    Object.assign(node, meant);
    return;
  }
  if (type === "apiKey") fill(visit, { in: "header", name: "Authorization" });
  if (type === "http") fill(visit, { scheme: "bearer" });
  if (type === "oauth2" && dialect !== "2.0" && !isJsonObject(node["flows"]))
    fill(visit, { flows: {} });
  if (type === "apiKey" && node["in"] === "cookies") node["in"] = "cookie";
}

const schemeTypes = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"];

function fill(visit: Visit, defaults: Draft): void {
  const { node } = visit;
  for (const [key, value] of Object.entries(defaults)) {
    if (node[key] !== undefined) continue;
    const message = `the security scheme has no \`${key}\``;
    const mend = `\`${key}\` is \`${JSON.stringify(value)}\``;
    report(visit, { code: "security-scheme-unknown", message, mend, part: "key" });
    node[key] = value;
  }
}

function meantScheme(
  { type, in: place, name, scheme, flows, flow }: Draft,
  isSwagger: boolean,
): Draft {
  const word = typeof type === "string" ? type.toLowerCase().replaceAll(/[^a-z\d]/g, "") : "";
  const where = typeof place === "string" ? place.toLowerCase().replace(/s$/, "") : null;
  if (where !== null && typeof name === "string" && ["header", "query", "cookie"].includes(where)) {
    return { type: "apiKey", in: where, name };
  }
  if (isJsonObject(flows) || (typeof flow === "string" && isSwagger) || word.startsWith("oauth"))
    return { type: "oauth2" };
  if (word === "basic" || word === "httpbasic")
    return isSwagger ? { type: "basic" } : { type: "http", scheme: "basic" };
  if (isSwagger) return { type: "apiKey", in: "header", name: "Authorization" };
  return { type: "http", scheme: typeof scheme === "string" ? scheme : "bearer" };
}

function wordsOf({ type, in: place, name, scheme }: Draft): string {
  if (type === "apiKey") return `sent as the ${asText(place)} \`${asText(name)}\``;
  if (type === "oauth2") return "a token of OAuth 2.0";
  return scheme === "basic" || type === "basic"
    ? "a user name and a password"
    : "sent as a bearer token";
}

/** What each flow of OAuth 2.0 needs. */
const urlsOf: Readonly<Record<string, readonly string[]>> = {
  authorizationCode: ["authorizationUrl", "tokenUrl"],
  clientCredentials: ["tokenUrl"],
  deviceAuthorization: ["deviceAuthorizationUrl", "tokenUrl"],
  implicit: ["authorizationUrl"],
  password: ["tokenUrl"],
};

/** From OpenAPI 3.0 on, `scopes` is an object; a list of names has the same ones. */
export function mendFlow(visit: Visit): void {
  const { node, place } = visit;
  for (const url of urlsOf[String(place.key)] ?? []) {
    if (node[url] !== undefined) continue;
    const mend = "a token must be given to the client";
    report(visit, {
      code: "field-missing",
      message: `the field \`${url}\` is missing`,
      mend,
      part: "key",
    });
  }
  const { scopes } = node;
  if (scopes === undefined || scopes === null || isJsonObject(scopes)) return;
  const names = isJsonArray(scopes) ? scopes.filter((name) => typeof name === "string") : [];
  const message = "`scopes` is an object with a description for each name";
  report(visit, { code: "field-type", message, mend: "it lists the names" }, "scopes");
  node["scopes"] = Object.fromEntries(names.map((name) => [name, ""]));
}
