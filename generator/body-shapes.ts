import type { MediaTypeModel } from "./model/body-model.js";
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
 * The shape of each item of a stream, as the client returns it; `null` for what is no stream. The schema of a stream of
 * events describes their data, and that of a list of JSON lines their items.
 */
export function itemShapeOf(content: MediaTypeModel, shapeOf: ShapeOf): Shape | null {
  const { codec, shape, describesItems, valueKind } = content;
  if (shape === null) return null;
  if (codec === "event-stream") return describesItems ? shape : eventOf(shape, content);
  if (codec !== "json-lines") return null;
  if (valueKind !== "array" || describesItems) return shape;
  const list = shape.kind === "reference" ? shapeOf(shape.key) : shape;
  return list?.kind === "array" ? list.item : shape;
}

/** An event with data of a shape. */
function eventOf(shape: Shape, { pointer }: MediaTypeModel): Shape {
  const data = { name: "data", required: true, access: "both", shape, pointer } as const;
  const members = { properties: [data], additional: null };
  return { kind: "object", ...members, constraints: null, annotations: null };
}
