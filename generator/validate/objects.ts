import type { Dialect } from "./dialect.js";

/**
 * A value of a field, as the tables below write it: `text`, `flag`, `number`, `count` (an integer from 0), `any`,
 * `unsupported` (right, but nothing is made of it), or the name of an object. `[x]` is a list and `{x}` a map of them,
 * `x|[x]` one or a list; `!` marks what is required, and `*` that no client is right without it.
 */
type Notation = string;

/** Fields by name; `...` stands for every other name. */
type Table = Readonly<Record<string, Notation>>;

const documentation = { summary: "text", description: "text" };
const written = { description: "text", required: "flag", deprecated: "flag", style: "text" };
const valued = { explode: "flag", schema: "schema", example: "any", examples: "{example}" };
const parameter = { ...written, ...valued, allowEmptyValue: "flag", allowReserved: "flag" };
const operations = {
  ...{ get: "operation*", put: "operation*", post: "operation*", delete: "operation*" },
  ...{ options: "operation*", head: "operation*", patch: "operation*", trace: "operation*" },
};

/** What limits a value; the same in schemas and, in Swagger 2.0, in parameters. */
const limits = {
  ...{ maximum: "number", minimum: "number", exclusiveMaximum: "any", exclusiveMinimum: "any" },
  ...{ maxLength: "count", minLength: "count", maxItems: "count", minItems: "count" },
  ...{ multipleOf: "number", pattern: "text", uniqueItems: "flag", enum: "any", format: "text" },
  ...{ type: "any", items: "schema|[schema]", default: "any" },
};

const schema = {
  ...{ ...limits, title: "text", description: "text", required: "any", xml: "any", example: "any" },
  ...{ maxProperties: "count", minProperties: "count", readOnly: "flag", allOf: "[schema]" },
  ...{ properties: "{schema}", additionalProperties: "schema", discriminator: "discriminator" },
  ...{ externalDocs: "externalDocs", definitions: "any", $defs: "any" },
};

const v30: Readonly<Record<string, Table>> = {
  openApi: {
    ...{ openapi: "any", info: "info!", servers: "[server]", paths: "paths!*", tags: "[tag]" },
    ...{ components: "components", security: "[requirement]*", externalDocs: "externalDocs" },
  },
  info: {
    ...{ title: "text!", version: "text!", description: "text", termsOfService: "text" },
    ...{ contact: "any", license: "license" },
  },
  license: { name: "text!", url: "text" },
  server: { url: "text!", description: "text", variables: "{serverVariable}" },
  serverVariable: { enum: "[text]", default: "text", description: "text" },
  components: {
    ...{ schemas: "{schema}", responses: "{response}", parameters: "{parameter}" },
    ...{ examples: "{example}", requestBodies: "{requestBody}", headers: "{header}" },
    ...{ securitySchemes: "{securityScheme}", links: "{link}", callbacks: "{callback}" },
  },
  paths: { "...": "pathItem*" },
  pathItem: { ...documentation, ...operations, servers: "[server]", parameters: "[parameter]*" },
  operation: {
    ...{ ...documentation, tags: "[text]", externalDocs: "externalDocs", operationId: "text" },
    ...{ parameters: "[parameter]*", requestBody: "requestBody*", responses: "responses!" },
    ...{ callbacks: "{callback}", deprecated: "flag", security: "[requirement]*" },
    servers: "[server]",
  },
  externalDocs: { description: "text", url: "text!" },
  parameter: { name: "text!*", in: "any", ...parameter, content: "{mediaType}*" },
  header: { ...parameter, content: "{mediaType}*" },
  requestBody: { description: "text", content: "{mediaType}!*", required: "flag" },
  mediaType: { schema: "schema", example: "any", examples: "{example}", encoding: "{encoding}" },
  encoding: {
    ...{ contentType: "text", headers: "{header}", style: "text", explode: "flag" },
    allowReserved: "flag",
  },
  responses: { "...": "response" },
  response: { description: "text!", headers: "{header}", content: "{mediaType}*", links: "{link}" },
  callback: { "...": "pathItem" },
  example: { ...documentation, value: "any", externalValue: "text" },
  link: {
    ...{ operationRef: "text", operationId: "text", parameters: "any", requestBody: "any" },
    ...{ description: "text", server: "server" },
  },
  tag: { name: "text!", description: "text", externalDocs: "externalDocs" },
  discriminator: { propertyName: "text!", mapping: "{text}" },
  schema: {
    ...{ ...schema, oneOf: "[schema]", anyOf: "[schema]", not: "schema", nullable: "flag" },
    ...{ writeOnly: "flag", deprecated: "flag" },
  },
  securityScheme: {
    ...{ type: "any", description: "text", name: "text", in: "text", scheme: "text" },
    ...{ bearerFormat: "text", flows: "flows", openIdConnectUrl: "text" },
  },
  flows: {
    implicit: "flow",
    password: "flow",
    clientCredentials: "flow",
    authorizationCode: "flow",
  },
  flow: { authorizationUrl: "text", tokenUrl: "text", refreshUrl: "text", scopes: "any" },
  requirement: { "...": "[text]" },
};

