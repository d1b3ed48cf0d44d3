import { itemShapeOf, sentShapeOf, type ShapeOf } from "../body-shapes.js";
import type { Shape } from "../shapes/shape.js";
import type { RequestBodyModel, ResponseModel } from "./body-model.js";
import type { ClientModel, OperationModel } from "./client-model.js";

const plain = { constraints: null, annotations: null } as const;

const anyText: Shape = { ...plain, kind: "primitive", type: "string" };

/** Somewhere in a request or response, where a value may be of any of some shapes. */
export interface Place {
  readonly shapes: readonly Shape[];
  readonly pointer: string;
}

/** Each place that the client reads a value from or writes one to. */
export function placesOf(
  { schemas, operations, webhooks }: ClientModel,
  shapeOf: ShapeOf,
): readonly Place[] {
  return [
    ...schemas.map(({ shape, pointer }) => ({ shapes: [shape], pointer })),
    ...operations.flatMap(({ parameters, requestBody, responses }) => [
      ...parameters.map(({ shape, pointer }) => ({ shapes: [shape], pointer })),
      ...sentPlaces(requestBody, shapeOf),
      ...responses.flatMap((response) => receivedPlaces(response, shapeOf)),
    ]),
    ...webhooks.flatMap(({ requestBody, responses }) => [
      ...receivedPlaces(requestBody, shapeOf),
      ...responses.flatMap((response) => sentPlaces(response, shapeOf)),
    ]),
  ];
}

type Body = Pick<RequestBodyModel | ResponseModel, "content" | "pointer"> | null;

function sentPlaces(body: Body, shapeOf: ShapeOf): readonly Place[] {
  if (body === null) return [];
  const shapes = body.content.flatMap((content): readonly Shape[] => {
    const { codec, shape } = content;
    if (codec === "text" || codec === "event-stream") return [anyText];
    if (codec === "json-lines") return [sentShapeOf(content, shapeOf) ?? anyText];
    return shape === null || codec === "binary" ? [] : [shape];
  });
  return [{ shapes, pointer: body.pointer }];
}

/** A body, then the items of its streams. */
function receivedPlaces(body: Body, shapeOf: ShapeOf): readonly Place[] {
  if (body === null) return [];
  const { content, pointer } = body;
  const values = content.flatMap(({ codec, shape }): readonly Shape[] => {
    if (codec === "text") return [anyText];
    return codec === "json" && shape !== null ? [shape] : [];
  });
  const items = content.flatMap((one) => itemShapeOf(one, shapeOf) ?? []);
  return [
    { shapes: values, pointer },
    { shapes: items, pointer },
  ];
}

/** A value at a path in a shape. */
export interface ValuePath {
  readonly shape: Shape;
  /** A JSON pointer. */
  readonly path: string;
}

/**
 * What the client itself reads or sets as it is in JSON: cursors, totals, versions and the values that tell conflicts in
 * the bodies of responses, and the parameters that pages are asked for with.
 */
export function ownValuesOf({ operations }: ClientModel): readonly ValuePath[] {
  return operations.flatMap((operation) => {
    const { pagination, conditional, parameters } = operation;
    const conflicts = (conditional?.conflicts ?? []).map(({ pointer }) => pointer);
    const paths = [pagination?.next, pagination?.total, conditional?.version, ...conflicts];
    const members = [pagination?.startParameter, pagination?.countParameter];
    return [
      ...paths.flatMap((path) =>
        typeof path === "string" ? bodiesOf(operation).map((shape) => ({ shape, path })) : [],
      ),
      ...parameters.flatMap(({ member, shape }) =>
        members.includes(member) ? [{ shape, path: "" }] : [],
      ),
    ];
  });
}

function bodiesOf({ responses }: OperationModel): readonly Shape[] {
  return responses.flatMap(({ content }) => content.flatMap(({ shape }) => shape ?? []));
}
