import type { Json } from "../json.js";
import type { Shape } from "../shapes/shape.js";
import type {
  ConditionalModel,
  PaginationModel,
  PermissionsModel,
  RetryModel,
} from "./extension-models.js";
import type { SecurityRequirementModel, SecuritySchemeModel } from "./security-model.js";
import type { modelApi } from "./model-api.js";
import type { WebhookModel } from "./webhook-model.js";

/**
 * What the package will hold, as plain data: read-only, sorted, serialisable as JSON, `null` for what is absent.
 * Every identifier and file name in it is final. Schemas are {@link Shape}s, from which types, samples and
 * documentation are made.
 */
export interface ClientModel {
  /** The version of this contract, see `modelApi`. */
  readonly modelApi: typeof modelApi;
  readonly info: InfoModel;
  /** How the header of each file names the specification. */
  readonly sourceName: string;
  readonly servers: readonly ServerModel[];
  readonly securitySchemes: readonly SecuritySchemeModel[];
  readonly tags: readonly TagModel[];
  /** Sorted by file name. */
  readonly operations: readonly OperationModel[];
  /** Sorted by name. */
  readonly webhooks: readonly WebhookModel[];
  /** Sorted by file name. */
  readonly schemas: readonly SchemaModel[];
}

/** What every part of the model carries of the node that it was made from. */
export interface ModelNode {
  /** Pointer into the document. */
  readonly pointer: string;
  /** The node's `x-` members, as they are. */
  readonly extensions: Extensions;
}

/** A part of the model that the documentation of the client points back to. */
export interface WrittenNode extends ModelNode {
  /** Where it was written, as a reference in the document: `#/definitions/Pet`, `pets.yaml#/Pet`. */
  readonly origin: string;
}

export interface Extensions {
  readonly [name: string]: Json;
}

export interface InfoModel {
  readonly title: string;
  readonly version: string;
  readonly summary: string | null;
  readonly description: string | null;
  readonly license: string | null;
  readonly extensions: Extensions;
}

