import type { ShapeOf } from "../../body-shapes.js";
import { pointerTokens } from "../../json.js";
import { createLeads } from "../../shape-graph.js";
import { leavesOf } from "../../shape-leaves.js";
import type { Shape } from "../../shapes/shape.js";
import type { Place, ValuePath } from "../places.js";
import { createSetSearch } from "../shape-sets.js";
import type { WantedType } from "./wanted-types.js";

/**
 * Takes away the types that code cannot give without knowing which of several shapes a value has: where another one
 * there has no type, or another one. A schema has one type wherever it is referred to, so that this goes on until all
 * agree.
 *
 * @returns what was taken away.
 */
export function refuseAmbiguous(
  wanted: Map<Shape, WantedType>,
  places: readonly Place[],
  schemas: ReadonlyMap<string, Shape>,
): readonly WantedType[] {
  const refused: WantedType[] = [];
  const refuse = (shape: Shape): void => {
    const one = wanted.get(shape);
    if (one !== undefined) refused.push(one);
    wanted.delete(shape);
  };
  const search = createSetSearch(places, (key) => schemas.get(key) ?? null);
  for (let before = -1; before < refused.length;) {
    before = refused.length;
    search({
      isOfInterest: createLeads(schemas, (shape) => wanted.has(shape)),
      visitLeaves: (leaves) => ambiguousAmong(leaves, wanted).forEach(refuse),
      giveUp: () => [...wanted.keys()].forEach(refuse),
    });
  }
  return refused;
}

/** Takes away the types of what stands at a path in a shape. */
export function refuseAt(
  { shape, path }: ValuePath,
  wanted: Map<Shape, WantedType>,
  shapeOf: ShapeOf,
): void {
  let found: readonly Shape[] = leavesOf([shape], shapeOf);
  for (const token of pointerTokens(`#${path}`)) {
    const below = found.flatMap((one) =>
      one.kind === "object" ? one.properties.filter(({ name }) => name === token) : [],
    );
    found = leavesOf(
      below.map((property) => property.shape),
      shapeOf,
    );
  }
  for (const one of found) wanted.delete(one);
}

/** The shapes of a set whose types code could not tell apart from others. */
function ambiguousAmong(
  leaves: readonly Shape[],
  wanted: ReadonlyMap<Shape, WantedType>,
): readonly Shape[] {
  const values = leaves.filter(isTextOrNumber);
  const typed = values.filter((leaf) => wanted.has(leaf));
  const [first] = typed;
  if (first === undefined) return [];
  const kind = jsonKindOf(first);
  const { format } = wanted.get(first) ?? {};
  const agree = typed.every(
    (leaf) => jsonKindOf(leaf) === kind && wanted.get(leaf)?.format === format,
  );
  const others = values.filter((leaf) => !wanted.has(leaf));
  const isAlone = others.every(
    (leaf) => !typed.some((one) => jsonKindOf(one) === jsonKindOf(leaf)),
  );
  return agree && isAlone ? [] : typed;
}

function isTextOrNumber(shape: Shape): boolean {
  return jsonKindOf(shape) !== null;
}

function jsonKindOf(shape: Shape): "number" | "string" | null {
  const type =
    shape.kind === "literal" ? typeof shape.value : shape.kind === "primitive" && shape.type;
  return type === "string" || type === "number" ? type : null;
}
