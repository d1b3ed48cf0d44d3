import { isJsonArray, isJsonObject, nodeAt } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";

/**
 * A copy of a document in which the validator can find its way. None of it lets a request pass that the document itself
 * would not:
 *
 * - The servers are left out: the tests check and cut off the address by themselves.
 * - What follows a `#` in a path is left out, since it is never sent; of operations that are then the same, the first stays.
 * - A `-` in the name of a path parameter is written `_`, since the router takes it for the end of the name.
 * - `nullable` without a `type` is left out, since Ajv gives up there; it says nothing (OpenAPI 3.0.4, section 4.7.24).
 * - A reference into the middle of a component is replaced by what it leads to, since Ajv does not find that.
 * - A closed tuple gets its length in words, without which Ajv in strict mode refuses the schema.
 * - A `pattern` with needless escapes loses them, since Ajv compiles patterns in Unicode mode, which forbids them.
 */
export function adaptDocument({ servers: _servers, paths, ...rest }: JsonObject): JsonObject {
  const adapted: Record<string, Record<string, Json>> = {};
  for (const [path, item] of Object.entries(isJsonObject(paths) ? paths : {})) {
    const key = adaptPath(path);
    adapted[key] = { ...(isJsonObject(item) ? item : {}), ...adapted[key] };
  }
  const document = { ...rest, paths: adapted };
  const whole = adaptNode(document, document);
  if (!isJsonObject(whole)) throw new Error("A document stays an object.");
  return whole;
}

/** A path as the adapted document has it. */
export function adaptPath(path: string): string {
  const [address = ""] = path.split("#");
  return address.replace(/\{[^{}]+\}/g, adaptName);
}

/** The name of a path parameter as the adapted document has it. */
export function adaptName(name: string): string {
  return name.replaceAll("-", "_");
}

function adaptNode(node: Json, document: JsonObject): Json {
  if (isJsonArray(node)) return node.map((item) => adaptNode(item, document));
  if (!isJsonObject(node)) return node;
  const { $ref, prefixItems, items } = node;
  if (typeof $ref === "string" && /^#\/components\/[^/]+\/[^/]+\//.test($ref)) {
    return adaptNode(nodeAt(document, $ref) ?? {}, document);
  }
  if (isJsonArray(prefixItems) && items === false && node["minItems"] === undefined) {
    const { length } = prefixItems;
    return adaptNode({ ...node, minItems: length, maxItems: length }, document);
  }
  const members = Object.entries(node).filter(
    ([key, value]) =>
      key !== "nullable" || typeof value !== "boolean" || node["type"] !== undefined,
  );
  return Object.fromEntries(
    members.map(([key, value]) => {
      if (typeof value !== "string") return [key, adaptNode(value, document)];
      if (key === "pattern") return [key, value.replace(needlessEscape, "$1")];
      return [key, key === "name" && node["in"] === "path" ? adaptName(value) : value];
    }),
  );
}

const needlessEscape = /\\([:_@#%&=,;!'"<>~` ])/g;
