import type { JsonObject } from "../json.js";
import type {
  OpenApiDocument,
  HeaderObject,
  InfoObject,
  MediaTypeObject,
  OperationObject,
  ParameterObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
  SecurityRequirementObject,
  SecuritySchemeObject,
  ServerObject,
  TagObject,
} from "../validate/openapi.js";

/**
 * The document in one dialect (3.1), with every reference followed except those to schemas, which are names.
 * Everything that is keyed by name is sorted by it; what is a list in the document keeps its order.
 */
export interface ResolvedDocument extends Pick<
  OpenApiDocument,
  "locate" | "originOf" | "sourceName"
> {
  readonly info: InfoObject;
  /** The `x-` members of the document itself. */
  readonly extensions: JsonObject;
  readonly servers: readonly ServerObject[];
  /** The Security Requirement Objects of the document, which operations may replace. */
  readonly security: readonly SecurityRequirementObject[];
  readonly securitySchemes: readonly Resolved<"name", SecuritySchemeObject>[];
  /** The tags in the order of the document, then those that only operations name, sorted. */
  readonly tags: readonly TagObject[];
  /** Sorted by path, then in the order of the specification's methods. */
  readonly operations: readonly ResolvedOperation[];
  /** The requests that the API makes: webhooks, then callbacks, each sorted by name. */
  readonly webhooks: readonly ResolvedWebhook[];
  /**
   * All schemas that have a name, lowered into what openapi-typescript prints right. Each `$ref` in them, and in the
   * schemas of operations, is `#/components/schemas/` and one of these names.
   */
  readonly schemas: readonly ResolvedSchema[];
}

/** An object with the name that it had in a map and the place that it really stands in. */
export type Resolved<Key extends string, Value> = {
  readonly [K in Key]: string;
} & {
  /** Where it is written, after references were followed. */
  readonly pointer: string;
  readonly value: Value;
};

export interface ResolvedSchema {
  /** The key in `components.schemas`, or the one that was made for a schema that is referred to where it stands. */
  readonly key: string;
  /** The key of the union that this schema was split from, and whose pointer it has; else `null`. */
  readonly baseOf: string | null;
  readonly pointer: string;
  readonly schema: SchemaObject;
}

/** An Operation Object with what it inherits from its path item and from the document. */
export interface ResolvedOperation {
  readonly pointer: string;
  readonly path: string;
  /** In capitals. */
  readonly method: string;
  readonly object: OperationObject;
  /** Those of the path item first, without the ones that the operation replaces. */
  readonly parameters: readonly ResolvedParameter[];
  readonly requestBody: ResolvedRequestBody | null;
  /** Sorted: statuses, ranges, `default`. */
  readonly responses: readonly ResolvedResponse[];
  /** The alternatives; empty when nothing is needed. */
  readonly security: readonly SecurityRequirementObject[];
  /** The operation's own or its path item's; empty when those of the document apply. */
  readonly servers: readonly ServerObject[];
  /** Where they stand, or could. */
  readonly serversPointer: string;
}

/** A webhook, or a callback of an operation: its request is received, its responses are sent. */
export interface ResolvedWebhook extends ResolvedOperation {
  readonly kind: "webhook" | "callback";
  /** The key in `webhooks` or in `callbacks`. */
  readonly name: string;
  /** The runtime expression of a callback's URL; of a webhook its name again. */
  readonly path: string;
}

export interface ResolvedParameter {
  readonly pointer: string;
  readonly object: ParameterObject;
  /** The schema, lowered, and where it stands; of a `content` parameter that of its media type. */
  readonly schema: SchemaObject;
  readonly schemaPointer: string;
  /** The media type of a `content` parameter, else `null`. */
  readonly mediaType: string | null;
}

export interface ResolvedRequestBody {
  readonly pointer: string;
  readonly object: RequestBodyObject;
  /** In the order of the document: the first is the default. */
  readonly content: readonly ResolvedMediaType[];
}

export interface ResolvedMediaType {
  readonly mediaType: string;
  readonly pointer: string;
  readonly object: MediaTypeObject;
  /** Lowered; `null` when the media type has none. */
  readonly schema: SchemaObject | null;
  readonly schemaPointer: string;
  /** The schema describes each item of a stream. */
  readonly describesItems: boolean;
  /** Whether the data of server-sent events is returned as text, or parsed as JSON; `null` for anything else. */
  readonly eventData: "text" | "json" | null;
}

export interface ResolvedResponse {
  /** As written: `200`, `4XX`, `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly object: ResponseObject;
  readonly headers: readonly ResolvedHeader[];
  readonly content: readonly ResolvedMediaType[];
}

export interface ResolvedHeader {
  readonly name: string;
  readonly pointer: string;
  readonly object: HeaderObject;
  readonly schema: SchemaObject;
  readonly schemaPointer: string;
}
