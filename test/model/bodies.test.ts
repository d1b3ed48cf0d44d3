import { describe, expect, test } from "vitest";

import type { JsonObject } from "../../generator/json.js";
import { document, documentOf, modelOf } from "../support/model-builders.js";

const inline = (name: string): JsonObject => ({ properties: { [name]: { type: "string" } } });
const json = (schema: JsonObject): JsonObject => ({
  description: "",
  content: { "application/json": { schema } },
});
const refTo = (place: string): JsonObject => ({ $ref: `#/${place}` });
const bytes = { type: "string", format: "binary" };

describe("a body that several operations refer to", () => {
  const put = { operationId: "replace", responses: { "201": json(inline("a")) } };
  const there = refTo("paths/~1b/put/responses/201");
  const patch = { operationId: "alter", responses: { "201": there } };
  const namesIn = (paths: JsonObject) =>
    modelOf(document({ paths })).model.operations.map(({ name, responses }) => {
      const [body] = responses[0]?.content ?? [];
      return [name, body?.declaredName, body?.declaresType];
    });
  const want = [
    ["alter", "ReplaceData", false],
    ["replace", "ReplaceData", true],
  ];

  test("is declared by the one in which it stands, whatever the order", () => {
    expect(namesIn({ "/b": { put, patch } })).toEqual(want);
    expect(namesIn({ "/b": { patch, put } })).toEqual(want);
    expect(namesIn({ "/a": { patch }, "/b": { put } })).toEqual(want);
  });

  test("keeps the short name, whatever else the others answer", () => {
    const others = { operationId: "alter", responses: { "200": json(inline("b")), "201": there } };
    const { model } = modelOf(document({ paths: { "/b": { put, patch: others } } }));
    const names = model.operations.flatMap(({ responses }) =>
      responses.flatMap(({ content }) => content.map(({ declaredName }) => declaredName)),
    );
    expect(names).toEqual(["AlterData", "ReplaceData", "ReplaceData"]);
  });
});

test.each<[title: string, components: JsonObject, place: string, name: string]>([
  [
    "a response is called after it",
    { responses: { Database: json(inline("a")) } },
    "responses/Database",
    "DatabaseResponse",
  ],
  [
    "a response with a schema of its name is, too",
    { responses: { database: json(inline("a")) }, schemas: { Database: { type: "object" } } },
    "responses/database",
    "DatabaseResponse",
  ],
  [
    "a response that says what it is keeps its name",
    { responses: { "not-found-error": json(inline("a")) } },
    "responses/not-found-error",
    "NotFoundError",
  ],
  [
    "a response whose name with the word is taken gets another word",
    {
      responses: { Database: json(inline("a")) },
      schemas: { DatabaseResponse: { type: "object" } },
    },
    "responses/Database",
    "DatabaseResponseContent",
  ],
  [
    "a response of problem details is one of JSON",
    {
      responses: {
        Bad: { description: "", content: { "application/problem+json": { schema: inline("a") } } },
      },
    },
    "responses/Bad",
    "BadResponse",
  ],
])("the body of a named response: %s", (_, components, place, name) => {
  const given = documentOf({ responses: { "400": refTo(`components/${place}`) } }, components);
  const { model, warnings } = modelOf(given);
  expect([model.schemas.map((schema) => schema.name), warnings]).toEqual([
    expect.arrayContaining([name]),
    [],
  ]);
});

test("the body of a named request body is called after it", () => {
  const requestBodies = { ipv6: json(inline("a")), NewPet: json(inline("b")) };
  const requestBody = refTo("components/requestBodies/ipv6");
  const given = document({
    paths: {
      "/a": { post: { requestBody, responses: {} } },
      "/b": { post: { requestBody: refTo("components/requestBodies/NewPet"), responses: {} } },
    },
    components: { requestBodies },
  });
  expect(modelOf(given).model.schemas.map(({ name }) => name)).toEqual(["Ipv6Body", "NewPetBody"]);
});

