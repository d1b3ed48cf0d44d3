import { isJsonArray, isJsonObject, type Json } from "../../json.js";
import { report, type Visit } from "../visit.js";
import { meantType } from "./schema-type.js";

/**
 * The schema that something stands for that is not an object. Where it holds an array with one schema, it is most often a list of that;
 * a bare word is a type, and anything else an example of a value that nothing is known of.
 *
 * @param keys that lead from the visited object to the value
 */
export function schemaFrom(visit: Visit, value: Json, keys: readonly (string | number)[]): Json {
  if (typeof value === "boolean")
    return visit.dialect === "3.0" || visit.dialect === "2.0" ? fromFlag(value, keys) : value;
  const [schema, mend] = meaning(value);
  const key = keys.at(-1) ?? "";
  const subject = typeof key === "number" ? `item ${key} of \`${keys[0]}\`` : `\`${key}\``;
  const message = `${subject} is not a schema, but ${wordFor(value)}`;
  report(visit, { code: "schema-malformed", message, mend }, ...keys);
  return schema;
}

/** Before OpenAPI 3.1 only `additionalProperties` can be a flag; elsewhere it is plain what is meant. */
function fromFlag(value: boolean, keys: readonly (string | number)[]): Json {
  return keys.at(-1) === "additionalProperties" || !value ? value : {};
}

function meaning(value: Json): readonly [schema: Json, mend: string] {
  if (isJsonArray(value)) {
    const [only] = value;
    if (value.length === 1 && isJsonObject(only)) {
      return [{ type: "array", items: only }, "it is an array of what it holds"];
    }
    return [{ type: "array", items: {} }, "it is an array of anything"];
  }
  const type = typeof value === "string" ? meantType(value) : null;
  if (type !== null) return [type, `it is \`${JSON.stringify(type)}\``];
  return [{}, "its value can be anything"];
}

function wordFor(value: Json): string {
  if (isJsonArray(value)) return "an array";
  return value === null ? "empty" : `a ${typeof value}`;
}
