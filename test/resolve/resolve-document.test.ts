import { describe, expect, test } from "vitest";

import { createReporter, UnsupportedError } from "../../generator/diagnostics.js";
import type { JsonObject } from "../../generator/json.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import { document, documentOf, resolved } from "../support/model-builders.js";

const ok = { "200": { description: "Fine" } };

describe("operations", () => {
  test("are sorted by path, then by method", () => {
    const { operations } = resolved(
      document({
        paths: {
          "/b": { get: { responses: ok } },
          "/a": { delete: { responses: ok }, get: { responses: ok }, put: { responses: ok } },
        },
      }),
    );
    expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
      "GET /a",
      "PUT /a",
      "DELETE /a",
      "GET /b",
    ]);
  });

  test("may have methods of OpenAPI 3.2, and media types that are references", () => {
    const { operations } = resolved(
      document({
        paths: {
          "/a": {
            additionalOperations: { LINK: { responses: ok } },
            query: {
              responses: {
                "200": {
                  description: "Fine",
                  content: { "application/json": { $ref: "#/components/mediaTypes/A" } },
                },
              },
            },
          },
        },
        components: { mediaTypes: { A: { schema: { type: "string" } } } },
      }),
    );
    expect(operations.map(({ method, pointer }) => [method, pointer])).toEqual([
      ["QUERY", "#/paths/~1a/query"],
      ["LINK", "#/paths/~1a/additionalOperations/LINK"],
    ]);
    expect(operations[0]?.responses[0]?.content).toMatchObject([
      {
        mediaType: "application/json",
        schema: { type: "string" },
        schemaPointer: "#/components/mediaTypes/A/schema",
      },
    ]);
  });

  test("inherit parameters, and replace those of the same name and place", () => {
    const parameter = (name: string, place: string, description: string) => ({
      name,
      in: place,
      description,
      schema: { type: "string" },
    });
    const { operations } = resolved(
      document({
        paths: {
          "/a": {
            parameters: [parameter("x", "query", "path item's"), parameter("y", "query", "kept")],
            get: {
              parameters: [parameter("x", "query", "own"), parameter("y", "header", "other")],
              responses: ok,
            },
          },
        },
      }),
    );
    expect(operations[0]?.parameters.map(({ object }) => [object.in, object.description])).toEqual([
      ["query", "kept"],
      ["query", "own"],
      ["header", "other"],
    ]);
  });

  test("take security and servers from the nearest that has any", () => {
    const servers = [{ url: "https://path.example" }];
    const { operations } = resolved(
      document({
        security: [{ key: [] }],
        paths: {
          "/a": {
            servers,
            get: { responses: ok },
            put: { security: [], servers: [{ url: "https://own.example" }], responses: ok },
          },
        },
      }),
    );
    expect(operations.map(({ security, servers: own }) => [security, own])).toEqual([
      [[{ key: [] }], servers],
      [[], [{ url: "https://own.example" }]],
    ]);
  });
});

describe("references", () => {
  test("are followed, and point to where things are really written", () => {
    const { operations } = resolved(
      documentOf(
        { responses: { "404": { $ref: "#/components/responses/Alias" } } },
        {
          responses: {
            Alias: { $ref: "#/components/responses/NotFound", description: "No such user" },
            NotFound: { description: "Nothing there" },
          },
        },
      ),
    );
    expect(operations[0]?.responses).toMatchObject([
      {
        status: "404",
        pointer: "#/components/responses/NotFound",
        object: { description: "No such user" },
      },
    ]);
  });

  test("that lead back to themselves are reported, all at once", () => {
    const circular = documentOf(
      {
        responses: {
          "200": { $ref: "#/components/responses/A" },
          "404": { $ref: "#/components/responses/B" },
        },
      },
      {
        responses: {
          A: { $ref: "#/components/responses/B" },
          B: { $ref: "#/components/responses/A" },
        },
      },
    );
    expect(() => resolved(circular)).toThrow(UnsupportedError);
    expect(() => resolved(circular)).toThrow(
      /through #\/components\/responses\/A\n.*through #\/components\/responses\/B/,
    );
  });

  test("in examples, defaults and property names are data", () => {
    const schema = {
      type: "object",
      properties: { $ref: { type: "string" } },
      default: { $ref: "https://example.org/2" },
    };
    const { schemas } = resolved(document({ components: { schemas: { Member: schema } } }));
    expect(schemas[0]?.schema).toMatchObject(schema);
  });
});

