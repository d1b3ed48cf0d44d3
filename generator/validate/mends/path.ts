import { isJsonArray, isJsonObject, pointerTo, type Json } from "../../json.js";
import type { Finding } from "../finding.js";
import { pointerOf, report, type Visit } from "../visit.js";

/**
 * A path begins with a slash, and each parameter in it is a name in braces.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#path-templating
 */
export function mendPaths(visit: Visit): void {
  const { node, place } = visit;
  const written = Object.entries(node);
  const meant = written.map(([path, item]) => meantPath(path, item));
  if (written.every(([path], index) => path === meant[index])) return;
  const { origins } = place.source;
  const taken = new Set(Object.keys(node));
  const entries = written.flatMap(([path, item], index): [string, Json][] => {
    const to = meant[index] ?? path;
    if (to === path) return [[path, item]];
    const isTaken = taken.has(to);
    taken.add(to);
    const mend = isTaken ? `it is left out, since \`${to}\` is there` : `it is read as \`${to}\``;
    report(visit, { ...faultOf(path), mend, part: "key" }, path);
    if (isTaken) return [];
    if (isJsonObject(item)) origins.note(item, origins.at(pointerTo(pointerOf(place), path)));
    return [[to, item]];
  });
  for (const [path] of written) delete node[path];
  for (const [path, item] of entries) node[path] = item;
}

function faultOf(path: string): Pick<Finding, "code" | "message"> {
  if (!path.startsWith("/")) {
    const message = `the path \`${path}\` does not begin with a slash`;
    return { code: "path-without-slash", message };
  }
  if (withBraces(path) !== path) {
    const message = `the path \`${path}\` has a parameter that is not in braces`;
    return { code: "path-parameter-colon", message };
  }
  const message = `the path \`${path}\` has more than the name of a parameter in braces`;
  return { code: "path-parameter-pattern", message };
}

function meantPath(path: string, item: Json): string {
  // Extensions, and the URLs of callbacks that begin with a runtime expression.
  if (path.startsWith("x-") || path.startsWith("{$")) return path;
  const braced = withBraces(path.startsWith("/") ? path : `/${path}`);
  const declared = declaredNames(item);
  return braced.replaceAll(/\{((?:[^{}]|\{[^{}]*\})+)\}/g, (written, expression: string) =>
    declared.has(expression) ? written : `{${nameIn(expression)}}`,
  );
}

/**
 * Routers write a parameter as `/:name`, some with a pattern (`/:name{[a-z]+}`, `/:name(\\d+)`) or a modifier
 * (`/:name?`). `/{name}:verb` is a path like any other.
 */
function withBraces(path: string): string {
  return path.replaceAll(
    /\/:([A-Za-z_]\w*)(?:\{(?:[^{}]|\{[^{}]*\})*\}|\([^/]*\))?(?:[?*+](?=\/|$))?(?=[/.?#]|$)/g,
    "/{$1}",
  );
}

/**
 * The name of a parameter without the pattern, type or wildcard of a router: `name=shelves/*`, `id:int`, `id?`, `*rest`,
 * `rest...`, `+rest`. Anything else is a name.
 */
function nameIn(expression: string): string {
  const pattern = /^(?:\*{1,2}|\+)?([^\s{}=:?*+/#,;]+?)(?:\s*[=:].*|\?|\.\.\.)?$/s;
  return pattern.exec(expression)?.[1] ?? expression;
}

/** The names of the parameters that are written out in a path item: a declared name is never a pattern. */
function declaredNames(item: Json): ReadonlySet<Json | undefined> {
  if (!isJsonObject(item)) return new Set();
  const lists = [item, ...Object.values(item)].map((one) => isJsonObject(one) && one["parameters"]);
  const parameters = lists.flatMap((list) => (isJsonArray(list) ? list : []));
  return new Set(parameters.map((one) => (isJsonObject(one) ? one["name"] : undefined)));
}
