import type { MediaTypeModel } from "./model/client-model.js";
import type { Shape } from "./shapes/shape.js";

/** The shape of a named schema; `null` where there is none of this key. */
export type ShapeOf = (key: string) => Shape | null;

/** The shape of a body that is sent as values, not as text or bytes; `null` for any other. */
export function sentShapeOf(content: MediaTypeModel, shapeOf: ShapeOf): Shape | null {
  const { codec, shape } = content;
  if (codec === "json-lines") {
    const item = itemShapeOf(content, shapeOf);
    return item && { kind: "array", item, constraints: null, annotations: null };
  }
  return codec === "json" || codec === "urlencoded" || codec === "multipart" ? shape : null;
}

/**
 * The shape of each item of a stream, or of the data of its events; `null` for what is no stream. A schema of a list of
 * JSON lines describes their items.
 */
export function itemShapeOf(content: MediaTypeModel, shapeOf: ShapeOf): Shape | null {
  const { codec, shape, describesItems, valueKind } = content;
  if (codec === "event-stream" || shape === null) return codec === "event-stream" ? shape : null;
  if (codec !== "json-lines") return null;
  if (valueKind !== "array" || describesItems) return shape;
  const list = shape.kind === "reference" ? shapeOf(shape.key) : shape;
  return list?.kind === "array" ? list.item : shape;
}
