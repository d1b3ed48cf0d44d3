import { expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { documentOf, resolved } from "../support/model-builders.js";

const text = { type: "string" };
const chat = { $ref: "#/components/schemas/Chat" };
const component = "#/components/schemas/Event";

test.each<[title: string, event: JsonObject, want: string]>([
  ["events", { properties: { data: chat, event: text, id: text } }, `${component}/properties/data`],
  [
    "events as .NET calls their fields",
    { properties: { data: chat, eventType: text, eventId: text, reconnectionInterval: text } },
    `${component}/properties/data`,
  ],
  [
    "events in capitals",
    { properties: { Data: chat, Event: text } },
    `${component}/properties/Data`,
  ],
  [
    "events with fields in snake case",
    { properties: { data: chat, last_event_id: text, retry: { type: "integer" } } },
    `${component}/properties/data`,
  ],
  [
    "a reference to events",
    { $ref: "#/components/schemas/Other" },
    "#/components/schemas/Other/properties/data",
  ],
  ["data that has only `data`", { properties: { data: chat } }, "schema"],
  ["data that has `data` and more", { properties: { data: chat, id: text, cost: text } }, "schema"],
  ["data without `data`", { properties: { id: text, type: text } }, "schema"],
  ["text", text, "schema"],
  ["a circle", { $ref: component }, "schema"],
])("the schema of an event stream describes %s", (_, event, want) => {
  const schemas = {
    Event: event,
    Other: { properties: { data: chat, event: text } },
    Chat: { type: "object" },
  };
  const content = { "text/event-stream": { schema: { $ref: component } } };
  const given = documentOf({ responses: { "200": { description: "", content } } }, { schemas });
  const [body] = resolved(given).operations[0]?.responses[0]?.content ?? [];
  expect(body?.schemaPointer.endsWith(want)).toBe(true);
});

test("another media type is not one of events", () => {
  const schemas = { Event: { properties: { data: chat, event: text } }, Chat: { type: "object" } };
  const content = { "application/json": { schema: { $ref: component } } };
  const given = documentOf({ responses: { "200": { description: "", content } } }, { schemas });
  const [body] = resolved(given).operations[0]?.responses[0]?.content ?? [];
  expect(body?.schema).toEqual({ $ref: component });
});