/** `then` cannot be written as a key of an object that is no promise. */
const conditions = Object.fromEntries(["if", "then", "else"].map((key) => [key, "schema"]));

const added31: typeof v30 = {
  openApi: { webhooks: "{pathItem}", jsonSchemaDialect: "text", paths: "paths*" },
  info: { summary: "text" },
  license: { identifier: "text" },
  components: { pathItems: "{pathItem}" },
  operation: { responses: "responses" },
  schema: {
    ...{ $anchor: "text", $comment: "text", $defs: "{schema}", $dynamicAnchor: "text" },
    ...{ $dynamicRef: "text", $id: "text", $schema: "text", $vocabulary: "any" },
    ...{ additionalItems: "schema", const: "any", contains: "schema", contentEncoding: "text" },
    ...{ contentMediaType: "text", contentSchema: "schema", definitions: "{schema}" },
    ...{ dependentRequired: "any", dependentSchemas: "{schema}", ...conditions },
    ...{ examples: "any", maxContains: "count", minContains: "count" },
    ...{ patternProperties: "{schema}", prefixItems: "[schema]", propertyNames: "schema" },
    ...{ unevaluatedItems: "schema", unevaluatedProperties: "schema" },
  },
};

const added32: typeof v30 = {
  openApi: { $self: "unsupported" },
  server: { name: "unsupported" },
  tag: { summary: "unsupported", parent: "unsupported", kind: "unsupported" },
  components: { mediaTypes: "{mediaType}" },
  pathItem: { query: "operation*", additionalOperations: "{operation}*" },
  mediaType: { itemSchema: "schema", prefixEncoding: "unsupported", itemEncoding: "unsupported" },
  encoding: {
    ...{ encoding: "unsupported", prefixEncoding: "unsupported", itemEncoding: "unsupported" },
  },
  response: { summary: "unsupported", description: "text" },
  example: { dataValue: "unsupported", serializedValue: "unsupported" },
  discriminator: { defaultMapping: "unsupported" },
  securityScheme: { deprecated: "flag", oauth2MetadataUrl: "text" },
  flows: { deviceAuthorization: "flow" },
  flow: { deviceAuthorizationUrl: "text" },
};

/** @see https://spec.openapis.org/oas/v2.0.html */
const v20: typeof v30 = {
  openApi: {
    ...{ swagger: "any", info: "info!", host: "text", basePath: "text", schemes: "[text]" },
    ...{ consumes: "[text]", produces: "[text]", paths: "paths!*", definitions: "{schema}" },
    ...{ parameters: "{parameter}", responses: "{response}", tags: "[tag]" },
    ...{ securityDefinitions: "{securityScheme}", security: "[requirement]*" },
    externalDocs: "externalDocs",
  },
  ...pick("info", "license", "paths", "externalDocs", "responses", "tag", "requirement"),
  pathItem: { ...operations, parameters: "[parameter]*" },
  operation: {
    ...{ ...documentation, tags: "[text]", externalDocs: "externalDocs", operationId: "text" },
    ...{ consumes: "[text]", produces: "[text]", schemes: "[text]", deprecated: "flag" },
    ...{ parameters: "[parameter]*", responses: "responses!", security: "[requirement]*" },
  },
  parameter: {
    ...{ ...limits, name: "text!*", in: "any", description: "text", required: "flag" },
    ...{ schema: "schema", allowEmptyValue: "flag", collectionFormat: "text" },
  },
  header: { ...limits, description: "text", collectionFormat: "text" },
  response: { description: "text!", schema: "schema", headers: "{header}", examples: "any" },
  schema: { ...schema, collectionFormat: "any", discriminator: "any" },
  securityScheme: {
    ...{ type: "any", description: "text", name: "text", in: "text", flow: "text" },
    ...{ authorizationUrl: "text", tokenUrl: "text", scopes: "any" },
  },
};

