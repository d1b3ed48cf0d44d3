import { getTypes, SpecVersion, type lintDocument } from "@redocly/openapi-core";
import { isJsonObject } from "../json.js";
import type { Dialect } from "./dialect.js";

export type NodeTypes = NonNullable<Parameters<typeof lintDocument>[0]["customTypes"]>;

/**
 * Redocly's description of the OpenAPI objects, without the shapes that it gives to extensions of its own: it does
 * not look into extensions at all. In 3.1 a schema may have keywords that nobody knows.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.5
 */
export function typesOf(dialect: Dialect): NodeTypes {
  const types: NodeTypes = {};
  const known = getTypes(versions[dialect]);
  for (const [name, type] of Object.entries(known)) types[name] = withoutExtensions(name, type);
  if (dialect === "2.0") correctSwagger(types);
  if (dialect === "3.2") extendTo32(types);
  const { Schema: schema, DiscriminatorMapping: mapping } = types;
  if (schema !== undefined && (dialect === "3.1" || dialect === "3.2")) {
    types["Schema"] = { ...schema, additionalProperties: null };
  }
  const names = mapping?.additionalProperties;
  if (mapping !== undefined && typeof names === "function") {
    // Redocly takes every name for a string, and throws where it is none.
    const additionalProperties = (value: unknown, key: string) =>
      typeof value === "string" ? names(value, key) : { type: "string" as const };
    types["DiscriminatorMapping"] = { ...mapping, additionalProperties };
  }
  return types;
}

/** OpenAPI 3.2 adds fields to 3.1 and takes none away. */
const versions = {
  "2.0": SpecVersion.OAS2,
  "3.0": SpecVersion.OAS3_0,
  "3.1": SpecVersion.OAS3_1,
  "3.2": SpecVersion.OAS3_1,
} as const satisfies Readonly<Record<Dialect, SpecVersion>>;

type NodeType = NodeTypes[string];

function withoutExtensions(name: string, { extensionsPrefix, ...type }: NodeType): NodeType {
  const properties = Object.entries(type.properties).filter(([key]) => !key.startsWith("x-"));
  const known = { ...type, properties: Object.fromEntries(properties) };
  if (extensionsPrefix === undefined && name !== "Paths" && name !== "Responses") return known;
  const others = type.additionalProperties;
  const additionalProperties = (value: unknown, key: string) => {
    if (key.startsWith("x-")) return null;
    return typeof others === "function" ? others(value, key) : others;
  };
  return { ...known, additionalProperties };
}

/**
 * A limit of a parameter is a number, not an integer; one with a schema is reported by a rule of ours; and a response
 * may be a file.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#response-object
 */
function correctSwagger(types: NodeTypes): void {
  const limits = { maximum: { type: "number" }, minimum: { type: "number" } } as const;
  for (const name of ["Parameter", "ParameterItems", "Header"]) {
    const type = types[name];
    if (type !== undefined)
      types[name] = { ...type, properties: { ...type.properties, ...limits } };
  }
  const { Parameter: parameter, Schema: schema } = types;
  if (schema !== undefined) {
    types["Schema"] = { ...schema, properties: { ...schema.properties, type: schemaType } };
  }
  const required = parameter?.required;
  if (parameter === undefined || typeof required !== "function") return;
  types["Parameter"] = {
    ...parameter,
    required: (value: unknown, key) =>
      isJsonObject(value) && value["schema"] !== undefined ? ["name", "in"] : required(value, key),
  };
}

const schemaType = {
  enum: ["object", "array", "string", "number", "integer", "boolean", "null", "file"],
};

/**
 * The fields of OpenAPI 3.2 that say something to a client. The others stay unknown to Redocly, so that each is reported.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html
 */
function extendTo32(types: NodeTypes): void {
  const extend = (name: string, properties: NodeType["properties"]): void => {
    const type = types[name];
    if (type !== undefined) {
      types[name] = { ...type, properties: { ...type.properties, ...properties } };
    }
  };
  types["AdditionalOperations"] = { properties: {}, additionalProperties: "Operation" };
  extend("PathItem", { query: "Operation", additionalOperations: "AdditionalOperations" });
  extend("MediaType", { itemSchema: "Schema" });
  extend("Components", { mediaTypes: "MediaTypesMap" });
  extend("Parameter", { in: { enum: ["query", "header", "path", "cookie", "querystring"] } });
  const { ClientCredentials: flow, SecurityScheme: scheme } = types;
  if (flow === undefined || scheme === undefined) return;
  const required = ["deviceAuthorizationUrl", "tokenUrl", "scopes"];
  types["DeviceAuthorization"] = { ...flow, required };
  extend("DeviceAuthorization", { deviceAuthorizationUrl: { type: "string" } });
  extend("OAuth2Flows", { deviceAuthorization: "DeviceAuthorization" });
  types["SecurityScheme"] = {
    ...scheme,
    // Which fields go with which type; the others are reported as unknown.
    allowed: (value: unknown) => [
      ...(scheme.allowed?.(value) ?? []),
      "deprecated",
      ...(isJsonObject(value) && value["type"] === "oauth2" ? ["oauth2MetadataUrl"] : []),
    ],
  };
  const text = { type: "string" } as const;
  extend("SecurityScheme", { deprecated: { type: "boolean" }, oauth2MetadataUrl: text });
}
