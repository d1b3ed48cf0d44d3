import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { mendsCatalogue } from "../../generator/catalogue/mends.js";
import { pathMendsCatalogue } from "../../generator/catalogue/path-mends.js";
import { ValidationError, type Diagnostic } from "../../generator/diagnostics.js";
import { nodeAt, type Json } from "../../generator/json.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import { loadedFrom } from "./loaded.js";

const mends = { ...mendsCatalogue, ...pathMendsCatalogue };

/** A mistake, what is made of it, and where that stands. */
interface Row {
  readonly code: keyof typeof mends;
  readonly title: string;
  readonly spec: string;
  /** A pointer into the document that comes out, with what is there. */
  readonly want: readonly [pointer: string, value: Json | undefined];
  /** Other files, and the name of the entry file where it counts. */
  readonly files?: Readonly<Record<string, string>>;
  readonly name?: string;
  /** What `mended` says, where it depends on the place. */
  readonly mend?: string;
}

const info = "info: { title: A, version: a }";
const ok = 'responses: { "200": { description: A. } }';
const v30 = (rest: string): string => `openapi: 3.0.4\n${info}\n${rest}\n`;
const v31 = (rest: string): string => `openapi: 3.1.1\n${info}\n${rest}\n`;
const v20 = (rest: string): string => `swagger: "2.0"\n${info}\n${rest}\n`;
const schemas = (text: string): string => `paths: {}\ncomponents: { schemas: { ${text} } }`;
const operation = (fields: string, path = "/a"): string =>
  `paths: { ${path}: { get: { ${fields} } } }`;
const get = "#/paths/~1a/get";
const anything = {};

