import type { RequestBodyModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { PropertyShape, Shape } from "../shapes/shape.js";

const plain = { constraints: null, annotations: null } as const;

/**
 * The parameters of an operation, body included, as one object.
 *
 * @param shapeOfBody the shape of the body; `null` leaves the body out
 */
export function paramsShapeOf(
  { parameters, requestBody }: OperationModel,
  shapeOfBody: (body: RequestBodyModel) => Shape | null,
): Shape {
  const members = parameters.map(({ member, required, shape, pointer }): PropertyShape => {
    return { name: member, required, access: "both", shape, pointer };
  });
  const shape = requestBody && shapeOfBody(requestBody);
  const body = requestBody && shape ? [bodyProperty(requestBody, shape)] : [];
  return { ...plain, kind: "object", properties: [...members, ...body], additional: null };
}

function bodyProperty(
  { member, required, pointer }: RequestBodyModel,
  shape: Shape,
): PropertyShape {
  return { name: member, required, access: "both", shape, pointer };
}

/** Any of several shapes; `null` if there are none. */
export function unionOfShapes(shapes: readonly Shape[]): Shape | null {
  const members = distinctShapes(shapes);
  const [first = null] = members;
  if (members.length < 2) return first;
  const options = { exclusive: false, extensible: false, discriminator: null };
  return { ...plain, kind: "union", members, ...options };
}

/** Each of several shapes once. */
export function distinctShapes(shapes: readonly Shape[]): readonly Shape[] {
  if (shapes.length < 2) return shapes;
  return [...new Map(shapes.map((shape) => [JSON.stringify(shape), shape])).values()];
}
