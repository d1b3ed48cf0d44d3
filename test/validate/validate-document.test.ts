import { describe, expect, test } from "vitest";
import { ValidationError, type Diagnostic } from "../../generator/diagnostics.js";
import { nodeAt, type Json } from "../../generator/json.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import type { OpenApiDocument } from "../../generator/validate/openapi.js";
import { loadedFrom } from "./loaded.js";

/** A valid document around some schemas, in the given version. */
function documentOf(openapi: string, schemas: string): string {
  const head = `openapi: ${openapi}\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n`;
  return `${head}components:\n  schemas:\n${schemas.replaceAll(/^/gm, "    ")}`;
}

interface Validated {
  readonly document: OpenApiDocument;
  readonly warnings: readonly string[];
}

async function validate(...files: readonly (readonly [string, string])[]): Promise<Validated> {
  const warnings: Diagnostic[] = [];
  const document = await validateDocument(loadedFrom(...files), (warning) =>
    warnings.push(warning),
  );
  return { document, warnings: warnings.map(({ code, pointer }) => `${code} ${pointer}`) };
}

describe("accepts without a word", () => {
  const cases: readonly [title: string, openapi: string, schemas: string][] = [
    ["boolean schemas", "3.1.0", "A: true\nB: { not: false, allOf: [true], items: false }"],
    ["keywords that nobody knows", "3.1.0", "A: { frobnicate: { deep: 1 }, type: object }"],
    ["conditions", "3.1.0", "A: { if: { type: string }, then: { minLength: 1 }, else: true }"],
    ["tuples", "3.1.0", "A: { type: array, prefixItems: [{ type: string }], items: false }"],
    ["several types", "3.1.0", "A: { type: [string, 'null'], const: null }"],
    [
      "words beside a reference",
      "3.1.0",
      "A: { $ref: '#/components/schemas/B', description: b }\nB: {}",
    ],
    ["anchors", "3.1.0", "A: { $anchor: a, type: object }\nB: { $ref: '#a' }"],
    ["definitions", "3.1.0", "A: { $defs: { b: {} }, $ref: '#/components/schemas/A/$defs/b' }"],
    ["a property called $ref", "3.1.0", "A: { properties: { $ref: { type: string } } }"],
    [
      "properties called like keywords",
      "3.1.0",
      "A: { properties: { type: {}, required: {}, items: {} } }",
    ],
    [
      "properties called like members that every object has",
      "3.1.0",
      "A: { properties: { constructor: { type: string }, toString: {}, __proto__: {} } }",
    ],
    [
      "a reference in an example",
      "3.1.0",
      "A: { example: { $ref: nowhere.yaml }, default: { $ref: '#/x' } }",
    ],
    ["a reference in an extension", "3.1.0", "A: { x-note: { $ref: '#/nowhere' } }"],
    [
      "a mapping of names",
      "3.1.0",
      "A: { discriminator: { propertyName: k, mapping: { b: B, c: '#/components/schemas/B' } } }\nB: {}",
    ],
    ["nullable", "3.0.3", "A: { nullable: true, allOf: [{ type: object }] }"],
    ["recursion", "3.0.3", "A: { properties: { next: { $ref: '#/components/schemas/A' } } }"],
    [
      "extensions of others",
      "3.0.3",
      "A: { x-pagination: 1, x-logo: 2, x-tags: 3, x-internal: 4 }",
    ],
  ];

  test.each(cases)("%s", async (_, openapi, schemas) => {
    const { warnings } = await validate(["/a/spec.yaml", documentOf(openapi, schemas)]);
    expect(warnings).toEqual([]);
  });

  test("parameters, security and servers in all their forms", async () => {
    const text = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
servers:
  - url: /
  - url: https://{region}.example.com
    variables: { region: { enum: [eu, us], default: eu } }
security: [{}, { key: [], token: [] }]
paths:
  x-note: here
  /pets/{petId}/{.format}/{tags*}:
    summary: One pet
    parameters:
      - { $ref: "#/components/parameters/petId" }
      - { name: format, in: path, required: true, style: label, schema: { type: string } }
      - { name: tags, in: path, required: true, explode: true, schema: { type: array } }
      - { name: petId, in: query, schema: { type: string } }
    get:
      parameters:
        - { name: petId, in: path, required: true, schema: { type: integer } }
        - { name: petId, in: header, schema: { type: string } }
        - { name: PETID, in: query, schema: { type: string } }
        - { name: filter, in: query, content: { application/json: { schema: {} } } }
      responses:
        x-note: here
        "200": { description: A picture, content: { image/png: {} } }
        4XX: { description: Something is wrong }
        default: { $ref: "#/components/responses/x-other" }
      callbacks:
        born:
          "{$request.body#/url}": { post: { responses: { "204": { description: Thanks } } } }
  /pets/{petId}/{.format}/{tags*}/again: { $ref: "#/components/pathItems/again" }
components:
  parameters:
    petId: { name: petId, in: path, required: true, schema: { type: string } }
  responses:
    x-other: { description: Something else }
  pathItems:
    again:
      parameters: [{ $ref: "#/components/parameters/petId" }]
      get:
        parameters:
          - { name: format, in: path, required: true, schema: { type: string } }
          - { name: tags, in: path, required: true, schema: { type: array } }
        responses: { "204": { description: Nothing } }
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
    token: { type: http, scheme: bearer, bearerFormat: JWT }
    login: { type: openIdConnect, openIdConnectUrl: https://example.com }
    certificate: { type: mutualTLS }
`;
    expect((await validate(["/a/spec.yaml", text])).warnings).toEqual([]);
  });

  test("the flows and metadata of OAuth 2.0 that OpenAPI 3.2 knows", async () => {
    const text = `openapi: 3.2.0
info: { title: Pets, version: 1.0.0 }
paths: {}
components:
  securitySchemes:
    oauth:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://example.com/.well-known/oauth-authorization-server
      flows:
        deviceAuthorization:
          deviceAuthorizationUrl: https://example.com/device
          tokenUrl: https://example.com/token
          refreshUrl: https://example.com/refresh
          scopes: { read: Read }
          x-note: here
    key: { type: apiKey, in: header, name: X-Key, deprecated: true }
`;
    expect((await validate(["/a/spec.yaml", text])).warnings).toEqual([]);
  });

  test("a document of webhooks alone", async () => {
    const text = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
webhooks: { born: { post: { responses: { "204": { description: Thanks } } } } }
`;
    expect((await validate(["/a/spec.yaml", text])).warnings).toEqual([]);
  });
});

test.each([
  ["3.1.0", "field-unknown", "deviceAuthorization: {}"],
  ["3.2.0", "field-missing", "deviceAuthorization: { tokenUrl: /token, scopes: {} }"],
  ["3.2.0", "field-type", "clientCredentials: { tokenUrl: /token, scopes: [read] }"],
  ["3.2.0", "field-unknown", "deviceFlow: {}"],
])("in OpenAPI %s, %s is said of the flow %s", async (version, code, flow) => {
  const head = `openapi: ${version}\ninfo: { title: Pets, version: 1.0.0 }\npaths: {}\n`;
  const scheme = `components: { securitySchemes: { a: { type: oauth2, flows: { ${flow} } } } }`;
  const said = validate(["/a/spec.yaml", `${head}${scheme}\n`]).then(
    ({ warnings }) => warnings,
    (error: unknown) =>
      error instanceof ValidationError ? error.diagnostics.map((one) => one.code) : [error],
  );
  expect(await said).toEqual([expect.stringMatching(`^${code}`)]);
});

test.each([
  ["a typo", "required: [Geolocation], properties: { geolocation: {} }", "geolocation"],
  ["another", "required: [a, nmae], properties: { a: {}, name: {} }", "name"],
  ["nothing like it", "required: [other], properties: { geolocation: {} }", null],
  ["what is required itself", "required: [id, ids], properties: { id: {} }", null],
  [
    "a part",
    "required: [nam], properties: { name: {} }, allOf: [{ properties: { nam: {} } }]",
    null,
  ],
  ["no properties", "required: [name]", null],
])("tells what a required name means that no property has: %s", async (_, schema, meant) => {
  const warnings: Diagnostic[] = [];
  await validateDocument(
    loadedFrom(["/api.yaml", documentOf("3.1.0", `A: { ${schema} }`)]),
    (warning) => warnings.push(warning),
  );
  expect(warnings.map(({ code, hint }) => [code, hint])).toEqual(
    meant === null ? [] : [["schema-required-unknown", `Did you mean \`${meant}\`?`]],
  );
});

test.each([
  ["/a?sort={field}:{dir}", ["path-query-literal"]],
  ["/a?sort={field}", []],
  ["/a?sort=name", []],
  ["/a?x={}", []],
])("tells that a part of a value in %s cannot be a parameter", async (path, want) => {
  const field = "{ name: field, in: query, schema: {} }";
  const operation = `{ parameters: [${field}], responses: { "204": { description: None. } } }`;
  const { warnings } = await validate([
    "/api.yaml",
    `openapi: 3.1.0\ninfo: { title: A, version: a }\npaths: { "${path}": { get: ${operation} } }\n`,
  ]);
  expect(warnings.map((warning) => warning.split(" ")[0])).toEqual(want);
});

describe("the document", () => {
  test.each([
    ["/project/spec/pets.yaml", "spec/pets.yaml"],
    ["/pets.yaml", "pets.yaml"],
  ])("of %s is named %s", async (location, want) => {
    const { document } = await validate([location, documentOf("3.1.0", "A: {}")]);
    expect(document.sourceName).toBe(want);
  });

  test.each([
    ["3.0.0", "3.0"],
    ["3.1.1", "3.1"],
    ["3.2.0", "3.2"],
  ])("in version %s has dialect %s", async (version, want) => {
    const { document } = await validate(["/a/spec.yaml", documentOf(version, "A: {}")]);
    expect(document.dialect).toBe(want);
  });

  test("has no extension of a foreign shape, and every other", async () => {
    const schemas = `A: { enum: [1], x-enum-varnames: 1, x-extensible-enum: true, x-other: 1 }`;
    const { document, warnings } = await validate(["/a/spec.yaml", documentOf("3.1.0", schemas)]);
    const pointer = "#/components/schemas/A";
    expect(nodeAt(document.tree, pointer)).toEqual({
      enum: [1],
      "x-extensible-enum": true,
      "x-other": 1,
    });
    expect(warnings).toEqual([`extension-shape ${pointer}/x-enum-varnames`]);
    expect(document.locate(pointer)).toEqual({
      position: { file: "spec.yaml", line: 6, column: 5 },
      pointer,
    });
  });

  test("has maps in the place of references to them", async () => {
    const schemas = `A: { properties: { $ref: "#/components/schemas/B/properties" } }\nB: { properties: { x: { type: string } } }`;
    const { document } = await validate(["/a/spec.yaml", documentOf("3.1.0", schemas)]);
    expect(nodeAt(document.tree, "#/components/schemas/A")).toEqual({
      properties: { x: { type: "string" } },
    });
  });

  test("has its version as a string", async () => {
    const text = "openapi: 3.1.0\ninfo: { title: Pets, version: 1.5 }\npaths: {}\n";
    const { document } = await validate(["/a/spec.yaml", text]);
    expect(document.tree.info.version).toBe("1.5");
  });
});

describe("several files", () => {
  const entry = `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets: { $ref: paths/pets.yaml }
components:
  schemas:
    Name: { type: string }
`;
  const pets = `get:
  parameters: [{ $ref: "../shared.json#/limit" }]
  responses:
    "200":
      description: Pets
      content:
        application/json:
          schema: { $ref: "../shared.json#/schemas/Pet" }
`;
  const shared = `{
  "limit": { "name": "limit", "in": "query", "schema": { "type": "integer" } },
  "schemas": {
    "Pet": { "properties": { "name": { "$ref": "spec.yaml#/components/schemas/Name" } } }
  }
}`;
  const files = [
    ["/a/spec.yaml", entry],
    ["/a/paths/pets.yaml", pets],
    ["/a/shared.json", shared],
  ] as const;

  test("become one tree that no reference leaves", async () => {
    const { document, warnings } = await validate(...files);
    expect(warnings).toEqual([]);
    expect(referencesIn(document.tree)).toEqual([
      "#/components/parameters/limit",
      "#/components/schemas/Pet",
      "#/components/schemas/Name",
    ]);
    expect(nodeAt(document.tree, "#/components/parameters/limit/in")).toBe("query");
  });

  test("are named with the place in them, as references in the entry file", async () => {
    const { document } = await validate(...files);
    const origins = [
      "#/info/title",
      "#/paths/~1pets",
      "#/paths/~1pets/get/responses/200",
      "#/components/schemas/Pet",
      "#/components/schemas/Pet/properties/name",
    ].map((pointer) => document.originOf(pointer));
    expect(origins).toEqual([
      "#/info/title",
      "paths/pets.yaml",
      "paths/pets.yaml#/get/responses/200",
      "shared.json#/schemas/Pet",
      "shared.json#/schemas/Pet/properties/name",
    ]);
  });

  test("a description may be a reference to a text", async () => {
    const spec = `${entry}tags: [{ name: pets, description: { $ref: docs/pets.md } }]\n`;
    const { document } = await validate(["/a/spec.yaml", spec], ...files.slice(1), [
      "/a/docs/pets.md",
      "# Pets\n",
    ]);
    expect(document.tree.tags).toEqual([{ name: "pets", description: "# Pets\n" }]);
  });

  test("are found again", async () => {
    const { document } = await validate(...files);
    const places = [
      "#/paths/~1pets",
      "#/paths/~1pets/get/responses/200",
      "#/components/schemas/Pet/properties/name",
      "#/components/parameters/limit/in",
      "#/components/schemas/Name/type",
    ].map((pointer) => document.locate(pointer)?.position);
    expect(places.map((place) => `${place?.file}:${place?.line}:${place?.column}`)).toEqual([
      "paths/pets.yaml:1:1",
      "paths/pets.yaml:4:5",
      "shared.json:4:30",
      "shared.json:2:37",
      "spec.yaml:7:19",
    ]);
  });
});

function referencesIn(tree: Json): readonly string[] {
  const found: string[] = [];
  JSON.stringify(tree, (key, value: Json) => {
    if (key === "$ref" && typeof value === "string") found.push(value);
    return value;
  });
  return found;
}
