import { closest, didYouMean } from "../closest.js";
import { isJsonArray, isJsonObject, type Draft, type Json } from "../json.js";
import type { Dialect } from "./dialect.js";
import type { Finding } from "./finding.js";
import { schemaFrom } from "./mends/malformed-schema.js";
import type { Field } from "./objects.js";
import { below, report, type Visit } from "./visit.js";

/** Makes sure that a field holds what the tables say, and visits it. */
export function checkField(visit: Visit, key: string, field: Field): void {
  const { node } = visit;
  const value = node[key];
  if (value === undefined || field.of === "any") return;
  if (field.of === "unsupported") {
    const message = `the field \`${key}\` of OpenAPI 3.2 is not supported`;
    report(visit, { code: "field-unsupported", message, part: "key" }, key);
  } else if (value === null) {
    // A section that holds nothing is an empty section.
    if (field.of === "schema" && field.as !== "map" && key !== "additionalProperties")
      node[key] = {};
    else delete node[key];
  } else if (field.as === "list") checkList(visit, key, field);
  else if (field.as === "map") checkMap(visit, key, field);
  else if (field.as === "oneOrList" && isJsonArray(value)) checkList(visit, key, field);
  else checkOne(visit, { parent: node, keys: [key], field: field.item ?? field });
}

interface Member {
  readonly parent: Draft | Json[];
  /** From the visited object. */
  readonly keys: readonly [string, ...(string | number)[]];
  readonly field: Field;
}

function checkOne(visit: Visit, { parent, keys, field }: Member): void {
  const key = keys.at(-1) ?? "";
  const members = parent as Draft; // A list is addressed by its numbers, which are keys as well.
  const value = members[key];
  if (value === undefined) return;
  const right = field.isObject
    ? objectFrom(visit, value, { keys, field })
    : simpleFrom(value, field);
  if (right === undefined) {
    if (isTextOfFile(value, field)) {
      const place = below(visit.place, ...keys);
      const { dialect, walk } = visit;
      walk.references.push({ holder: value as Draft, key: "$ref", field, place, dialect, parent }); // An object.
      return;
    }
    tellType(visit, { parent, keys, field });
    if (isJsonArray(parent))
      members[key] = null; // It is taken out with the whole list.
    else delete members[key];
    return;
  }
  if (right !== value) {
    if (!field.isObject) tellType(visit, { parent, keys, field }, right);
    members[key] = right;
  }
  if (!isJsonObject(right) || !field.isObject) return;
  const { dialect, walk } = visit;
  walk.visit(right, field, { parent, place: below(visit.place, ...keys), dialect });
  if (walk.dropped.has(right) && !isJsonArray(parent)) delete members[key];
}

function objectFrom(
  visit: Visit,
  value: Json,
  { keys, field }: Pick<Member, "keys" | "field">,
): Json | undefined {
  if (isJsonObject(value)) return value;
  if (field.of === "schema") return schemaFrom(visit, value, keys);
  return isJsonArray(value) && value.length === 0 ? {} : undefined; // How PHP writes an empty object.
}

/** The value itself if it is of the type, what it plainly means, or `undefined`. */
function simpleFrom(value: Json, { of }: Field): Json | undefined {
  if (of === "text") {
    if (typeof value === "string") return value;
    return typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
  }
  if (of === "flag") {
    if (typeof value === "boolean") return value;
    return value === "true" ? true : value === "false" ? false : undefined;
  }
  const number = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || (of === "count" && number < 0)) return undefined;
  return number;
}

function isTextOfFile(value: Json, { of }: Field): boolean {
  return of === "text" && isJsonObject(value) && typeof value["$ref"] === "string";
}

function checkList(visit: Visit, key: string, field: Field): void {
  const { node } = visit;
  const list = listFrom(node[key] ?? null, field);
  if (list === undefined) return checkReferenceOrType(visit, key, field);
  if (list !== node[key]) {
    const isSilent = isJsonArray(list) && list.length === 0;
    if (!isSilent) tellType(visit, { parent: node, keys: [key], field }, list);
    node[key] = list;
  }
  const items = list as Json[]; // The tree is ours.
  for (const [index, item] of items.entries()) {
    if (item === null) continue;
    checkOne(visit, { parent: items, keys: [key, index], field: field.item ?? field });
  }
  const { dropped, faulty } = visit.walk;
  const isKept = (item: Json): boolean =>
    item !== null && !(typeof item === "object" && (dropped.has(item) || faulty.has(item)));
  if (!items.every(isKept)) items.splice(0, items.length, ...items.filter(isKept));
}

/** A list, or what plainly stands for one. */
function listFrom(value: Json, { of, isObject }: Field): readonly Json[] | undefined {
  if (isJsonArray(value)) return value;
  if (!isObject) return isJsonObject(value) ? undefined : [value];
  if (!isJsonObject(value)) return undefined;
  if (Object.keys(value).length === 0) return [];
  if (typeof value["$ref"] === "string" && of !== "schema") return undefined;
  if (of !== "parameter" || typeof value["in"] === "string") return [value];
  // By name, as the components have them.
  const named = Object.entries(value).map(([name, item]) => {
    const isNamed = !isJsonObject(item) || "$ref" in item || "name" in item;
    return isNamed ? item : { name, ...item };
  });
  return named.every((item) => isJsonObject(item) && ("in" in item || "$ref" in item))
    ? named
    : undefined;
}

