import { isJsonObject, pointerTo } from "../json.js";
import type { OpenApiObject, SchemaObject } from "../validate/openapi.js";
import { followSchema } from "./event-values.js";
import type { Located } from "./reference.js";

/** What the fields of an event are called, by frameworks that describe the event itself rather than its data. */
const eventFields: ReadonlySet<string> = new Set([
  ...["data", "event", "eventtype", "type", "id", "eventid", "lasteventid"],
  ...["retry", "reconnectioninterval", "comment", "comments"],
]);

/**
 * The schema of an event's data, where the schema of an event stream describes whole events: an object with `data`, at
 * least one other field of an event, and nothing else. Any other schema of an event stream is that of the data already.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html#event-stream-interpretation
 */
export function dataOfEvents(
  tree: OpenApiObject,
  schema: Located<SchemaObject>,
): Located<SchemaObject> {
  const { pointer, value } = followSchema(tree, schema);
  const properties = isJsonObject(value) ? value["properties"] : undefined;
  if (!isJsonObject(properties)) return schema;
  const names = Object.keys(properties);
  const isEvent = names.every((name) =>
    eventFields.has(name.replaceAll(/[_-]/g, "").toLowerCase()),
  );
  const name = names.find((one) => one.toLowerCase() === "data");
  const data = name === undefined ? undefined : properties[name];
  if (!isEvent || names.length < 2 || name === undefined) return schema;
  if (!isJsonObject(data) && typeof data !== "boolean") return schema;
  return { pointer: pointerTo(pointer, "properties", name), value: data };
}
