/**
 * The OpenAPI objects that the later stages read, in the words of the specification. A document that has passed
 * validation has this shape; what is not named here is still in the tree, and extensions are always there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-0
 */
import type { Locate } from "../diagnostics.js";
import type { Json, JsonObject } from "../json.js";

/** One document in one tree: no reference leaves it. */
export interface OpenApiDocument {
  readonly dialect: "3.0" | "3.1" | "3.2";
  readonly tree: OpenApiObject;
  /** How generated files name their source: the entry file and its folder, `spec/api.yaml`. */
  readonly sourceName: string;
  /** From a pointer into `tree` to the place in the file that it was written in. */
  readonly locate: Locate;
  /**
   * From a pointer into `tree` to where it was written, as a reference in the entry file: `#/definitions/Pet`,
   * `pets.yaml#/Pet`.
   */
  readonly originOf: (pointer: string) => string;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#openapi-object */
export interface OpenApiObject extends JsonObject {
  readonly openapi: string;
  readonly info: InfoObject;
  readonly servers?: readonly ServerObject[];
  readonly paths?: Named<PathItemObject>;
  readonly webhooks?: Named<PathItemObject | ReferenceObject>;
  readonly components?: ComponentsObject;
  readonly security?: readonly SecurityRequirementObject[];
  readonly tags?: readonly TagObject[];
  readonly externalDocs?: ExternalDocumentationObject;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#info-object */
export interface InfoObject extends JsonObject {
  readonly title: string;
  readonly version: string;
  readonly summary?: string;
  readonly description?: string;
  readonly license?: JsonObject & { readonly name: string; readonly identifier?: string };
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#server-object */
export interface ServerObject extends JsonObject {
  readonly url: string;
  readonly description?: string;
  readonly variables?: Named<ServerVariableObject>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#server-variable-object */
export interface ServerVariableObject extends JsonObject {
  readonly enum?: readonly string[];
  readonly default?: string;
  readonly description?: string;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#components-object */
export interface ComponentsObject extends JsonObject {
  readonly schemas?: Named<SchemaObject>;
  readonly responses?: Named<ResponseObject | ReferenceObject>;
  readonly parameters?: Named<ParameterObject | ReferenceObject>;
  readonly requestBodies?: Named<RequestBodyObject | ReferenceObject>;
  readonly headers?: Named<HeaderObject | ReferenceObject>;
  readonly securitySchemes?: Named<SecuritySchemeObject | ReferenceObject>;
  readonly pathItems?: Named<PathItemObject>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#path-item-object */
export interface PathItemObject extends JsonObject {
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly (ParameterObject | ReferenceObject)[];
  readonly servers?: readonly ServerObject[];
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#operation-object */
export interface OperationObject extends JsonObject {
  readonly tags?: readonly string[];
  readonly summary?: string;
  readonly description?: string;
  readonly externalDocs?: ExternalDocumentationObject;
  readonly operationId?: string;
  readonly parameters?: readonly (ParameterObject | ReferenceObject)[];
  readonly requestBody?: RequestBodyObject | ReferenceObject;
  readonly responses?: Named<ResponseObject | ReferenceObject>;
  readonly callbacks?: Named<JsonObject | ReferenceObject>;
  readonly deprecated?: boolean;
  readonly security?: readonly SecurityRequirementObject[];
  readonly servers?: readonly ServerObject[];
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#external-documentation-object */
export interface ExternalDocumentationObject extends JsonObject {
  readonly url: string;
  readonly description?: string;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface ParameterObject extends HeaderObject {
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  readonly allowReserved?: boolean;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#header-object */
export interface HeaderObject extends JsonObject {
  readonly description?: string;
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema?: SchemaObject;
  readonly content?: Named<MediaTypeObject>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
export interface RequestBodyObject extends JsonObject {
  readonly description?: string;
  readonly content: Named<MediaTypeObject>;
  readonly required?: boolean;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object */
export interface MediaTypeObject extends JsonObject {
  readonly schema?: SchemaObject;
  /** Of each item of a stream; since OpenAPI 3.2. */
  readonly itemSchema?: SchemaObject;
  readonly example?: Json;
  readonly examples?: Named<JsonObject>;
  readonly encoding?: Named<JsonObject>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#response-object */
export interface ResponseObject extends JsonObject {
  readonly description?: string;
  readonly headers?: Named<HeaderObject | ReferenceObject>;
  readonly content?: Named<MediaTypeObject>;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#tag-object */
export interface TagObject extends JsonObject {
  readonly name: string;
  readonly description?: string;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#reference-object */
export interface ReferenceObject extends JsonObject {
  readonly $ref: string;
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#security-scheme-object */
export interface SecuritySchemeObject extends JsonObject {
  readonly type: "apiKey" | "http" | "mutualTLS" | "oauth2" | "openIdConnect";
  readonly description?: string;
  readonly name?: string;
  readonly in?: "query" | "header" | "cookie";
  readonly scheme?: string;
  readonly bearerFormat?: string;
  readonly flows?: Named<OAuthFlowObject>;
  readonly openIdConnectUrl?: string;
  /** Since OpenAPI 3.2. */
  readonly oauth2MetadataUrl?: string;
  /** Since OpenAPI 3.2. */
  readonly deprecated?: boolean;
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#oauth-flow-object */
export interface OAuthFlowObject extends JsonObject {
  readonly authorizationUrl?: string;
  /** Since OpenAPI 3.2. */
  readonly deviceAuthorizationUrl?: string;
  readonly tokenUrl?: string;
  readonly refreshUrl?: string;
  /** From name to description; nobody checks that it is text. */
  readonly scopes?: JsonObject;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#security-requirement-object */
export type SecurityRequirementObject = Named<readonly string[]>;

/**
 * A JSON Schema of any dialect, booleans included. Read with care: its keywords are checked only where they are used.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export type SchemaObject = JsonObject | boolean;

/** An object that is used as a map. */
export interface Named<Value extends Json> extends JsonObject {
  readonly [name: string]: Value;
}
