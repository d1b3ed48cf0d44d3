import { describe, expect, test } from "vitest";
import { isJsonObject, nodeAt, pointerTo, type Json } from "../../generator/json.js";
import { parseSource } from "../../generator/load/read-source.js";
import { createOriginNotes } from "../../generator/origins.js";
import { convertSwagger } from "../../generator/validate/swagger/convert.js";

const header = 'swagger: "2.0"\ninfo: { title: Pets, version: "1" }\n';

interface Converted {
  readonly tree: Json;
  readonly originOf: (pointer: string) => string;
}

function converted(text: string): Converted {
  const location = "spec.yaml";
  const opened = parseSource(
    { location, displayName: location, text: header + text },
    createOriginNotes(),
  );
  if (!("source" in opened) || !isJsonObject(opened.source.tree)) throw new Error("not an object");
  const { origins } = opened.source;
  const tree = convertSwagger(opened.source.tree, origins);
  const found = origins.of(tree);
  return { tree, originOf: (pointer) => found.at(pointer).pointer };
}

/** An operation `GET /a` of the given lines, with what else the document says. */
function operation(lines: string, document = ""): string {
  return `${document}paths:\n  /a:\n    get: { ${lines} }\n`;
}

const get = "#/paths/~1a/get";

const rows: readonly (readonly [title: string, text: string, at: string, want: Json])[] = [
  [
    "a host with schemes, the safe one first",
    "host: a.example\nbasePath: /v1\nschemes: [http, https]\npaths: {}",
    "#/servers",
    [{ url: "https://a.example/v1" }, { url: "http://a.example/v1" }],
  ],
  ["a path without a host", "basePath: /v1\npaths: {}", "#/servers", [{ url: "/v1" }]],
  ...["v1", "/v1/", "./v1", " /v1", "//v1"].map(
    (path) =>
      [
        `a base path that is written ${path}`,
        `host: a.example\nbasePath: "${path}"\npaths: {}`,
        "#/servers",
        [{ url: "https://a.example/v1" }],
      ] as const,
  ),
  ...[".", "./", "/", ""].map(
    (path) =>
      [
        `a base path that is the root, ${path}`,
        `host: a.example\nbasePath: "${path}"\npaths: {}`,
        "#/servers",
        [{ url: "https://a.example" }],
      ] as const,
  ),
  [
    "a host with a scheme and a slash",
    "host: HTTP://a.example/\nbasePath: /v1\npaths: {}",
    "#/servers",
    [{ url: "http://a.example/v1" }],
  ],
  [
    "a list in a query, as plain as it can be",
    operation("parameters: [{ name: a, in: query, type: array, items: { type: string } }]"),
    `${get}/parameters/0`,
    {
      name: "a",
      in: "query",
      style: "form",
      explode: false,
      schema: { type: "array", items: { type: "string" } },
    },
  ],
  [
    "a list in a path",
    operation(
      "parameters: [{ name: a, in: path, required: true, type: array, items: { type: string } }]",
    ),
    `${get}/parameters/0/style`,
    "simple",
  ],
  [
    "a body, for each media type that the operation reads",
    operation(
      "consumes: [application/xml, text/plain], parameters: [{ name: a, in: body, required: true, schema: { type: string } }]",
    ),
    `${get}/requestBody`,
    {
      required: true,
      content: {
        "application/xml": { schema: { type: "string" } },
        "text/plain": { schema: { type: "string" } },
      },
    },
  ],
  [
    "a shared body, for what the document reads",
    operation(
      'parameters: [{ $ref: "#/parameters/Pet" }]',
      "parameters:\n  Pet: { name: a, in: body, schema: { type: string } }\n",
    ),
    `${get}/requestBody`,
    { $ref: "#/components/requestBodies/Pet" },
  ],
  [
    "fields of a form, each with all that is said of it",
    operation(
      "parameters: [{ name: a, in: formData, required: true, type: string, enum: [x], description: A. }, { name: b, in: formData, type: array, items: { type: string }, collectionFormat: multi }]",
    ),
    `${get}/requestBody`,
    {
      required: true,
      content: {
        "application/x-www-form-urlencoded": {
          schema: {
            type: "object",
            properties: {
              a: { type: "string", enum: ["x"], description: "A." },
              b: { type: "array", items: { type: "string" } },
            },
            required: ["a"],
          },
          encoding: { b: { style: "form", explode: true } },
        },
      },
    },
  ],
  [
    "a file makes a form multipart",
    operation("parameters: [{ name: a, in: formData, type: file }]"),
    `${get}/requestBody/content`,
    {
      "multipart/form-data": {
        schema: { type: "object", properties: { a: { type: "string", format: "binary" } } },
      },
    },
  ],
  [
    "what the operation answers with, before what the document answers with",
    operation(
      "produces: [text/plain], responses: { 200: { description: A., schema: { type: string }, examples: { text/plain: x } } }",
      "produces: [application/json]\n",
    ),
    `${get}/responses/200`,
    {
      description: "A.",
      content: { "text/plain": { schema: { type: "string" }, example: "x" } },
    },
  ],
  [
    "the header of a response",
    operation("responses: { 200: { description: A., headers: { X-Left: { type: integer } } } }"),
    `${get}/responses/200/headers`,
    { "X-Left": { schema: { type: "integer" } } },
  ],
  [
    "the words of schemas",
    "definitions:\n  Pet: { type: object, discriminator: kind, x-nullable: true }\npaths: {}",
    "#/components/schemas/Pet",
    { type: "object", discriminator: { propertyName: "kind" }, nullable: true },
  ],
  [
    "a reference into the schema of a response",
    'definitions:\n  A: { $ref: "#/paths/~1a/get/responses/200/schema/items" }\n' +
      operation(
        "responses: { 200: { description: A., schema: { type: array, items: { type: object } } } }",
      ),
    "#/components/schemas/A/$ref",
    "#/paths/~1a/get/responses/200/content/application~1json/schema/items",
  ],
  [
    "what only looks like a reference",
    'definitions:\n  A: { type: object, example: { $ref: "#/definitions/A" } }\npaths: {}',
    "#/components/schemas/A/example",
    { $ref: "#/definitions/A" },
  ],
  [
    "a flow of OAuth 2",
    "securityDefinitions:\n  a: { type: oauth2, flow: application, tokenUrl: https://a.example/t, description: A. }\npaths: {}",
    "#/components/securitySchemes/a",
    {
      type: "oauth2",
      description: "A.",
      flows: { clientCredentials: { tokenUrl: "https://a.example/t", scopes: {} } },
    },
  ],
  [
    "a password",
    "securityDefinitions:\n  a: { type: basic }\npaths: {}",
    "#/components/securitySchemes/a",
    { type: "http", scheme: "basic" },
  ],
  [
    "a body that all operations of a path share",
    "paths:\n  /a:\n    parameters: [{ name: b, in: body, schema: { type: string } }]\n    put: { responses: {} }\n",
    "#/paths/~1a/put/requestBody",
    { content: { "application/json": { schema: { type: "string" } } } },
  ],
];

test.each(rows)("%s", (_title, text, at, want) => {
  expect(nodeAt(converted(text).tree, at)).toEqual(want);
});

describe("the way back", () => {
  const { originOf } = converted(
    "parameters:\n  Pet: { name: a, in: body, schema: { type: object, properties: { b: { type: string } } } }\n" +
      operation(
        'parameters: [{ name: c, in: query, type: string }, { $ref: "#/parameters/Pet" }], responses: { 200: { description: A., schema: { type: string } } }',
      ),
  );
  test.each([
    ["#/paths/~1a/get", "#/paths/~1a/get"],
    ["#/paths/~1a/get/parameters/0/schema/type", "#/paths/~1a/get/parameters/0/type"],
    ["#/paths/~1a/get/requestBody", "#/parameters/Pet"],
    [
      pointerTo("#/components/requestBodies/Pet/content", "application/json", "schema"),
      "#/parameters/Pet/schema",
    ],
    [
      pointerTo("#/paths/~1a/get/responses/200/content", "application/json", "schema", "type"),
      "#/paths/~1a/get/responses/200/schema/type",
    ],
  ])("%s was %s", (pointer, want) => {
    expect(originOf(pointer)).toBe(want);
  });
});
