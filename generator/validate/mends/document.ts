import { isJsonArray, isJsonObject } from "../../json.js";
import { report, type Visit } from "../visit.js";

/** The version is a text; YAML reads `3.1` and `2.0` as numbers. */
export function mendVersion(visit: Visit): void {
  const { node, dialect } = visit;
  const key = dialect === "2.0" ? "swagger" : "openapi";
  const version = node[key];
  if (typeof version !== "number") return;
  const message = "the version is a number, not a string";
  if (key === "swagger") return report(visit, { code: "openapi-version-number", message }, key);
  const mend = `it is read as OpenAPI ${dialect}`;
  const hint = `Write the version in full and in quotes, as \`openapi: "${dialect}.0"\`.`;
  report(visit, { code: "openapi-version-number", message, mend, hint }, key);
}

/** Each security requirement has a list of scopes for each scheme. */
export function mendScopes(visit: Visit): void {
  const { node } = visit;
  for (const [name, scopes] of Object.entries(node)) {
    if (isJsonArray(scopes) || name.startsWith("x-")) continue;
    if (scopes !== null && !isJsonObject(scopes) && typeof scopes !== "string") {
      if (scopes !== true) continue;
      node[name] = [];
      continue;
    }
    if (typeof scopes === "string") continue; // One where a list is wanted.
    const listed = isJsonObject(scopes) ? Object.keys(scopes) : [];
    node[name] = listed;
    if (scopes === null) continue;
    const message = `the scopes of \`${name}\` are an object, not a list`;
    const mend = listed.length === 0 ? "there are no scopes" : "its keys are the scopes";
    report(visit, { code: "security-scopes-misshapen", message, mend }, name);
  }
}
