import type { Json } from "../json.js";
import type { Shape } from "../shapes/shape.js";
import type { ModelNode } from "./model-node.js";
import type { ParameterModel } from "./parameter-model.js";

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
