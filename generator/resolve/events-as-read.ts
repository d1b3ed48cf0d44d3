import type { Draft, Json, JsonObject } from "../json.js";
import { canonicalPointer, isJsonObject, nodeAt } from "../json.js";
import { schemasIn } from "../schema-graph.js";
import type { OpenApiObject, SchemaObject } from "../validate/openapi.js";
import { isNeverText, isText, jsonTextOf, textOfEvents } from "./event-values.js";
import type { Located, Scope } from "./reference.js";
import { isReference } from "./reference.js";

/** What the data of an event is: absent, text, the text that ends a stream of JSON, or JSON. Later ones win. */
const kinds = ["none", "text", "end", "json"] as const;

type Kind = (typeof kinds)[number];

/** How many references are followed, one behind the other. Later stages refuse the chains that are too long for them. */
const reach = 250;

/**
 * A schema of whole events in which each field has the type that a client returns: `id` and `event` are text, `retry`
 * is a number, and data is parsed where it is JSON. What has to change is changed in a copy, since a schema that has a
 * name may describe something else as well.
 *
 * A client parses the data of all events or of none. Where some alternatives have text and others JSON, all data is
 * text, with a warning.
 */
export function eventsAsRead(
  { tree, reporter }: Scope,
  { pointer, value }: Located<SchemaObject>,
): Located<SchemaObject> & { readonly eventData: "text" | "json" } {
  const found = kindsOf(tree, value, new Map());
  const isMixed = found.has("json") && found.has("text");
  if (isMixed) {
    const message = "some events have text as their data and others JSON, so all of it is text";
    reporter.report({ code: "event-data-mixed", message, pointer });
  }
  const eventData = found.has("json") && !isMixed ? "json" : "text";
  const read = (isCopied: boolean): SchemaObject =>
    asRead(value, { tree, eventData, isCopied, known: new Map(), around: [] });
  return { pointer, value: read(false) === value ? value : read(true), eventData };
}

/** What the data of each alternative of an event is. A schema adds nothing to itself, nor does a chain that is too long. */
function kindsOf(
  tree: OpenApiObject,
  schema: Json,
  known: Map<JsonObject, ReadonlySet<Kind>>,
  depth = 0,
): ReadonlySet<Kind> {
  if (!isJsonObject(schema) || depth > reach) return new Set(["none"]);
  const settled = known.get(schema);
  if (settled !== undefined) return settled;
  known.set(schema, new Set(["none"]));
  const below = (part: Json): ReadonlySet<Kind> => kindsOf(tree, part, known, depth + 1);
  const data = propertiesOf(schema)["data"];
  let found: ReadonlySet<Kind> = new Set([data === undefined ? "none" : kindOf(tree, data)]);
  if (isReference(schema)) found = both(found, below(targetOf(tree, schema)));
  for (const part of schemasIn(schema, "allOf")) found = both(found, below(part));
  for (const word of ["anyOf", "oneOf"]) {
    const alternatives = schemasIn(schema, word);
    if (alternatives.length === 0) continue;
    found = both(found, new Set(alternatives.flatMap((one) => [...below(one)])));
  }
  known.set(schema, found);
  return found;
}

/** What data is that is described in two places. */
function both(some: ReadonlySet<Kind>, others: ReadonlySet<Kind>): ReadonlySet<Kind> {
  const rank = (kind: Kind): number => kinds.indexOf(kind);
  return new Set(
    [...some].flatMap((one) => [...others].map((other) => (rank(one) > rank(other) ? one : other))),
  );
}

function kindOf(tree: OpenApiObject, data: Json): Exclude<Kind, "none"> {
  if (!isJsonObject(data)) return "text";
  if (jsonTextOf(tree, { pointer: "", value: data }) !== null || isNeverText(tree, data)) {
    return "json";
  }
  return JSON.stringify(data["const"] ?? data["enum"])?.match(/^\[?"\[DONE\]"\]?$/)
    ? "end"
    : "text";
}

