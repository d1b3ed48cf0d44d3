import type { JsonObject } from "../../generator/json.js";

/** `aaaa…` of a length. Names of several lengths in one line cross every width sooner or later. */
function word(length: number, first = "a"): string {
  return first + "a".repeat(Math.max(0, length - 1));
}

/** A name with a character that needs quotes. */
function quoted(length: number): string {
  return `${word(length)}-b`;
}

/** A document whose names and texts have a given length, with everything that templates print in more than one way. */
export function documentOfWidth(length: number): JsonObject {
  return {
    openapi: "3.1.1",
    info: { title: "Widths", version: "1.0.0" },
    servers: serversOf(length),
    security: [{ [word(length, "k")]: [] }],
    paths: pathsOf(length),
    webhooks: {
      [word(length, "w")]: {
        post: {
          requestBody: { content: jsonOf(reference(length)) },
          responses: { "200": { description: "", content: jsonOf(reference(length)) } },
        },
      },
      [quoted(length)]: { post: { responses: { "204": { description: "" } } } },
    },
    components: {
      schemas: schemasOf(length),
      securitySchemes: {
        [word(length, "k")]: { type: "apiKey", in: "header", name: word(length) },
        [quoted(length)]: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: `/${word(length)}`, scopes: {} } },
        },
        [word(length, "s")]: { type: "http", scheme: "basic" },
        [word(length, "t")]: {
          type: "oauth2",
          flows: {
            clientCredentials: {
              tokenUrl: "/token",
              scopes: { [word(length)]: "What it allows." },
            },
          },
        },
      },
    },
  };
}

function serversOf(length: number): JsonObject[] {
  const variables = {
    [word(length, "v")]: { default: word(length) },
    [quoted(4)]: { default: "x", enum: ["x", word(length), 'say "hi"'] },
  };
  const url = `https://{${word(length, "v")}}.example.com/{${quoted(4)}}/${word(length)}`;
  return length % 2 === 0
    ? [{ url, variables }]
    : [{ url, variables }, { url: `https://${word(length)}.example.com` }];
}

function reference(length: number): JsonObject {
  return { $ref: `#/components/schemas/${word(length, "S")}` };
}

function jsonOf(schema: JsonObject): JsonObject {
  return { "application/json": { schema } };
}

function schemasOf(length: number): JsonObject {
  return {
    [word(length, "S")]: { type: "object", properties: { [quoted(length)]: { type: "string" } } },
    Maps: {
      type: "object",
      properties: { a: { type: "object", additionalProperties: reference(length) } },
    },
    Tuple: {
      type: "object",
      properties: { a_b: { type: "array", prefixItems: [{ type: "string" }, reference(length)] } },
    },
    [word(length, "E")]: { enum: [word(length), quoted(length), "it's"] },
    [word(length, "N")]: {
      enum: Array.from({ length }, (_, index) => 10 ** (index % 7)).filter(isFirst),
    },
    Named: {
      enum: [word(length), "b"],
      "x-enum-varnames": [word(length, "A"), "B"],
      "x-enum-descriptions": ["What it is.", "Text of several lines.\n\n- and a list"],
    },
  };
}

function isFirst(value: number, index: number, all: readonly number[]): boolean {
  return all.indexOf(value) === index;
}

function parameter(name: string, place: string, schema: JsonObject, rest: JsonObject = {}) {
  return { name, in: place, required: place === "path", schema, ...rest };
}

function pathsOf(length: number): JsonObject {
  const text = { type: "string" };
  const list = { type: "array", items: reference(length) };
  const pair = {
    type: "object",
    properties: { [word(length)]: text, b: { type: "number" } },
  };
  return {
    [`/${word(length)}/{id}`]: {
      get: {
        operationId: word(length, "g"),
        parameters: [
          parameter("id", "path", text),
          parameter(word(length, "q"), "query", list),
          parameter("pair", "query", pair, { style: "deepObject" }),
          parameter(quoted(length), "header", text),
          parameter(word(length, "h"), "header", { ...list, items: text }),
          parameter("c", "cookie", text),
          parameter(word(length, "d"), "cookie", text),
        ],
        "x-permissions": { type: "ANY", permissions: [word(length), "b"] },
        "x-retry": { statuses: [429, 500, 502, 503, 504].slice(0, 1 + (length % 5)) },
        responses: {
          "200": {
            description: "",
            headers: { [word(length)]: { schema: text }, etag: { schema: text } },
            content: jsonOf(list),
          },
          "201": {
            description: "",
            headers: { [quoted(length)]: { schema: text } },
            content: jsonOf(list),
          },
          "304": { description: "" },
          ...Object.fromEntries(
            Array.from({ length: length % 40 }, (_, index) => [
              String(400 + index),
              { description: "", content: jsonOf(reference(length)) },
            ]),
          ),
        },
      },
      post: {
        operationId: word(length, "p"),
        security: [{ [word(length, "k")]: [], [quoted(length)]: [] }, { [word(length, "k")]: [] }],
        parameters: [parameter("id", "path", text), parameter("one", "query", text)],
        requestBody: {
          description: "What is sent.",
          content: {
            ...jsonOf(reference(length)),
            [`text/${word(length)}`]: { schema: text },
            "multipart/form-data": {
              schema: { type: "object", properties: { [word(length)]: text } },
              encoding: { [word(length)]: { contentType: "text/plain" } },
            },
          },
        },
        responses: {
          "201": { description: "", content: jsonOf({ oneOf: [reference(length), text] }) },
          "202": { description: "", content: { "text/plain": { schema: text } } },
          "4XX": { description: "", content: jsonOf(pair) },
        },
      },
      put: {
        operationId: word(length, "u"),
        servers: [{ url: `https://${word(length)}/{x}`, variables: { x: { default: "y" } } }],
        parameters: [parameter("id", "path", text)],
        requestBody: {
          required: true,
          content: { ...jsonOf(list), [`image/${word(length)}`]: {}, "image/png": {} },
        },
        responses: { default: { description: "", content: jsonOf(reference(length)) } },
      },
    },
    "/events": {
      get: {
        operationId: word(length, "e"),
        responses: {
          "200": { description: "", content: { "text/event-stream": { schema: eventOf(length) } } },
        },
      },
    },
    [`/${word(length)}`]: {
      servers: [{ url: `https://${word(length)}.example.com` }],
      get: {
        operationId: word(length, "l"),
        tags: [word(length, "t")],
        security:
          [
            [{ [word(length, "s")]: [] }],
            [{ [word(length, "s")]: [], [word(length, "t")]: [word(length)] }],
            [],
          ][length % 3] ?? [],
        parameters: [parameter("page", "query", { type: "integer" })],
        responses: { "204": { description: "" } },
      },
    },
  };
}

/** Data with alternatives that overlays convert. */
function eventOf(length: number): JsonObject {
  const time = { type: "string", format: "date-time" };
  return {
    oneOf: [
      { type: "object", properties: { [`${word(length)}_b`]: time } },
      { type: "object", properties: { at: { type: "integer", format: "int64" } } },
    ],
  };
}