export interface TagModel {
  readonly name: string;
  /** The reference page, without its extension. */
  readonly file: string;
  readonly description: string | null;
  readonly extensions: Extensions;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#server-object */
export interface ServerModel {
  /** May hold `{variable}`. */
  readonly url: string;
  readonly description: string | null;
  readonly variables: readonly ServerVariableModel[];
  readonly extensions: Extensions;
}

export interface ServerVariableModel extends ModelNode {
  readonly name: string;
  /** The option of `createClient` that sets it. */
  readonly member: string;
  /** The type of its values: `Environment`. */
  readonly typeName: string;
  /** `null` where the document has none, so that the caller has to give a value. */
  readonly default: string | null;
  readonly description: string | null;
  /** The values that are allowed; empty when any is. */
  readonly values: readonly EnumValueModel[];
}

export interface EnumValueModel {
  readonly value: Json;
  /** From `x-enum-varnames`. */
  readonly name: string | null;
  /** From `x-enum-descriptions`. */
  readonly description: string | null;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#operation-object */
export interface OperationModel extends WrittenNode {
  /** The `operationId`, or what stands for it. Never changes with a name. */
  readonly id: string;
  /** The function, `getUser`. */
  readonly name: string;
  /** The file without its extension, `get-user`. */
  readonly file: string;
  /** The type of the function's parameters, `GetUserParams`. */
  readonly paramsName: string;
  /** The type of the successful responses, `GetUserOutcome`. */
  readonly outcomeName: string;
  /** The type of the documented errors, `GetUserError`. */
  readonly errorName: string;
  /** The description of the operation, `getUserOperation`. */
  readonly descriptionName: string;
  /** In capitals. */
  readonly method: string;
  /** As in the document, `/users/{userId}`. */
  readonly path: string;
  /** The path before `?` and `#`, cut at its parameters. */
  readonly pathPieces: readonly PathPieceModel[];
  /** What the path has after `?`, as pairs that are sent with each request: `action=start`. */
  readonly fixedQuery: readonly string[];
  readonly summary: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  readonly tags: readonly string[];
  readonly externalDocs: { readonly url: string; readonly description: string | null } | null;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody: RequestBodyModel | null;
  /** Statuses, then ranges, then `default`. */
  readonly responses: readonly ResponseModel[];
  /** The alternatives; empty when nothing is needed. */
  readonly security: readonly SecurityRequirementModel[];
  /** Replace those of the document; empty when they apply. */
  readonly servers: readonly ServerModel[];
  /** From `x-permissions`; `null` when the document says nothing of them. */
  readonly permissions: PermissionsModel | null;
  /** From `x-pagination`. */
  readonly pagination: PaginationModel | null;
  /** From `x-conditional`. */
  readonly conditional: ConditionalModel | null;
  /** From `x-retry`. */
  readonly retry: RetryModel | null;
}

export type PathPieceModel =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "parameter"; readonly name: string };

export type ParameterStyle =
  "simple" | "label" | "matrix" | "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";

/** @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object */
export interface ParameterModel extends ModelNode {
  /** On the wire. */
  readonly name: string;
  readonly in: "path" | "query" | "querystring" | "header" | "cookie";
  /** Its property in the parameters of the function. */
  readonly member: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  /** The kind of its values, as far as encoding depends on it. */
  readonly valueKind: "primitive" | "array" | "object" | "any";
  /** Whether its items or members may be arrays or objects, for which no style has a rule. */
  readonly depth: "flat" | "nested" | "unknown";
  readonly shape: Shape;
  /** The media type of a `content` parameter, else `null`. */
  readonly mediaType: string | null;
  /** Where its type is declared. */
  readonly schemaPointer: string;
  /** As JSON text, so that a default of `null` can be told from none. */
  readonly defaultValue: string | null;
  /** The values that are allowed, also those of an array's items; empty when any is. */
  readonly values: readonly EnumValueModel[];
  readonly example: Json;
  /** From `x-filter`. */
  readonly filter: {
    readonly attributes: readonly string[];
    readonly operators: readonly string[];
  } | null;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#request-body-object */
export interface RequestBodyModel extends ModelNode {
  /** `body`, or what replaces it. */
  readonly member: string;
  /** The member that chooses between media types, when there are several. */
  readonly contentTypeMember: string;
  readonly description: string | null;
  readonly required: boolean;
  /** The first is the default. */
  readonly content: readonly MediaTypeModel[];
}

/** How a body is written or read. */
export type BodyCodec =
  "json" | "text" | "urlencoded" | "multipart" | "binary" | "event-stream" | "json-lines";

/** @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object */
export interface MediaTypeModel extends ModelNode {
  readonly mediaType: string;
  readonly codec: BodyCodec;
  /** It stands for several media types: `image/*`. */
  readonly isRange: boolean;
  /** Where its type is declared; `null` when the document says nothing of it. */
  readonly schemaPointer: string | null;
  /** The name of a type that is declared in the operation's file, for a schema that has no name of its own. */
  readonly declaredName: string | null;
  /** The operation declares that type, and not another one that refers to the same body. */
  readonly declaresType: boolean;
  /** The kind of the values of its schema, as far as reading and writing depend on it. */
  readonly valueKind: ParameterModel["valueKind"];
  /** `null` where the document has no schema. */
  readonly shape: Shape | null;
  /** The schema describes each item of a stream: whole events, or the values of JSON lines. */
  readonly describesItems: boolean;
  /** Whether the data of server-sent events is returned as text, or parsed as JSON; `null` for anything else. */
  readonly eventData: "text" | "json" | null;
  readonly example: Json;
  /** The properties of a multipart or urlencoded body that are not written as they would be without a word. */
  readonly parts: readonly PartModel[];
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object */
export interface PartModel extends Pick<
  ParameterModel,
  "name" | "style" | "explode" | "allowReserved" | "valueKind" | "depth"
> {
  /** Of a part of a multipart body. */
  readonly contentType: string | null;
  /** The document says how the property is written in a urlencoded body. */
  readonly isStyled: boolean;
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#response-object */
export interface ResponseModel extends ModelNode {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  /** A status of 2xx, or 304 where it is documented: what a call resolves to. */
  readonly success: boolean;
  readonly description: string | null;
  readonly headers: readonly HeaderModel[];
  /**
   * `described` by `content`; `none` where there can be none, or another success has one; `unknown` where the document
   * does not describe any, so that whatever comes is handed over.
   */
  readonly body: "described" | "none" | "unknown";
  /** Empty when the document describes no body. */
  readonly content: readonly MediaTypeModel[];
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#header-object */
export interface HeaderModel extends ModelNode {
  /** In lower case, as the client offers it. */
  readonly name: string;
  readonly description: string | null;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly shape: Shape;
  readonly schemaPointer: string;
}

export interface SchemaModel extends WrittenNode {
  /**
   * The key in `components.schemas`, or one that was made: for a schema that is referred to where it stands, and for
   * `PetBase`, which holds what a polymorphic `Pet` says of itself.
   */
  readonly key: string;
  /** The type that is read, `User`. */
  readonly name: string;
  /** The type that is sent, `UserInput`; `null` when it is the same. */
  readonly inputName: string | null;
  /** The file without its extension, `user`. */
  readonly file: string;
  readonly shape: Shape;
  readonly title: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** The keys of the schemas that it refers to, sorted. */
  readonly references: readonly string[];
  /** A request body or a parameter reaches it, or the response to a webhook. */
  readonly sent: boolean;
  /** A response reaches it, or the request of a webhook. */
  readonly received: boolean;
  /** Of a named enumeration. */
  readonly values: readonly EnumValueModel[];
  /** The constant that lists the values at run time, `userStatusValues`; `null` when there is none. */
  readonly valuesName: string | null;
}