describe("what the document says of a body", () => {
  const described = json({ type: "object" });
  const silent = { description: "" };
  test.each<[title: string, responses: JsonObject, want: readonly string[]]>([
    ["nothing is said of", { "200": silent, "400": silent }, ["unknown", "unknown"]],
    ["content is empty", { "200": { ...silent, content: {} } }, ["unknown"]],
    [
      "there can be none",
      { "204": described, "205": silent, "304": silent },
      ["none", "none", "none"],
    ],
    ["another success has one", { "200": described, "202": silent }, ["described", "none"]],
    ["another error has one", { "200": silent, "400": described }, ["unknown", "described"]],
    ["only errors are documented", { "404": described }, ["described"]],
    ["only the default is there", { default: silent }, ["unknown"]],
  ])("where %s", (_, responses, want) => {
    const { model } = modelOf(documentOf({ responses }));
    expect(model.operations[0]?.responses.map(({ body }) => body)).toEqual(want);
  });

  test("is that of HEAD, which has none", () => {
    const paths = { "/a": { head: { responses: { "200": described, "404": silent } } } };
    const { model } = modelOf(document({ paths }));
    expect(model.operations[0]?.responses.map(({ body }) => body)).toEqual(["none", "none"]);
  });
});

test.each<[mediaTypes: readonly string[], first: string]>([
  [
    ["application/x-www-form-urlencoded", "multipart/form-data", "application/json"],
    "application/json",
  ],
  [["application/xml", "application/vnd.api+json"], "application/vnd.api+json"],
  [["application/json-patch+json", "application/json", "text/json"], "application/json"],
  [["application/xml", "application/json-patch+json"], "application/json-patch+json"],
  [["application/octet-stream", "multipart/form-data"], "multipart/form-data"],
  [["application/xml", "text/plain"], "application/xml"],
  [["application/scim+json", "application/json"], "application/scim+json"],
])("of %j, %s is the default of a request", (mediaTypes, first) => {
  const content = Object.fromEntries(mediaTypes.map((one) => [one, { schema: inline("a") }]));
  const { model } = modelOf(documentOf({ requestBody: { content } }));
  expect(model.operations[0]?.requestBody?.content[0]?.mediaType).toBe(first);
});

test.each([
  "application/json",
  "text/plain",
  "text/csv",
  "application/xml",
  "*/*",
  "application/problem+json",
])("bytes under %s are bytes", (mediaType) => {
  const schemas = { File: bytes };
  for (const schema of [bytes, refTo("components/schemas/File")]) {
    const content = { [mediaType]: { schema } };
    const responses = { "200": { description: "", content } };
    const { model } = modelOf(documentOf({ requestBody: { content }, responses }, { schemas }));
    const [operation] = model.operations;
    expect(operation?.requestBody?.content[0]?.codec).toBe("binary");
    expect(operation?.responses[0]?.content.map(({ codec }) => codec)).toEqual(["binary"]);
  }
});

test.each<[title: string, mediaType: JsonObject, schemas: JsonObject]>([
  ["by reference", { examples: { one: refTo("components/examples/One") } }, {}],
  [
    "by a reference that leads to another",
    { examples: { one: refTo("components/examples/Two") } },
    {},
  ],
  ["of the object", { example: { a: "x" } }, {}],
  ["beside a reference", { schema: { ...refTo("components/schemas/A"), example: { a: "x" } } }, {}],
  ["on a component", {}, { example: { a: "x" } }],
  ["on a component, in a list", {}, { examples: [{ a: "x" }] }],
])("an example counts: %s", (_, mediaType, extra) => {
  const schema = refTo("components/schemas/A");
  const content = { "application/json": { schema, ...mediaType } };
  const examples = { One: { value: { a: "x" } }, Two: refTo("components/examples/One") };
  const components = { examples, schemas: { A: { ...inline("a"), ...extra } } };
  const { model } = modelOf(documentOf({ requestBody: { content } }, components));
  expect(model.operations[0]?.requestBody?.content[0]?.example).toEqual({ a: "x" });
});

test("values are named by what NSwag calls the extension, too", () => {
  const values = { type: "integer", enum: [0, 1] };
  const schemas = {
    A: { ...values, "x-enumNames": ["No", "Yes"] },
    B: { ...values, "x-enumNames": ["No", "Yes"], "x-enum-varnames": ["off", "on"] },
  };
  const { model } = modelOf(document({ components: { schemas } }));
  expect(model.schemas.map((schema) => schema.values.map(({ name }) => name))).toEqual([
    ["No", "Yes"],
    ["off", "on"],
  ]);
});