function pick(...kinds: readonly string[]): typeof v30 {
  return Object.fromEntries(kinds.map((kind) => [kind, v30[kind] ?? {}]));
}

/** The name of an object of the specification, `pathItem`. */
export type Kind = string;

/** What a field holds. */
export interface Field {
  readonly as: "one" | "list" | "map" | "oneOrList";
  /** The object, or one of the simple types. */
  readonly of: Kind;
  readonly isObject: boolean;
  readonly isRequired: boolean;
  /** Whether no client is right without it. */
  readonly isVital: boolean;
  /** What each item of a list, or each member of a map, is. */
  readonly item: Field | null;
}

/** An object of the specification. */
export interface ObjectTable {
  readonly fields: ReadonlyMap<string, Field>;
  /** What every other field holds, where names are free. */
  readonly others: Field | null;
  readonly required: readonly string[];
}

const simple: ReadonlySet<string> = new Set([
  "text",
  "flag",
  "number",
  "count",
  "any",
  "unsupported",
]);

/** The objects of a version of the specification, by kind. */
export function tablesOf(dialect: Dialect): ReadonlyMap<Kind, ObjectTable> {
  const layers =
    dialect === "2.0"
      ? [v20]
      : [v30, ...(dialect === "3.0" ? [] : [added31]), ...(dialect === "3.2" ? [added32] : [])];
  const kinds = new Set(layers.flatMap((layer) => Object.keys(layer)));
  return new Map(
    [...kinds].map((kind) => {
      const notations = layers.flatMap((layer) => Object.entries(layer[kind] ?? {}));
      return [kind, tableOf(Object.fromEntries(notations))];
    }),
  );
}

function tableOf({ "...": others, ...notations }: Table): ObjectTable {
  const fields = new Map(Object.entries(notations).map(([name, text]) => [name, fieldOf(text)]));
  const required = [...fields].flatMap(([name, { isRequired }]) => (isRequired ? [name] : []));
  return { fields, others: others === undefined ? null : fieldOf(others), required };
}

function fieldOf(notation: Notation): Field {
  const [, bracket = "", of = "", list = ""] = /^([[{]?)(\w+)[\]}]?(\|)?/.exec(notation) ?? [];
  const isRequired = notation.includes("!");
  const one = fieldFor(of, { isRequired, isVital: notation.includes("*") });
  if (bracket === "[") return { ...one, as: "list", item: one };
  if (bracket === "{") return { ...one, as: "map", item: one };
  return list === "" ? one : { ...one, as: "oneOrList", item: one };
}

/** A field that holds one object or value. */
export function fieldFor(of: Kind, { isRequired = false, isVital = false } = {}): Field {
  return { as: "one", of, isObject: !simple.has(of), isRequired, isVital, item: null };
}

/** What each section of the components holds, by the name of the section; those of Swagger 2.0 among them. */
const sections: ReadonlyMap<string, string> = new Map([
  ["callbacks", "callback"],
  ["definitions", "schema"],
  ["examples", "example"],
  ["headers", "header"],
  ["links", "link"],
  ["mediaTypes", "mediaType"],
  ["parameters", "parameter"],
  ["pathItems", "pathItem"],
  ["requestBodies", "requestBody"],
  ["responses", "response"],
  ["schemas", "schema"],
  ["securityDefinitions", "securityScheme"],
  ["securitySchemes", "securityScheme"],
]);

/** What a component is, told by its place; `null` elsewhere. */
export function kindBySection(tokens: readonly string[]): Kind | null {
  const [first = "", second = ""] = tokens;
  if (first === "components") return tokens.length === 3 ? (sections.get(second) ?? null) : null;
  const isOfSwagger = first === "definitions" || first === "securityDefinitions";
  return isOfSwagger && tokens.length === 2 ? (sections.get(first) ?? null) : null;
}
