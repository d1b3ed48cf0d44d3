import { isJsonArray, isJsonObject, pointerTo } from "../json.js";
import type { OpenApiObject, SchemaObject } from "../validate/openapi.js";
import { dataOfEvents } from "./event-data.js";
import { eventsAsRead } from "./events-as-read.js";
import { followSchema, isText, jsonTextOf, partsOf, textOfEvents } from "./event-values.js";
import type { Located, Scope } from "./reference.js";

/** The schema of what a client returns for an event stream. */
export interface EventStreamSchema extends Located<SchemaObject> {
  /** It describes whole events; otherwise the data of each. */
  readonly describesItems: boolean;
  /** Whether the data of events is returned as text, or parsed as JSON. */
  readonly eventData: "text" | "json";
}

/**
 * Finds what the schema of an event stream describes. That is whole events where it is an `itemSchema`, or an array, as
 * OpenAPI 3.2 models a stream, and has no properties but the fields of an event. Any other schema describes the data.
 *
 * On the wire all data is text. So a schema of data that no text matches describes JSON in that text, as does text with
 * the `contentMediaType` of JSON; its `contentSchema` describes what is parsed.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#special-considerations-for-server-sent-events
 */
export function schemaOfEvents(
  scope: Scope,
  field: "schema" | "itemSchema",
  given: Located<SchemaObject>,
): EventStreamSchema {
  const { tree } = scope;
  const item = field === "schema" ? itemsOf(tree, given) : given;
  const isOfItems = field === "itemSchema" || item !== given;
  if (isOfItems && describesEvents(tree, item.value, field)) {
    return { ...eventsAsRead(scope, item), describesItems: true };
  }
  const data = dataOfEvents(tree, item);
  const parsed = jsonTextOf(tree, data);
  if (parsed === null && isText(tree, data.value)) {
    const value = textOfEvents(tree, data.value);
    return { pointer: data.pointer, value, describesItems: false, eventData: "text" };
  }
  return { ...(parsed ?? data), describesItems: false, eventData: "json" };
}

/** The fields of an event that a client returns. The specification has clients ignore comments and other fields. */
const fields: ReadonlySet<string> = new Set(["data", "event", "id", "retry"]);

function describesEvents(
  tree: OpenApiObject,
  schema: SchemaObject,
  field: "schema" | "itemSchema",
): boolean {
  const parts = partsOf(tree, schema);
  if (parts.some(({ type = "object" }) => ![type].flat().includes("object"))) return false;
  const names = parts.flatMap(({ properties }) =>
    isJsonObject(properties) ? Object.keys(properties) : [],
  );
  if (names.length === 0) {
    // An `itemSchema` that leaves everything open describes any event.
    const closing = ["enum", "const", "items", "additionalProperties", "patternProperties"];
    return field === "itemSchema" && !parts.some((part) => closing.some((word) => word in part));
  }
  return names.every((name) => fields.has(name)) && names.some((name) => name !== "id");
}

/** The schema of the items of an array, through references; any other schema is returned as it is. */
function itemsOf(tree: OpenApiObject, schema: Located<SchemaObject>): Located<SchemaObject> {
  const { pointer, value } = followSchema(tree, schema);
  if (!isJsonObject(value) || ![value["type"] ?? "array"].flat().includes("array")) return schema;
  const { items } = value;
  if (items !== true && (!isJsonObject(items) || isJsonArray(items))) return schema;
  return { pointer: pointerTo(pointer, "items"), value: items };
}
