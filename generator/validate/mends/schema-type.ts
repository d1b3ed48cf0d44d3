import { closest, didYouMean } from "../../closest.js";
import { isJsonArray, isJsonObject, type Draft, type Json } from "../../json.js";
import { usesJsonSchema } from "../dialect.js";
import { report, type Visit } from "../visit.js";

const types = ["object", "array", "string", "number", "integer", "boolean", "null"];

/** What people write for a type of JSON Schema, in lower case. */
const aliases: ReadonlyMap<string, Draft> = new Map<string, Draft>([
  ...["any", "mixed", "json", "unknown", "undefined"].map((name) => [name, {}] as const),
  ...["int", "long", "short", "bigint", "timestamp"].map(
    (name) => [name, { type: "integer" }] as const,
  ),
  ["int32", { type: "integer", format: "int32" }],
  ["int64", { type: "integer", format: "int64" }],
  ["float", { type: "number", format: "float" }],
  ["double", { type: "number", format: "double" }],
  ["decimal", { type: "number" }],
  ["bool", { type: "boolean" }],
  ...["str", "text", "char", "varchar"].map((name) => [name, { type: "string" }] as const),
  ...["date", "date-time", "uuid", "uri", "email", "byte", "binary", "time", "password"].map(
    (format) => [format, { type: "string", format }] as const,
  ),
  ["datetime", { type: "string", format: "date-time" }],
  ["guid", { type: "string", format: "uuid" }],
  ["url", { type: "string", format: "uri" }],
  ["file", { type: "string", format: "binary" }],
  ...["list", "set"].map((name) => [name, { type: "array" }] as const),
  ...["map", "dict", "hash"].map((name) => [name, { type: "object" }] as const),
]);

/** The schema that a word for a type stands for; `null` where it is none that is known. */
export function meantType(word: string): Draft | null {
  const lower = word.trim().toLowerCase();
  return types.includes(lower) ? { type: lower } : (aliases.get(lower) ?? null);
}

/**
 * `type` is one of the types of JSON Schema, or a list of them. What an alias means is plain; anything else says
 * nothing.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1
 */
export function mendType(visit: Visit): void {
  const { node, dialect } = visit;
  const { type } = node;
  if (type === undefined) return mendFormat(visit);
  const isList = isJsonArray(type);
  const words = isList ? type : [type];
  if (!isList && isKnown(type, visit)) return;
  const isOf31 = words.every((word) => typeof word === "string" && types.includes(word));
  if (isOf31 && isList && usesJsonSchema(dialect)) return;
  if (isOf31) return tellOther(visit);
  const meanings = words.map((word) => meaningOf(word, visit));
  const unknown = words.find((_, index) => meanings[index] === undefined);
  if (unknown !== undefined) return dropType(visit, unknown);
  const known = meanings.filter((meaning) => meaning !== undefined);
  const named = known.flatMap((meaning) =>
    typeof meaning["type"] === "string" ? [meaning["type"]] : [],
  );
  const message = `\`type\` cannot be ${shown(type)}`;
  const meant = isList ? { type: [...new Set(named)] } : (known[0] ?? {});
  delete node["type"];
  if (!(isList && named.length < known.length))
    Object.assign(node, { ...meant, ...pick(node, "format") });
  const mend = `it is read as \`${JSON.stringify(meant)}\``;
  report(visit, { code: "schema-type-unknown", message, mend, part: "value" }, "type");
}

/** A type as the `format` of a schema that says nothing else of its type. */
function mendFormat(visit: Visit): void {
  const { node } = visit;
  const { format } = node;
  if (typeof format !== "string" || !types.includes(format)) return;
  if (["$ref", "enum", "const", "allOf", "anyOf", "oneOf"].some((word) => node[word] !== undefined))
    return;
  delete node["format"];
  node["type"] = format;
  const message = `\`format\` cannot be \`${format}\`, which is a type`;
  const mend = `it is read as \`type: ${format}\``;
  report(visit, { code: "schema-type-unknown", message, mend, part: "key" }, "format");
}

/** Types that can be null, and lists of types, have come with OpenAPI 3.1. */
function tellOther(visit: Visit): void {
  const message = "null as a type, and lists of types, are of OpenAPI 3.1";
  const mend = "it is read as OpenAPI 3.1 means it";
  const hint = "Use `nullable: true`, or state `openapi: 3.1.1`.";
  report(visit, { code: "schema-of-other-version", message, mend, hint, part: "key" }, "type");
}

function isKnown(type: Json, { dialect }: Visit): boolean {
  if (type === "file") return dialect === "2.0";
  if (type === "null") return usesJsonSchema(dialect);
  return typeof type === "string" && types.includes(type);
}

function meaningOf(word: Json, { node }: Visit): Draft | undefined {
  if (word === null) return { type: "null" };
  if (isJsonObject(word)) return undefined;
  const meant = typeof word === "string" ? meantType(word) : null;
  return meant === null ? undefined : { ...meant, ...pick(node, "format") };
}

function pick(node: Draft, key: string): Draft {
  const value = node[key];
  return value === undefined ? {} : { [key]: value };
}

function dropType(visit: Visit, word: Json): void {
  const like = typeof word === "string" ? closest(word, [...types, ...aliases.keys()]) : null;
  const message = `\`type\` cannot be ${shown(word)}`;
  const hint = didYouMean(like);
  const mend = "nothing is known of the type, so the value can be anything";
  report(visit, { code: "schema-type-unknown", message, mend, part: "value", ...hint }, "type");
  delete visit.node["type"];
}

/** A value as a message shows it. */
export function shown(value: Json): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
