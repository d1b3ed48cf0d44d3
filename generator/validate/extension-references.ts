import {
  isJsonArray,
  isJsonObject,
  nodeAt,
  pointerTo,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../json.js";
import type { FoundObject } from "./walk.js";

/**
 * Tells what an extension of the right shape names that is not there: a parameter that the operation does not have,
 * or more values than are listed.
 *
 * @returns `null` when everything is there.
 */
export function referenceFault(name: string, found: FoundObject, tree: JsonObject): string | null {
  const value = found.node[name];
  if (name === "x-enum-varnames" || name === "x-enum-descriptions") {
    return lengthFault(value, found.node["enum"]) ?? twiceFault(name, value);
  }
  if (!isJsonObject(value)) return null;
  if (name === "x-pagination") {
    return parameterFault([value["start"], value["count"]], { place: "query", found, tree });
  }
  if (name === "x-conditional") {
    return parameterFault([value["ifMatch"], value["ifNoneMatch"]], {
      place: "header",
      found,
      tree,
    });
  }
  return null;
}

function lengthFault(list: Json | undefined, values: Json | undefined): string | null {
  if (!isJsonArray(list)) return null;
  const count = isJsonArray(values) ? values.length : 0;
  return list.length === count ? null : `it lists ${list.length}, and \`enum\` has ${count}`;
}

/** Two values may mean the same, but not be called the same. */
function twiceFault(extension: string, list: Json | undefined): string | null {
  if (extension !== "x-enum-varnames" || !isJsonArray(list)) return null;
  const names = list.filter((name) => typeof name === "string");
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? null : `it lists \`${twice}\` twice`;
}

interface Parameters {
  readonly place: "query" | "header";
  readonly found: FoundObject;
  readonly tree: JsonObject;
}

function parameterFault(
  names: readonly (Json | undefined)[],
  { place, found, tree }: Parameters,
): string | null {
  const pathItem = pointerTo("#", ...pointerTokens(found.pointer).slice(0, -1));
  const lists = [found.node["parameters"], nodeAt(tree, pointerTo(pathItem, "parameters"))];
  const declared = lists
    .flatMap((list) => (isJsonArray(list) ? list : []))
    .map((item) => followed(item, tree))
    .map((node) => (isJsonObject(node) && node["in"] === place ? node["name"] : null))
    .filter((name) => typeof name === "string")
    .map((name) => caseless(name, place));
  const missing = names
    .filter((name) => typeof name === "string")
    .find((name) => !declared.includes(caseless(name, place)));
  return missing === undefined ? null : `the operation has no ${place} parameter \`${missing}\``;
}

function followed(item: Json, tree: JsonObject): Json | undefined {
  const reference = isJsonObject(item) ? item["$ref"] : undefined;
  return typeof reference === "string" ? nodeAt(tree, reference) : item;
}

/** Names of headers are the same in any case. */
function caseless(name: string, place: Parameters["place"]): string {
  return place === "header" ? name.toLowerCase() : name;
}
