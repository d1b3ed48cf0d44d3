import {
  asText,
  isJsonArray,
  isJsonObject,
  type Draft,
  type Json,
  type JsonObject,
} from "../json.js";

/** What is wrong with the names or descriptions of the values of an enumeration; `null` when nothing is. */
export function listFault(name: string, node: JsonObject): string | null {
  const value = node[name];
  if (name !== "x-enum-varnames" && name !== "x-enum-descriptions") return null;
  return lengthFault(value, node["enum"]) ?? twiceFault(name, value);
}

/** Takes extensions out of an operation that name parameters which it does not have. */
export function checkExtensionParameters(
  operation: Draft,
  parameters: readonly JsonObject[],
  tell: (extension: string, fault: string) => void,
): void {
  const named = [
    ["x-pagination", "query", ["start", "count"]],
    ["x-conditional", "header", ["ifMatch", "ifNoneMatch"]],
  ] as const;
  for (const [extension, place, members] of named) {
    const value = operation[extension];
    if (!isJsonObject(value)) continue;
    const declared = parameters
      .filter((parameter) => parameter["in"] === place)
      .map(({ name }) => caseless(asText(name), place));
    const missing = members
      .map((member) => value[member])
      .filter((name) => typeof name === "string")
      .find((name) => !declared.includes(caseless(name, place)));
    if (missing === undefined) continue;
    tell(extension, `the operation has no ${place} parameter \`${missing}\``);
    delete operation[extension];
  }
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

/** Names of headers are the same in any case. */
function caseless(name: string, place: "query" | "header"): string {
  return place === "header" ? name.toLowerCase() : name;
}
