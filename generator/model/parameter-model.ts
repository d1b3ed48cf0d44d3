import type { Json } from "../json.js";
import type { Shape } from "../shapes/shape.js";
import type { ModelNode } from "./model-node.js";

/** A documented value of a parameter, of a server variable, or of an enumeration. */
export interface EnumValueModel {
  readonly value: Json;
  /** From `x-enum-varnames`. */
  readonly name: string | null;
  /** From `x-enum-descriptions`. */
  readonly description: string | null;
}

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
