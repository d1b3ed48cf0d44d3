import type { Shape } from "../../shapes/shape.js";
import type { Place } from "../places.js";

/** A primitive whose values may get a type of their own. */
export interface WantedType {
  /** The TypeScript type. */
  readonly type: string;
  readonly format: string;
  /** The property or schema that the primitive is the value of. */
  readonly pointer: string;
}

/** The primitives in some places that have a format with a type of its own. */
export function wantedTypes(
  places: readonly Place[],
  types: ReadonlyMap<string, string>,
): Map<Shape, WantedType> {
  const wanted = new Map<Shape, WantedType>();
  for (const { shapes, pointer } of places) {
    for (const shape of shapes) addWanted(shape, { types, wanted, pointer, format: null });
  }
  return wanted;
}

interface Scope {
  readonly types: ReadonlyMap<string, string>;
  readonly wanted: Map<Shape, WantedType>;
  readonly pointer: string;
  /** What a union or intersection says of each of its members. */
  readonly format: string | null;
}

function addWanted(shape: Shape, scope: Scope): void {
  const format = shape.constraints?.format ?? scope.format;
  const inside = { ...scope, format: null };
  switch (shape.kind) {
    case "primitive": {
      const type = format === null ? undefined : scope.types.get(format);
      if (format === null || type === undefined || !hasType(shape.type, type)) return;
      scope.wanted.set(shape, { type, format, pointer: scope.pointer });
      return;
    }
    case "union":
    case "intersection":
      return shape.members.forEach((member) => addWanted(member, { ...scope, format }));
    case "array":
      return addWanted(shape.item, inside);
    case "tuple":
      shape.elements.forEach((element) => addWanted(element.shape, inside));
      if (shape.rest !== null) addWanted(shape.rest, inside);
      return;
    case "object":
      shape.properties.forEach((one) => addWanted(one.shape, { ...inside, pointer: one.pointer }));
      if (shape.additional !== null) addWanted(shape.additional, inside);
      return;
    case "literal":
    case "reference":
  }
}

/** Types are for strings; integers of any size may be numbers in JSON, too. */
function hasType(primitive: string, type: string): boolean {
  return primitive === "string" || (primitive === "number" && type === "bigint");
}
