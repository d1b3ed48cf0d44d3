import { expect, test } from "vitest";

import { createReporter } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import { documentOf } from "../support/model-builders.js";

const text = { type: "string" };
const number = { type: "integer" };
const bytes = { type: "string", format: "binary" };
const chat = { $ref: "#/components/schemas/Chat" };
const event = { $ref: "#/components/schemas/Event" };
const jsonText = { type: "string", contentMediaType: "application/json", contentSchema: chat };
const done = { const: "[DONE]", contentMediaType: "text/plain" };

function events(properties: JsonObject): JsonObject {
  return { type: "object", properties };
}

/** The kind of the data, and the schema of whole events, or of data; `{}` where it is of no interest. */
type Want = readonly [eventData: "text" | "json", of: "events" | "data", schema: JsonObject];

test.each<[title: string, content: JsonObject, want: Want]>([
  [
    "data as an object",
    { itemSchema: events({ event: text, data: chat }) },
    ["json", "events", events({ event: text, data: chat })],
  ],
  [
    "data as a number",
    { itemSchema: events({ data: number }) },
    ["json", "events", events({ data: number })],
  ],
  [
    "data as an array",
    { itemSchema: events({ data: { type: "array", items: text } }) },
    ["json", "events", events({ data: { type: "array", items: text } })],
  ],
  [
    "data that may be null",
    { itemSchema: events({ data: { type: ["integer", "null"] } }) },
    ["json", "events", events({ data: { type: ["integer", "null"] } })],
  ],
  [
    "text that may be null",
    { itemSchema: events({ data: { anyOf: [text, { type: "null" }] } }) },
    ["text", "events", events({ data: { anyOf: [text, { type: "null" }] } })],
  ],
  [
    "text with a format",
    { itemSchema: events({ data: { type: "string", format: "date-time" } }) },
    ["text", "events", events({ data: { type: "string", format: "date-time" } })],
  ],
  [
    "text that holds JSON",
    { itemSchema: events({ data: { ...jsonText, description: "A message." }, id: text }) },
    ["json", "events", events({ data: { ...chat, description: "A message." }, id: text })],
  ],
  [
    "text that holds any JSON",
    { itemSchema: events({ data: { contentMediaType: "application/problem+json" } }) },
    ["json", "events", { type: "object", properties: { data: true } }],
  ],
  [
    "text that holds JSON in Base64",
    { itemSchema: events({ data: { ...jsonText, contentEncoding: "base64" } }) },
    ["text", "events", events({ data: { ...jsonText, contentEncoding: "base64" } })],
  ],
  [
    "text that holds XML",
    { itemSchema: events({ data: { type: "string", contentMediaType: "text/xml" } }) },
    ["text", "events", events({ data: { type: "string", contentMediaType: "text/xml" } })],
  ],
  [
    "bytes, which are text on the wire",
    { itemSchema: events({ event: text, data: bytes }) },
    ["text", "events", events({ event: text, data: text })],
  ],
  [
    "an event with named bytes",
    { itemSchema: events({ data: { $ref: "#/components/schemas/Bytes" } }) },
    ["text", "events", events({ data: text })],
  ],
  ["bytes alone", { schema: bytes }, ["text", "data", text]],
  [
    "bytes by their name",
    { schema: { $ref: "#/components/schemas/Bytes" } },
    ["text", "data", text],
  ],
  ["an event by its name", { itemSchema: event }, ["json", "events", event]],
  [
    "a named event whose data holds JSON, which other places read as text",
    { itemSchema: { $ref: "#/components/schemas/Written" } },
    ["json", "events", events({ event: text, data: chat })],
  ],
  [
    "alternatives that are named",
    { itemSchema: { oneOf: [{ $ref: "#/components/schemas/Written" }, event] } },
    ["json", "events", { oneOf: [events({ event: text, data: chat }), event] }],
  ],
  [
    "alternatives of JSON beside text for all, with an end",
    {
      itemSchema: {
        ...events({ event: text, data: text }),
        oneOf: [events({ event: { const: "add" }, data: jsonText }), events({ data: done })],
      },
    },
    [
      "json",
      "events",
      {
        ...events({ event: text }),
        oneOf: [events({ event: { const: "add" }, data: chat }), events({ data: done })],
      },
    ],
  ],
  [
    "fields of types that no event has",
    { itemSchema: events({ id: number, event: { type: "boolean" }, retry: text, data: text }) },
    ["text", "events", events({ id: text, event: text, retry: number, data: text })],
  ],
  ["any event", { itemSchema: { type: "object" } }, ["text", "events", {}]],
  ["data alone", { itemSchema: chat }, ["json", "data", chat]],
  ["text alone", { itemSchema: text }, ["text", "data", text]],
  ["a number alone", { itemSchema: number }, ["json", "data", number]],
  [
    "data with the name of a field among others",
    { itemSchema: events({ id: text, name: text }) },
    ["json", "data", events({ id: text, name: text })],
  ],
  [
    "an event as .NET calls its fields",
    { itemSchema: events({ data: chat, eventType: text }) },
    ["json", "data", chat],
  ],
  ["numbers", { schema: number }, ["json", "data", number]],
  ["constants of text", { schema: { enum: ["a", "b"] } }, ["text", "data", { enum: ["a", "b"] }]],
  ["constants of numbers", { schema: { enum: [1, 2] } }, ["json", "data", { enum: [1, 2] }]],
  ["JSON in text", { schema: jsonText }, ["json", "data", chat]],
  [
    "a list, which is the whole stream",
    { schema: { type: "array", items: text } },
    ["text", "data", text],
  ],
  ["a list of data", { schema: { type: "array", items: chat } }, ["json", "data", chat]],
  ["a list of events", { schema: { type: "array", items: event } }, ["json", "events", event]],
  ["a circle", { itemSchema: { $ref: "#/components/schemas/Circle" } }, ["text", "events", {}]],
])("a stream of %s", (_, content, [eventData, of, schema]) => {
  const body = bodyOf(content).body;
  expect(body).toMatchObject({ eventData, describesItems: of === "events" });
  if (Object.keys(schema).length > 0) expect(body?.schema).toEqual(schema);
});

