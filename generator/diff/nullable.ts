import type { Shape } from "../shapes/shape.js";

/** A shape without its `null`. */
export interface WithoutNull {
  readonly nullable: boolean;
  /** `null` where nothing else is left. */
  readonly shape: Shape | null;
}

/** Takes the `null` out of a union, so that `string | null` is compared with `string` as a string. */
export function splitNull(shape: Shape): WithoutNull {
  if (isNull(shape)) return { nullable: true, shape: null };
  if (shape.kind !== "union" || !shape.members.some(isNull)) return { nullable: false, shape };
  const members = shape.members.filter((member) => !isNull(member));
  const [only] = members;
  if (only === undefined) return { nullable: true, shape: null };
  if (members.length > 1 || shape.extensible)
    return { nullable: true, shape: { ...shape, members } };
  return {
    nullable: true,
    shape: {
      ...only,
      constraints: merged(shape.constraints, only.constraints),
      annotations: merged(shape.annotations, only.annotations),
    },
  };
}

function isNull(shape: Shape): boolean {
  return shape.kind === "primitive" && shape.type === "null";
}

/** What the union says applies to its only member as well. */
function merged<Notes extends object>(outer: Notes | null, inner: Notes | null): Notes | null {
  if (outer === null) return inner;
  return inner === null ? outer : { ...outer, ...inner };
}
