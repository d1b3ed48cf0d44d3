import type { JsonObject } from "../../generator/json.js";

/** Texts that try to get out of the place that they are printed in. */
export const hostileTexts: Readonly<Record<string, string>> = {
  "the end of a comment": "*/ globalThis.hacked = 1; /*",
  "lines that would be statements": "a\n\nglobalThis.hacked = 1;\r\n\u2028globalThis.hacked = 1;",
  "the end of a string": "\"'`+(globalThis.hacked = 1)+`'\"",
  "a template literal": "${globalThis.hacked = 1}",
  "a backslash at the end": "a\\",
  "marks of the layout": "\u0001\u0002\u0003\u00040\u0004\u0005\u0006\0",
  "halves of a surrogate pair": "\udc00 a \ud800",
  "changes of direction": "a \u202e b \u2066 c \ufeff",
  tags: "a @hacked b\n@hacked\n{@hacked} `c @hacked`\n```\n@hacked\n{@hacked}\n```",
  "a fence that is left open": "```ts\n*/ globalThis.hacked = 1;",
  HTML: "<script>hacked</script> ` <img src=x onerror=hacked> [a](b`c) <b>hacked</b> `",
  "the end of a table": "a | b\n| - |",
  "a template": "{{{hacked}}} {{> hacked}}",
  "the prototype": "__proto__",
};

/** A document with a text wherever it may have one. Where OpenAPI wants a name or an address, the text is a part of it. */
export function hostileDocument(text: string): JsonObject {
  const described = { description: text, summary: text, "x-note": text };
  const schema = { type: "string", title: text, description: text, default: text, example: text };
  const media = { schema, example: text, examples: { [`e${text}`]: { value: text } } };
  return {
    openapi: "3.1.1",
    info: { title: `A ${text}`, version: `1 ${text}`, description: text },
    externalDocs: { url: `https://example.com/${text}`, description: text },
    servers: [
      // A name in braces would be that of a variable.
      { url: `https://example.com/${text.replaceAll(/[{}]/g, "")}`, description: text },
      {
        url: "https://{host}",
        variables: { host: { default: text, enum: [text, "b"], description: text } },
      },
    ],
    tags: [{ name: text, description: text }],
    paths: {
      "/a/{id}": {
        ...described,
        get: {
          ...described,
          operationId: `get ${text}`,
          tags: [text],
          externalDocs: { url: `https://example.com/${text}`, description: text },
          parameters: [
            { name: "id", in: "path", required: true, schema, description: text },
            ...["query", "header", "cookie"].map((place) => ({
              name: place === "query" ? `q${text}` : "a",
              in: place,
              description: text,
              schema: { enum: [text, 1], description: text },
            })),
          ],
          requestBody: { description: text, content: { "application/json": media } },
          responses: {
            200: {
              description: text,
              headers: { [`x${text}`]: { description: text, schema } },
              content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
            },
            default: { description: text, content: { "text/plain": media } },
          },
          security: [{ [`k${text}`]: [text] }],
          "x-permissions": { type: "ANY", permissions: [text] },
        },
      },
    },
    webhooks: {
      [`w${text}`]: {
        post: {
          ...described,
          requestBody: {
            content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
          },
          responses: { 200: { description: text } },
        },
      },
    },
    components: {
      schemas: {
        A: {
          title: text,
          description: text,
          type: "object",
          required: [`r${text}`],
          properties: {
            [text]: { ...schema, format: text, pattern: text },
            [`r${text}`]: { const: text, description: text, deprecated: true },
            e: { enum: [text], "x-enum-descriptions": { [text]: text } },
            [`d${text}`]: { type: "string", format: "date-time", description: text, example: text },
            m: { type: "object", properties: { [text]: { $ref: "#/components/schemas/D" } } },
          },
          "x-note": { text },
        },
        D: {
          discriminator: { propertyName: text },
          oneOf: ["a", text].map((value) => ({
            type: "object",
            properties: {
              [text]: { const: `${value}${text}` },
              at: { type: "string", format: "date" },
              [`i${text}`]: { type: "integer", format: "int64", description: text, multipleOf: 2 },
            },
          })),
        },
        [`B ${text}`]: { enum: [text, "b"], description: text, "x-enum-varnames": [text, "b"] },
      },
      securitySchemes: {
        [`k${text}`]: {
          type: "oauth2",
          description: text,
          flows: {
            clientCredentials: {
              tokenUrl: `https://example.com/${text}`,
              scopes: { [text]: text },
            },
          },
        },
        [`h${text}`]: { type: "http", scheme: `bearer${text}`, bearerFormat: text },
        [`a${text}`]: { type: "apiKey", in: "header", name: `x${text}`, description: text },
      },
    },
  };
}