test("text and JSON in one stream are text, with a warning", () => {
  const alternatives = (data: JsonObject): JsonObject => ({
    oneOf: [events({ event: { const: "a" }, data }), events({ event: { const: "b" }, data: text })],
  });
  for (const data of [chat, jsonText]) {
    const { body, warnings } = bodyOf({ itemSchema: alternatives(data) });
    const read = data === chat ? text : jsonText;
    expect(body).toMatchObject({ eventData: "text", schema: alternatives(read) });
    expect(warnings).toContain(
      "event-data-mixed #/paths/~1users/get/responses/200/content/text~1event-stream/itemSchema",
    );
  }
});

test("many kinds of events that extend the event that they are kinds of", () => {
  const kinds = Array.from({ length: 200 }, (_, index) => `Kind${index}`);
  const all = { ...events({ data: text }), oneOf: kinds.map((name) => schemaRef(name)) };
  const kind = { allOf: [schemaRef("All"), events({ id: number })] };
  const further = { All: all, ...Object.fromEntries(kinds.map((name) => [name, kind])) };
  const { body } = bodyOf({ itemSchema: schemaRef("All") }, further);
  const read = { allOf: [events({ data: text }), events({ id: text })] };
  expect(body?.schema).toEqual({ ...events({ data: text }), oneOf: kinds.map(() => read) });
});

test("kinds of events in which nothing changes keep their names", () => {
  const all = { ...events({ data: text }), oneOf: [schemaRef("Kind")] };
  const kind = { allOf: [schemaRef("All"), events({ id: text })] };
  const { body } = bodyOf({ itemSchema: schemaRef("All") }, { All: all, Kind: kind });
  expect(body?.schema).toEqual(schemaRef("All"));
});

function schemaRef(name: string): JsonObject {
  return { $ref: `#/components/schemas/${name}` };
}

function bodyOf(content: JsonObject, further: JsonObject = {}) {
  const schemas = {
    Chat: { type: "object", properties: { text } },
    Event: events({ event: text, data: chat }),
    Written: events({ event: text, data: jsonText }),
    Bytes: bytes,
    Circle: { $ref: "#/components/schemas/Circle" },
    ...further,
  };
  const response = { description: "", content: { "text/event-stream": content } };
  const warnings: string[] = [];
  const reporter = createReporter(
    () => null,
    ({ code, pointer }) => warnings.push(`${code} ${pointer}`),
  );
  const given = documentOf({ responses: { "200": response } }, { schemas });
  const everything = { include: [], exclude: [] };
  const [operation] = resolveDocument(given, reporter, everything).operations;
  return { body: operation?.responses[0]?.content[0], warnings };
}