const rows: readonly Row[] = [
  {
    code: "discriminator-mapping-unresolved",
    title: "a file that is not there, by its last part",
    spec: v30(
      schemas(
        'A: { oneOf: [{ $ref: "#/components/schemas/B" }], discriminator: { propertyName: t, mapping: { b: b.yaml#/B } } }, B: {}',
      ),
    ),
    want: ["#/components/schemas/A/discriminator/mapping/b", "#/components/schemas/B"],
    mend: "it is `B`",
  },
  {
    code: "discriminator-mapping-unresolved",
    title: "what the entry document has",
    spec: v30(schemas("A: { $ref: a.yaml }, B: {}")),
    want: ["#/components/schemas/A/discriminator/mapping/b", "#/components/schemas/B"],
    files: {
      "a.yaml":
        'oneOf: [{}]\ndiscriminator: { propertyName: t, mapping: { b: "#/components/schemas/B" } }\n',
    },
    mend: "it is found in the entry document",
  },
  {
    code: "discriminator-mapping-unresolved",
    title: "nothing at all",
    spec: v30(
      schemas("A: { oneOf: [{}], discriminator: { propertyName: t, mapping: { b: Nothing } } }"),
    ),
    want: ["#/components/schemas/A/discriminator/mapping", {}],
    mend: "it is left out",
  },
  {
    code: "field-missing",
    title: "a license without a name",
    spec: "openapi: 3.1.1\ninfo: { title: A, version: a, license: {} }\npaths: {}\n",
    want: ["#/info/license", undefined],
    mend: "the license is left out",
  },
  {
    code: "field-missing",
    title: "a server without a URL",
    spec: v31("servers: [{ description: A. }]\npaths: {}"),
    want: ["#/servers/0/url", "/"],
  },
  {
    code: "field-missing",
    title: "a body without content",
    spec: v31(operation(`requestBody: {}, ${ok}`)),
    want: [`${get}/requestBody/content`, {}],
  },
  {
    code: "field-missing",
    title: "a flow without its URL",
    spec: v31(
      "paths: {}\ncomponents: { securitySchemes: { a: { type: oauth2, flows: { password: { scopes: {} } } } } }",
    ),
    want: ["#/components/securitySchemes/a/flows/password/scopes", {}],
  },
  {
    code: "field-out-of-range",
    title: "a negative length",
    spec: v31(schemas("A: { minLength: -1 }")),
    want: ["#/components/schemas/A", {}],
  },
  {
    code: "field-type",
    title: "a number for a text",
    spec: v31(operation(`operationId: 5, ${ok}`)),
    want: [`${get}/operationId`, "5"],
  },
  {
    code: "field-type",
    title: "a word for a flag",
    spec: v31(operation(`deprecated: 'true', ${ok}`)),
    want: [`${get}/deprecated`, true],
  },
  {
    code: "field-type",
    title: "what is no flag at all",
    spec: v31(operation(`deprecated: 'yes', ${ok}`)),
    want: [`${get}/deprecated`, undefined],
  },
  {
    code: "field-type",
    title: "one for a list",
    spec: v31(operation(`tags: a, ${ok}`)),
    want: [`${get}/tags`, ["a"]],
  },
  {
    code: "field-type",
    title: "a schema for a list of them",
    spec: v31(schemas("A: { allOf: { type: object } }")),
    want: ["#/components/schemas/A/allOf", [{ type: "object" }]],
  },
  {
    code: "field-type",
    title: "parameters by name",
    spec: v31(operation(`parameters: { q: { in: query, schema: {} } }, ${ok}`)),
    want: [`${get}/parameters/0/name`, "q"],
  },
  {
    code: "field-type",
    title: "a name for a list of required ones",
    spec: v31(schemas("A: { required: a }")),
    want: ["#/components/schemas/A/required", ["a"]],
  },
  {
    code: "field-type",
    title: "a discriminator of Swagger 2.0",
    spec: v30(schemas("A: { discriminator: t }")),
    want: ["#/components/schemas/A/discriminator", { propertyName: "t" }],
  },
  {
    code: "info-incomplete",
    title: "no info",
    spec: "openapi: 3.1.1\npaths: {}\n",
    want: ["#/info", { title: "shop", version: "0.0.0" }],
    name: "shop.yaml",
  },
  {
    code: "info-incomplete",
    title: "no version",
    spec: "openapi: 3.1.1\ninfo: { title: A }\npaths: {}\n",
    want: ["#/info/version", "0.0.0"],
  },
  {
    code: "info-version-number",
    title: "a number",
    spec: "openapi: 3.1.1\ninfo: { title: A, version: 1.0 }\npaths: {}\n",
    want: ["#/info/version", "1"],
  },
  {
    code: "json-lenient",
    title: "comments and commas",
    spec: `{\n  // A comment.\n  "openapi": "3.1.1",\n  "info": { "title": "A", "version": "a", },\n  "paths": {},\n}`,
    want: ["#/info/title", "A"],
    name: "spec.json",
  },
  {
    code: "media-type-unknown",
    title: "an abbreviation",
    spec: v31(
      operation('responses: { "200": { description: A., content: { json: { schema: {} } } } }'),
    ),
    want: [`${get}/responses/200/content`, { "application/json": { schema: {} } }],
  },
  {
    code: "media-type-unknown",
    title: "a stray colon",
    spec: v31(
      operation(
        'responses: { "200": { description: A., content: { "application/json:": { schema: {} } } } }',
      ),
    ),
    want: [`${get}/responses/200/content`, { "application/json": { schema: {} } }],
  },
  {
    code: "media-type-unknown",
    title: "examples that are not indented",
    spec: v31(
      operation(
        'responses: { "200": { description: A., content: { text/plain: {}, examples: {} } } }',
      ),
    ),
    want: [`${get}/responses/200/content`, { "text/plain": {} }],
  },
  {
    code: "openapi-version-number",
    title: "a number",
    spec: "openapi: 3.1\ninfo: { title: A, version: a }\npaths: {}\n",
    want: ["#/openapi", 3.1],
  },
  {
    code: "operation-id-repeated",
    title: "two of a name, whatever their order",
    spec: v31(
      `paths: { /b: { get: { operationId: a, ${ok} } }, /a: { get: { operationId: a, ${ok} } } }`,
    ),
    want: ["#/paths/~1b/get/operationId", undefined],
  },
  {
    code: "parameter-in-unknown",
    title: "a cookie in Swagger 2.0",
    spec: v20(operation(`parameters: [{ name: q, in: cookie, type: string }], ${ok}`)),
    want: [`${get}/parameters/0/in`, "cookie"],
    mend: "it is one as in OpenAPI 3",
  },
  {
    code: "parameter-in-unknown",
    title: "another spelling",
    spec: v31(operation(`parameters: [{ name: a, in: Query, schema: {} }], ${ok}`)),
    want: [`${get}/parameters/0/in`, "query"],
  },
  {
    code: "parameter-in-unknown",
    title: "one body",
    spec: v30(
      `paths: { /a: { post: { parameters: [{ name: a, in: body, schema: { type: object } }], ${ok} } } }`,
    ),
    want: [
      "#/paths/~1a/post/requestBody/content",
      { "application/json": { schema: { type: "object" } } },
    ],
    mend: "it is the body",
  },
  {
    code: "parameter-in-unknown",
    title: "fields of a form",
    spec: v30(
      `paths: { /a: { post: { parameters: [{ name: a, in: formData, type: string }], ${ok} } } }`,
    ),
    want: [
      "#/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/a",
      { type: "string" },
    ],
  },
  {
    code: "parameter-repeated",
    title: "the same twice",
    spec: v31(
      operation(
        `parameters: [{ name: a, in: query, schema: {} }, { name: a, in: query, schema: {} }], ${ok}`,
      ),
    ),
    want: [`${get}/parameters`, [{ name: "a", in: "query", schema: {} }]],
    mend: "the two are the same",
  },
  {
    code: "parameter-repeated",
    title: "two that differ",
    spec: v31(
      operation(
        `parameters: [{ name: a, in: query, schema: {} }, { name: a, in: query, schema: { type: string } }], ${ok}`,
      ),
    ),
    want: [`${get}/parameters`, [{ name: "a", in: "query", schema: {} }]],
    mend: "the first of them counts",
  },
  {
    code: "parameter-schema-misplaced",
    title: "a schema in a query",
    spec: v20(operation(`parameters: [{ name: a, in: query, schema: { type: string } }], ${ok}`)),
    want: [`${get}/parameters/0/schema`, { type: "string" }],
  },
  {
    code: "path-parameter-colon",
    title: "the style of routers",
    spec: v31(operation(ok, "/a/:id")),
    want: ["#/paths/~1a~1{id}/get/parameters/0/name", "id"],
  },
  {
    code: "path-parameter-colon",
    title: "a pattern of Hono",
    spec: v31(operation(ok, '"/a/:slug{[a-z]+}/b"')),
    want: ["#/paths/~1a~1{slug}~1b/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{slug}/b`",
  },
  {
    code: "path-parameter-colon",
    title: "a pattern with braces",
    spec: v31(operation(ok, '"/a/:year{[0-9]{4}}"')),
    want: ["#/paths/~1a~1{year}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{year}`",
  },
  {
    code: "path-parameter-colon",
    title: "a pattern of Express",
    spec: v31(operation(ok, '"/a/:id([0-9]+)"')),
    want: ["#/paths/~1a~1{id}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{id}`",
  },
  {
    code: "path-parameter-colon",
    title: "an optional one",
    spec: v31(operation(ok, '"/a/:id?"')),
    want: ["#/paths/~1a~1{id}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{id}`",
  },
  {
    code: "path-parameter-misplaced",
    title: "the same name in the query",
    spec: v31(
      operation(
        `parameters: [{ name: id, in: query, schema: { type: integer } }], ${ok}`,
        '"/a/{id}"',
      ),
    ),
    want: [
      "#/paths/~1a~1{id}/get/parameters",
      [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
    ],
  },
  {
    code: "path-parameter-misplaced",
    title: "in the path, but its place is the query",
    spec: v31(
      operation(
        `parameters: [{ name: q, in: path, style: label, schema: {} }], ${ok}`,
        '"/a?b={q}"',
      ),
    ),
    want: [
      "#/paths/~1a?b={q}/get/parameters",
      [{ name: "q", in: "query", required: true, schema: {} }],
    ],
    mend: "it is in the query",
  },
  {
    code: "path-parameter-misplaced",
    title: "shared, in the query",
    spec: v31(
      `paths: { "/a/{id}": { parameters: [{ name: id, in: query, schema: {} }], get: { ${ok} } } }`,
    ),
    want: [
      "#/paths/~1a~1{id}",
      {
        parameters: [{ name: "id", in: "path", required: true, schema: {} }],
        get: { responses: { "200": { description: "A." } } },
      },
    ],
    mend: "it is in the path",
  },
  {
    code: "path-parameter-misplaced",
    title: "shared, in the path",
    spec: v31(
      `paths: { "/a?id={id}": { parameters: [{ name: id, in: path, schema: {} }], get: { ${ok} } } }`,
    ),
    want: [
      "#/paths/~1a?id={id}",
      {
        parameters: [{ name: "id", in: "query", required: true, schema: {} }],
        get: { responses: { "200": { description: "A." } } },
      },
    ],
    mend: "it is in the query",
  },
  {
    code: "path-parameter-optional",
    title: "not marked as required",
    spec: v31(operation(`parameters: [{ name: id, in: path, schema: {} }], ${ok}`, '"/a/{id}"')),
    want: ["#/paths/~1a~1{id}/get/parameters/0/required", undefined],
  },
  {
    code: "path-parameter-pattern",
    title: "gRPC-gateway",
    spec: v31(operation(ok, '"/{name=operations/**}:cancel"')),
    want: ["#/paths/~1{name}:cancel/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/{name}:cancel`",
  },
  {
    code: "path-parameter-pattern",
    title: "a type",
    spec: v31(operation(ok, '"/a/{id:int}"')),
    want: ["#/paths/~1a~1{id}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{id}`",
  },
  {
    code: "path-parameter-pattern",
    title: "a regular expression with braces",
    spec: v31(operation(ok, '"/a/{id: [0-9]{4}}"')),
    want: ["#/paths/~1a~1{id}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{id}`",
  },
  {
    code: "path-parameter-pattern",
    title: "an optional one",
    spec: v31(operation(ok, '"/a/{id?}"')),
    want: ["#/paths/~1a~1{id}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{id}`",
  },
  {
    code: "path-parameter-pattern",
    title: "the rest of a path before its name",
    spec: v31(operation(ok, '"/a/{**rest}"')),
    want: ["#/paths/~1a~1{rest}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{rest}`",
  },
  {
    code: "path-parameter-pattern",
    title: "the rest of a path after its name",
    spec: v31(operation(ok, '"/a/{rest...}"')),
    want: ["#/paths/~1a~1{rest}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{rest}`",
  },
  {
    code: "path-parameter-pattern",
    title: "reserved characters",
    spec: v31(operation(ok, '"/a/{+rest}"')),
    want: ["#/paths/~1a~1{rest}/get/responses", { "200": { description: "A." } }],
    mend: "it is read as `/a/{rest}`",
  },
  {
    code: "path-parameter-pattern",
    title: "the same path twice",
    spec: v31(
      `paths: { "/{a=b}": { get: { operationId: a, ${ok} } }, "/{a=c}": { put: { ${ok} } } }`,
    ),
    want: ["#/paths/~1{a}/get/operationId", "a"],
  },
  {
    code: "path-parameter-undeclared",
    title: "no declaration",
    spec: v31(operation(ok, '"/a/{id}"')),
    want: [
      "#/paths/~1a~1{id}/get/parameters",
      [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    ],
  },
  {
    code: "path-parameter-undeclared",
    title: "no declaration of one in the query",
    spec: v31(operation(ok, '"/a?name={name}"')),
    want: [
      "#/paths/~1a?name={name}/get/parameters",
      [{ name: "name", in: "query", required: true, schema: { type: "string" } }],
    ],
    mend: "it is a required string in the query",
  },
  {
    code: "path-parameter-unused",
    title: "no place in the path",
    spec: v31(operation(`parameters: [{ name: id, in: path, required: true, schema: {} }], ${ok}`)),
    want: [`${get}/parameters`, []],
  },
  {
    code: "path-parameter-unused",
    title: "in the query as well",
    spec: v31(
      operation(
        `parameters: [{ name: q, in: path, required: true, schema: {} }, { name: q, in: query, schema: {} }], ${ok}`,
        '"/a?q={q}"',
      ),
    ),
    want: ["#/paths/~1a?q={q}/get/parameters", [{ name: "q", in: "query", schema: {} }]],
  },
  {
    code: "path-without-slash",
    title: "a bare word",
    spec: v31(operation(ok, "a")),
    want: [`${get}/responses`, { "200": { description: "A." } }],
  },
  {
    code: "path-without-slash",
    title: "nothing",
    spec: v31(operation(ok, '""')),
    want: ["#/paths/~1/get/responses", { "200": { description: "A." } }],
  },
  {
    code: "reference-circular",
    title: "two schemas",
    spec: v31(
      schemas('A: { $ref: "#/components/schemas/B" }, B: { $ref: "#/components/schemas/A" }'),
    ),
    want: ["#/components/schemas", { A: anything, B: { $ref: "#/components/schemas/A" } }],
  },
  {
    code: "reference-kind",
    title: "a schema for a response",
    spec: v31(
      `${operation('responses: { "200": { $ref: "#/components/schemas/A" } }')}\ncomponents: { schemas: { A: {} } }`,
    ),
    want: [
      `${get}/responses/200/content`,
      { "application/json": { schema: { $ref: "#/components/schemas/A" } } },
    ],
  },
  {
    code: "reference-kind",
    title: "a response for a schema",
    spec: v31(
      'paths: {}\ncomponents: { schemas: { A: { $ref: "#/components/responses/R" } }, responses: { R: { description: A., content: { text/plain: { schema: {} } } } } }',
    ),
    want: ["#/components/schemas/A/$ref", "#/components/responses/R/content/text~1plain/schema"],
  },
  {
    code: "reference-kind",
    title: "a response without a body for a schema",
    spec: v31(
      'paths: {}\ncomponents: { schemas: { A: { $ref: "#/components/responses/R" } }, responses: { R: { description: A. } } }',
    ),
    want: ["#/components/schemas/A", {}],
    mend: "its value can be anything",
  },
  {
    code: "reference-kind",
    title: "an example for a schema",
    spec: v31(
      'paths: {}\ncomponents: { schemas: { A: { items: { $ref: "#/components/examples/E" } } }, examples: { E: { value: 1 } } }',
    ),
    want: ["#/components/schemas/A/items", {}],
    mend: "its value can be anything",
  },
  {
    code: "reference-kind",
    title: "a parameter for a header",
    spec: v31(
      `${operation('responses: { "200": { description: A., headers: { a: { $ref: "#/components/parameters/P" } } } }')}\ncomponents: { parameters: { P: { name: a, in: header, schema: { type: string } } } }`,
    ),
    want: [`${get}/responses/200/headers/a`, { schema: { type: "string" } }],
  },
  {
    code: "reference-kind",
    title: "a body for a response",
    spec: v31(
      `${operation('responses: { "200": { $ref: "#/components/requestBodies/B" } }')}\ncomponents: { requestBodies: { B: { description: B., content: { text/plain: {} } } } }`,
    ),
    want: [`${get}/responses/200`, { description: "B.", content: { "text/plain": {} } }],
  },
  {
    code: "reference-malformed",
    title: "a lone percent sign",
    spec: v31(schemas('A: { items: { $ref: "#/a/50%" } }')),
    want: ["#/components/schemas/A/items", anything],
  },
  {
    code: "reference-remote",
    title: "another host",
    spec: v31(schemas('A: { items: { $ref: "https://example.com/a.yaml" } }')),
    want: ["#/components/schemas/A/items", anything],
  },
  {
    code: "reference-unreadable",
    title: "a file that is not there",
    spec: v31(schemas("A: { items: { $ref: a.yaml } }")),
    want: ["#/components/schemas/A/items", anything],
  },
  {
    code: "reference-unresolved",
    title: "a schema that is not there",
    spec: v31(schemas('A: { items: { $ref: "#/components/schemas/B" } }')),
    want: ["#/components/schemas/A/items", anything],
  },
  {
    code: "reference-unresolved",
    title: "what the entry document has",
    spec: v31(schemas("A: { items: { $ref: a.yaml } }, B: {}")),
    want: ["#/components/schemas/a/items/$ref", "#/components/schemas/B"],
    files: { "a.yaml": 'items: { $ref: "#/components/schemas/B" }\n' },
  },
  {
    code: "reference-unresolved",
    title: "a response that is not there",
    spec: v31(operation('responses: { "200": { $ref: "#/components/responses/R" } }')),
    want: [`${get}/responses/200`, { description: "" }],
  },
  {
    code: "response-description-missing",
    title: "no description",
    spec: v31(operation('responses: { "204": {} }')),
    want: [`${get}/responses/204/description`, ""],
  },
  {
    code: "response-status-unknown",
    title: "another case",
    spec: v31(operation("responses: { 4xx: { description: A. } }")),
    want: [`${get}/responses`, { "4XX": { description: "A." } }],
  },
  {
    code: "response-status-unknown",
    title: "a word",
    spec: v31(operation("responses: { ok: { description: A. } }")),
    want: [`${get}/responses`, {}],
  },
  {
    code: "responses-empty",
    title: "none",
    spec: v30(operation("operationId: a")),
    want: [`${get}/responses`, {}],
  },
  {
    code: "schema-examples-misplaced",
    title: "Example Objects",
    spec: v31(schemas("A: { examples: { one: { value: 1 } } }")),
    want: ["#/components/schemas/A/examples", [1]],
  },
  {
    code: "schema-items-missing",
    title: "an array of nothing in particular",
    spec: v30(schemas("A: { type: array }")),
    want: ["#/components/schemas/A", { type: "array" }],
  },
  {
    code: "schema-list-empty",
    title: "oneOf",
    spec: v31(schemas("A: { oneOf: [], discriminator: { propertyName: t } }")),
    want: ["#/components/schemas/A", anything],
  },
  {
    code: "schema-list-empty",
    title: "enum",
    spec: v31(schemas("A: { type: string, enum: [] }")),
    want: ["#/components/schemas/A", { type: "string" }],
  },
  {
    code: "schema-malformed",
    title: "an array of one",
    spec: v31(schemas("A: { properties: { a: [{ type: string }] } }")),
    want: ["#/components/schemas/A/properties/a", { type: "array", items: { type: "string" } }],
  },
  {
    code: "schema-malformed",
    title: "the name of a type",
    spec: v31(
      operation(
        'responses: { "200": { description: A., content: { text/plain: { schema: string } } } }',
      ),
    ),
    want: [`${get}/responses/200/content/text~1plain/schema`, { type: "string" }],
  },
  {
    code: "schema-malformed",
    title: "an example",
    spec: v30(schemas("A: { properties: { a: { days: 1, other: null } } }")),
    want: ["#/components/schemas/A/properties/a", anything],
  },
  {
    code: "schema-malformed",
    title: "a number",
    spec: v31(schemas("A: { properties: { a: 1 } }")),
    want: ["#/components/schemas/A/properties/a", anything],
  },
  {
    code: "schema-misplaced",
    title: "beside a parameter",
    spec: v31(
      operation(
        `parameters: [{ name: a, in: query, type: array, items: { type: string } }], ${ok}`,
      ),
    ),
    want: [`${get}/parameters/0/schema`, { type: "array", items: { type: "string" } }],
  },
  {
    code: "schema-misplaced",
    title: "in a media type",
    spec: v31(
      operation(
        'responses: { "200": { description: A., content: { text/plain: { type: string } } } }',
      ),
    ),
    want: [`${get}/responses/200/content/text~1plain/schema`, { type: "string" }],
  },
  {
    code: "schema-misplaced",
    title: "in a response, as in Swagger 2.0",
    spec: v30(operation('responses: { "200": { description: A., schema: { type: string } } }')),
    want: [`${get}/responses/200/content/application~1json/schema`, { type: "string" }],
  },
  {
    code: "schema-missing",
    title: "a parameter of any value",
    spec: v31(operation(`parameters: [{ name: a, in: query }], ${ok}`)),
    want: [`${get}/parameters/0/schema`, anything],
  },
  {
    code: "schema-of-other-version",
    title: "nullable in 3.1",
    spec: v31(schemas("A: { type: string, nullable: true }")),
    want: ["#/components/schemas/A/nullable", true],
  },
  {
    code: "schema-of-other-version",
    title: "a flag for a bound in 3.1",
    spec: v31(schemas("A: { minimum: 1, exclusiveMinimum: true }")),
    want: ["#/components/schemas/A/exclusiveMinimum", true],
  },
  {
    code: "schema-of-other-version",
    title: "a number for a bound in 3.0",
    spec: v30(schemas("A: { exclusiveMinimum: 1 }")),
    want: ["#/components/schemas/A/exclusiveMinimum", 1],
  },
  {
    code: "schema-of-other-version",
    title: "a list of types in 3.0",
    spec: v30(schemas('A: { type: [string, "null"] }')),
    want: ["#/components/schemas/A/type", ["string", "null"]],
  },
  {
    code: "schema-of-other-version",
    title: "const in 3.0",
    spec: v30(schemas("A: { const: a }")),
    want: ["#/components/schemas/A/const", "a"],
  },
  {
    code: "schema-required-boolean",
    title: "a flag on a property",
    spec: v31(schemas("A: { type: string, required: true }")),
    want: ["#/components/schemas/A", { type: "string" }],
  },
  {
    code: "schema-type-unknown",
    title: "an alias",
    spec: v31(schemas("A: { type: date }")),
    want: ["#/components/schemas/A", { type: "string", format: "date" }],
  },
  {
    code: "schema-type-unknown",
    title: "a type as format",
    spec: v31(schemas("A: { format: string, required: [a, b] }")),
    want: ["#/components/schemas/A", { type: "string", required: ["a", "b"] }],
  },
  {
    code: "schema-type-unknown",
    title: "another case",
    spec: v31(schemas("A: { type: String }")),
    want: ["#/components/schemas/A", { type: "string" }],
  },
  {
    code: "schema-type-unknown",
    title: "a word that nobody knows",
    spec: v31(schemas("A: { type: frobnicate }")),
    want: ["#/components/schemas/A", anything],
  },
  {
    code: "security-scheme-undeclared",
    title: "a scheme that is not there",
    spec: v31(operation(`security: [{ a: [] }], ${ok}`)),
    want: ["#/components/securitySchemes/a", { type: "http", scheme: "bearer" }],
  },
  {
    code: "security-scheme-unknown",
    title: "a cookie",
    spec: v31(
      "paths: {}\ncomponents: { securitySchemes: { a: { type: cookie, in: cookies, name: sid } } }",
    ),
    want: ["#/components/securitySchemes/a", { type: "apiKey", in: "cookie", name: "sid" }],
  },
  {
    code: "security-scheme-unknown",
    title: "nothing that helps",
    spec: v31("paths: {}\ncomponents: { securitySchemes: { a: { type: magic } } }"),
    want: ["#/components/securitySchemes/a", { type: "http", scheme: "bearer" }],
  },
  {
    code: "security-scopes-misshapen",
    title: "an object",
    spec: v20(
      `${operation(`security: [{ a: { read: true } }], ${ok}`)}\nsecurityDefinitions: { a: { type: basic } }`,
    ),
    want: [`${get}/security/0/a`, ["read"]],
  },
  {
    code: "server-variable-default",
    title: "another default",
    spec: v31(
      'servers: [{ url: "https://{a}.example.com", variables: { a: { enum: [b], default: c } } }]\npaths: {}',
    ),
    want: ["#/servers/0/variables/a/enum", ["b", "c"]],
  },
  {
    code: "server-variable-default",
    title: "no default among values",
    spec: v31('servers: [{ url: "https://{a}", variables: { a: { enum: [b, c] } } }]\npaths: {}'),
    want: ["#/servers/0/variables/a/default", "b"],
    mend: "its default is its first value, `b`",
  },
  {
    code: "server-variable-default",
    title: "neither default nor values",
    spec: v31('servers: [{ url: "https://{a}", variables: { a: {} } }]\npaths: {}'),
    want: ["#/servers/0/variables/a", {}],
    mend: "it is an option of `createClient` without a default",
  },
  {
    code: "server-variable-undeclared",
    title: "a variable in the URL alone",
    spec: v31('servers: [{ url: "https://{a}.{b}", variables: { a: { default: c } } }]\npaths: {}'),
    want: ["#/servers/0/variables/b", {}],
    mend: "it is an option of `createClient` without a default",
  },
  {
    code: "openapi-version-number",
    title: "a number",
    spec: `swagger: 2.0\n${info}\npaths: {}\n`,
    want: ["#/openapi", "3.0.4"],
  },
];

async function validated(
  { spec, files = {}, name = "spec.yaml" }: Pick<Row, "spec" | "files" | "name">,
  strict = false,
) {
  const diagnostics: Diagnostic[] = [];
  const others = Object.entries(files).map(([path, text]) => [`/${path}`, text] as const);
  const loaded = loadedFrom([`/${name}`, spec], ...others);
  const document = await validateDocument(loaded, (one) => diagnostics.push(one), { strict });
  return { document, diagnostics };
}

describe.each(rows)("$code: $title", (row) => {
  test("is mended with a warning", async () => {
    const { document, diagnostics } = await validated(row);
    const [pointer, value] = row.want;
    expect(nodeAt(document.tree, pointer)).toEqual(value);
    const told = diagnostics.filter(({ code }) => code === row.code);
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]?.severity).toBe("warning");
    expect(told[0]?.mend).toBe(row.mend ?? told[0]?.mend ?? "");
    expect(told[0]?.position).not.toBeNull();
  });

  test("is an error with strict", async () => {
    const error = await validated(row, true).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    const { diagnostics } = error as ValidationError; // As was just expected.
    expect(diagnostics.map(({ code }) => code)).toContain(row.code);
    expect(diagnostics.every(({ severity, mend }) => severity === "error" && mend === null)).toBe(
      true,
    );
  });
});

test.each([
  ["/files/{*}", "{ name: '*', in: path, required: true, schema: {} }"],
  ["/a/{id:int}", "{ name: 'id:int', in: path, required: true, schema: {} }"],
  ["/a/{id}:verb", "{ name: id, in: path, required: true, schema: {} }"],
  ["/a?q={text}", "{ name: text, in: query, schema: {} }"],
])("%s needs no mend where its parameter is declared", async (path, parameter) => {
  const spec = v31(operation(`parameters: [${parameter}], ${ok}`, `"${path}"`));
  const { diagnostics } = await validated({ spec });
  expect(diagnostics).toEqual([]);
});

test("every row of the table of mends has its test", () => {
  const tested = new Set(rows.map(({ code }) => code));
  expect(Object.keys(mends).filter((code) => !tested.has(code as Row["code"]))).toEqual([]);
});

test("the documentation prints the table of mends", async () => {
  const readme = fileURLToPath(new URL("../../generator/README.md", import.meta.url));
  const sorted = Object.entries(mends).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([code, { title, mend }]) => {
    return `| \`${code}\` | ${title} | ${mend} |`;
  });
  const table = ["| Code | Finds | Makes of it |", "| --- | --- | --- |", ...lines].join("\n");
  const printed = await format(table, { parser: "markdown", printWidth: 100 });
  expect(readFileSync(readme, "utf8")).toContain(printed.trim());
});
