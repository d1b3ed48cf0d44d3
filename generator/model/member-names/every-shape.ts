import { partsOf } from "../../shape-graph.js";
import type { Shape } from "../../shapes/shape.js";
import type { ResponseModel } from "../body-model.js";
import type { ClientModel } from "../client-model.js";

/** Some shapes and what stands in them, each once, without following references. */
export function everyShapeIn(roots: readonly Shape[]): ReadonlySet<Shape> {
  const seen = new Set<Shape>();
  const left = roots.toReversed();
  for (let shape = left.pop(); shape !== undefined; shape = left.pop()) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    for (const each of partsOf(shape, null).toReversed()) left.push(each);
  }
  return seen;
}

/** The shapes of a model, whether or not values of them are ever read or written. */
export function rootShapesOf({ schemas, operations, webhooks }: ClientModel): readonly Shape[] {
  const bodies = [...operations, ...webhooks].flatMap(({ requestBody, responses }) => [
    ...contentOf(requestBody),
    ...responses.flatMap((response) => [
      ...contentOf(response),
      ...response.headers.map(({ shape }) => shape),
    ]),
  ]);
  const parameters = operations.flatMap((operation) => operation.parameters);
  return [...[...schemas, ...parameters].map(({ shape }) => shape), ...bodies];
}

function contentOf(body: Pick<ResponseModel, "content"> | null): readonly Shape[] {
  return (body?.content ?? []).flatMap(({ shape }) => shape ?? []);
}