describe("schemas", () => {
  test("that are referred to where they stand get a name from their place", () => {
    const { schemas } = resolved(
      document({
        components: {
          schemas: {
            Pet: {
              type: "object",
              properties: {
                owner: { type: "object", properties: { name: { type: "string" } } },
                sitter: { $ref: "#/components/schemas/Pet/properties/owner" },
              },
            },
          },
        },
      }),
    );
    expect(schemas.map(({ key, pointer }) => [key, pointer])).toEqual([
      ["Pet", "#/components/schemas/Pet"],
      ["Pet owner", "#/components/schemas/Pet/properties/owner"],
    ]);
    expect(schemas[0]?.schema).toMatchObject({
      properties: { sitter: { $ref: "#/components/schemas/Pet owner" } },
    });
  });

  test("of shared responses become named ones", () => {
    const problem = { type: "object", properties: { detail: { type: "string" } } };
    const { schemas, operations } = resolved(
      documentOf(
        { responses: { "404": { $ref: "#/components/responses/NotFound" } } },
        {
          responses: {
            NotFound: { description: "", content: { "application/json": { schema: problem } } },
          },
        },
      ),
    );
    expect(schemas.map(({ key }) => key)).toEqual(["NotFound Response"]);
    expect(operations[0]?.responses[0]?.content[0]?.schema).toEqual({
      $ref: "#/components/schemas/NotFound Response",
    });
  });

  test("are found by a discriminator's mapping, by name or by reference", () => {
    const { schemas } = resolved(
      document({
        components: {
          schemas: {
            Cat: { type: "object" },
            Dog: { type: "object" },
            Pet: {
              oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
              discriminator: {
                propertyName: "kind",
                mapping: { cat: "Cat", dog: "#/components/schemas/Dog" },
              },
            },
          },
        },
      }),
    );
    expect(schemas[2]?.schema).toMatchObject({
      discriminator: {
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      },
    });
  });
});

describe("a body that cannot be sent is left out", () => {
  const content = { "application/json": { schema: { type: "object" } } };

  test.each<[title: string, method: string, body: JsonObject, want: readonly string[]]>([
    ["with DELETE, not", "delete", { content }, []],
    ["with GET", "get", { content }, ["request-body-ignored a GET request has no body"]],
    ["with HEAD", "head", { content }, ["request-body-ignored a HEAD request has no body"]],
    [
      "of no media type, also where it is shared",
      "post",
      { $ref: "#/components/requestBodies/Empty" },
      ["request-body-ignored the body has no media type"],
    ],
  ])("%s", (_title, method, requestBody, want) => {
    const said: string[] = [];
    const reporter = createReporter(
      () => null,
      ({ code, message, pointer }) => {
        expect(pointer).toBe(`#/paths/~1a/${method}/requestBody`);
        said.push(`${code} ${message}`);
      },
    );
    const paths = { "/a": { [method]: { requestBody, responses: ok } } };
    const components = { requestBodies: { Empty: { content: {} } } };
    const { operations } = resolveDocument(document({ paths, components }), reporter);
    expect(said).toEqual(want);
    expect(operations.map((one) => one.requestBody === null)).toEqual([want.length > 0]);
  });
});

test("tags that only operations name come after the declared ones", () => {
  const { tags } = resolved(
    document({
      tags: [{ name: "z", description: "Declared" }],
      paths: { "/a": { get: { tags: ["b", "z", "a"], responses: ok } } },
    }),
  );
  expect(tags).toEqual([{ name: "z", description: "Declared" }, { name: "a" }, { name: "b" }]);
});