function checkMap(visit: Visit, key: string, field: Field): void {
  const { node } = visit;
  const map = node[key] ?? null;
  if (isJsonArray(map) && map.length === 0) node[key] = {};
  else if (!isJsonObject(map)) tellAndDrop(visit, key, field);
  else if (typeof map["$ref"] === "string") checkReferenceOrType(visit, key, field);
  else checkEntries(visit, [key], { map: map, field }); // The tree is ours.
}

/** @param keys that lead from the visited object to the map */
function checkEntries(
  visit: Visit,
  keys: readonly [string, ...string[]],
  { map, field }: { readonly map: Draft; readonly field: Field },
): void {
  for (const name of Object.keys(map)) {
    if (map[name] === null) {
      if (field.of === "schema") map[name] = {};
      else delete map[name];
    } else checkOne(visit, { parent: map, keys: [...keys, name], field: field.item ?? field });
  }
}

/** A reference in the place of a whole list or map, which the specification does not know, but authors do. */
function checkReferenceOrType(visit: Visit, key: string, field: Field): void {
  const value = visit.node[key];
  if (!isJsonObject(value) || typeof value["$ref"] !== "string")
    return tellAndDrop(visit, key, field);
  const { node: parent, dialect, walk } = visit;
  const place = below(visit.place, key);
  walk.references.push({ holder: value, key: "$ref", field, place, dialect, parent }); // The tree is ours.
}

function tellAndDrop(visit: Visit, key: string, field: Field): void {
  tellType(visit, { parent: visit.node, keys: [key], field });
  delete visit.node[key];
}

/** @param meant what it is read as, if anything */
function tellType(visit: Visit, { parent, keys, field }: Member, meant?: Json): void {
  const key = keys.at(-1) ?? "";
  const value = (parent as Draft)[key] ?? null; // A list is addressed by its numbers.
  const subject = typeof key === "number" ? `item ${key} of \`${keys[0]}\`` : `\`${key}\``;
  if (keys[0] === "version" && visit.kind === "info" && typeof value === "number") {
    const message = `the version is the number ${value}, not a string`;
    return report(visit, { code: "info-version-number", message }, ...keys);
  }
  const isItem = isJsonArray(parent) || keys.length > 1;
  const message = `${subject} must be ${wanted(field, isItem)}, not ${typeWords(value)}`;
  if (field.of === "count" && typeof value === "number") {
    const least = `${subject} must be 0 at least`;
    return report(visit, { code: "field-out-of-range", message: least }, ...keys);
  }
  const finding: Finding =
    meant === undefined && field.isVital
      ? { code: "field-type", message, isFatal: true }
      : { code: "field-type", message, mend: mendOf(meant) };
  report(visit, finding, ...keys);
}

function mendOf(meant: Json | undefined): string {
  if (meant === undefined) return "it is left out";
  return isJsonArray(meant) ? "it is read as a list" : `it is read as \`${JSON.stringify(meant)}\``;
}

function wanted({ as, of, isObject }: Field, isItem: boolean): string {
  if (!isItem && as === "list") return "an array";
  if (isObject || (!isItem && as === "map")) return "an object";
  return { text: "a string", flag: "a boolean", number: "a number", count: "an integer" }[of] ?? of;
}

function typeWords(value: Json): string {
  if (value === null) return "empty";
  if (isJsonArray(value)) return "an array";
  return isJsonObject(value) ? "an object" : `a ${typeof value}`;
}

/** A field that the object does not have. */
export function checkUnknown(visit: Visit, key: string): void {
  const { kind, dialect } = visit;
  if (kind === "schema" && dialect !== "2.0" && dialect !== "3.0") return; // JSON Schema lets anybody add keywords.
  const message = `the field \`${key}\` is not known here`;
  report(visit, { code: "field-unknown", message, part: "key", ...hintFor(visit, key) }, key);
}

/** Where the field would be right, or what it was to be called. */
function hintFor({ kind, dialect, table, walk }: Visit, key: string): Pick<Finding, "hint"> {
  if (table.fields.has("schema") && walk.tables("3.1").get("schema")?.fields.has(key) === true) {
    return { hint: `Move \`${key}\` into \`schema\`.` };
  }
  const other = (["2.0", "3.1", "3.2"] as const).find((version) =>
    walk.tables(version).get(kind)?.fields.has(key),
  );
  if (other !== undefined) {
    return { hint: `\`${key}\` is of ${nameOf(other)}, and this file is of ${nameOf(dialect)}.` };
  }
  const like = closest(key, table.fields.keys());
  return didYouMean(like);
}

function nameOf(dialect: Dialect): string {
  return dialect === "2.0" ? "Swagger 2.0" : `OpenAPI ${dialect}`;
}
