import type { DiscriminatorModel, Shape } from "../shapes/shape.js";

/** The property of a discriminator, if each member is an object in which it has values that no other member has. */
export function directProperty(
  { property }: DiscriminatorModel,
  members: readonly Shape[],
  schemaOf: (key: string) => { readonly shape: Shape },
): string | null {
  const seen = new Set<unknown>();
  const isDirect = members.every((member) => {
    const shape = member.kind === "reference" ? schemaOf(member.key).shape : member;
    if (shape.kind !== "object") return false;
    const found = shape.properties.find(({ name }) => name === property);
    const values = found?.required === true ? literalsOf(found.shape) : [];
    const areNew = values.length > 0 && values.every((value) => !seen.has(value));
    values.forEach((value) => seen.add(value));
    return areNew;
  });
  return isDirect && members.length > 0 ? property : null;
}

/** The values of a literal or of an enumeration; none of anything else. */
function literalsOf(shape: Shape): readonly unknown[] {
  if (shape.kind === "literal") return [shape.value];
  if (shape.kind !== "union" || shape.extensible) return [];
  const values = shape.members.flatMap(literalsOf);
  return values.length === shape.members.length ? values : [];
}
