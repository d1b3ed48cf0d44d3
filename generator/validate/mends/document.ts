import { isJsonArray, isJsonObject, pointerTo, type Draft, type Json } from "../../json.js";
import { pointerOf, report, type Visit } from "../visit.js";

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

/**
 * A path begins with a slash, and its parameters stand in braces.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function mendPaths(visit: Visit): void {
  const { node, place } = visit;
  const isOdd = (path: string) => !path.startsWith("x-") && meantPath(path) !== path;
  if (!Object.keys(node).some(isOdd)) return;
  const { origins } = place.source;
  const entries = Object.entries(node).flatMap(([path, item]): [string, Json][] => {
    const meant = isOdd(path) ? meantPath(path) : path;
    if (meant === path) return [[path, item]];
    const isTaken = Object.hasOwn(node, meant);
    const mend = isTaken
      ? "it is left out, since that path is there"
      : `it is read as \`${meant}\``;
    const isSlash = !path.startsWith("/");
    const message = isSlash
      ? `the path \`${path}\` does not begin with a slash`
      : `the path \`${path}\` has a parameter that is not in braces`;
    const code = isSlash ? "path-without-slash" : "path-parameter-colon";
    report(visit, { code, message, mend, part: "key" }, path);
    if (isTaken) return [];
    if (isJsonObject(item)) origins.note(item, origins.at(pointerTo(pointerOf(place), path)));
    return [[meant, item]];
  });
  replaceMembers(node, entries);
}

/** `/:name` is how many frameworks write a parameter; `/{name}:verb` is a path like any other. */
function meantPath(path: string): string {
  const slashed = path.startsWith("/") || path.startsWith("{$") ? path : `/${path}`;
  return slashed.replaceAll(/\/:([A-Za-z_]\w*)(?=\/|$|\.)/g, "/{$1}");
}

function replaceMembers(node: Draft, entries: readonly (readonly [string, Json])[]): void {
  for (const key of Object.keys(node)) delete node[key];
  for (const [key, value] of entries) node[key] = value;
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