interface Reading {
  readonly tree: OpenApiObject;
  readonly eventData: "text" | "json";
  /** Whether something changes, so that alternatives extend a copy of the event that they are alternatives of. */
  readonly isCopied: boolean;
  /** What was read of each schema. */
  readonly known: Map<JsonObject, SchemaObject>;
  /** The schemas that references led through on the way. */
  readonly around: readonly JsonObject[];
}

/** The same schema where nothing in it changes, so that it keeps its name. */
function asRead(schema: SchemaObject, reading: Reading): SchemaObject {
  if (!isJsonObject(schema) || reading.around.length > reach) return schema;
  const settled = reading.known.get(schema);
  if (settled !== undefined) return settled;
  const inner = { ...reading, around: [...reading.around, schema] };
  const read = isReference(schema) ? referenceAsRead(schema, inner) : withFields(schema, inner);
  reading.known.set(schema, read);
  return read;
}

function referenceAsRead(
  schema: JsonObject & { readonly $ref: string },
  reading: Reading,
): SchemaObject {
  const { $ref, ...beside } = schema;
  const own = withFields(beside, reading);
  const target = targetOf(reading.tree, schema);
  const read =
    isJsonObject(target) && reading.around.includes(target)
      ? baseAsRead(target, reading)
      : asRead(target, reading);
  if (read === target) return own === beside ? schema : { ...own, $ref };
  return Object.keys(own).length === 0 ? read : { allOf: [read, own] };
}

/** What a schema says of itself, for an alternative of it that extends it. */
function baseAsRead(schema: JsonObject, reading: Reading): SchemaObject {
  const { allOf: _allOf, anyOf: _anyOf, oneOf: _oneOf, ...base } = schema;
  const read = withFields(base, reading);
  return read === base && !reading.isCopied ? schema : read;
}

function withFields(schema: JsonObject, reading: Reading): JsonObject {
  const changed: Draft = {};
  for (const word of ["allOf", "anyOf", "oneOf"]) {
    const parts = schemasIn(schema, word);
    const read = parts.map((part) => (isJsonObject(part) ? asRead(part, reading) : part));
    if (read.some((part, index) => part !== parts[index])) changed[word] = read;
  }
  const properties = propertiesOf(schema);
  const fields = Object.entries(properties).flatMap(([name, field]) => {
    const read = fieldAsRead(name, field, reading);
    return read === null ? [] : [[name, read] as const];
  });
  if (
    fields.length !== Object.keys(properties).length ||
    fields.some(([name, field]) => field !== properties[name])
  ) {
    changed["properties"] = Object.fromEntries(fields);
  }
  return Object.keys(changed).length === 0 ? schema : { ...schema, ...changed };
}

/** A field of an event with the type that a client returns; `null` where other parts describe it as JSON. */
function fieldAsRead(name: string, field: Json, { tree, eventData }: Reading): Json | null {
  if (!isJsonObject(field)) return field;
  const words =
    typeof field["description"] === "string" ? { description: field["description"] } : {};
  if (name === "retry") return isText(tree, field) ? { type: "integer", ...words } : field;
  if (name !== "data") return isNeverText(tree, field) ? { type: "string", ...words } : field;
  const parsed = jsonTextOf(tree, { pointer: "", value: field });
  if (eventData === "text") {
    const isMixed = parsed === null && kindOf(tree, field) === "json";
    return isMixed ? { type: "string", ...words } : textOfEvents(tree, field);
  }
  if (parsed === null) return isText(tree, field) && kindOf(tree, field) === "text" ? null : field;
  return isJsonObject(parsed.value) ? { ...words, ...parsed.value } : parsed.value;
}

function propertiesOf({ properties }: JsonObject): JsonObject {
  return isJsonObject(properties) ? properties : {};
}

function targetOf(tree: OpenApiObject, { $ref }: { readonly $ref: string }): SchemaObject {
  const target = nodeAt(tree, canonicalPointer($ref));
  return isJsonObject(target) ? target : true;
}
