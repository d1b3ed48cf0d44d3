import type { Reporter } from "../../diagnostics.js";
import { childrenByParent } from "../../schema-graph.js";
import type { SchemaObject } from "../../validate/openapi.js";
import type { NamedSchema } from "../named-schemas.js";
import { createBaseKeys } from "./base-schemas.js";
import { breakCircles } from "./circles.js";
import { discriminatorValues } from "./discriminators.js";
import { splitExtendedUnions } from "./extended-unions.js";
import { unfoldParents } from "./polymorphic-parents.js";

/**
 * Turns schemas that extend each other into ones that a type can say: a schema that a discriminator tells from its
 * children is the union of its classes, each with its own value; a union that its alternatives extend is split from
 * what it says of itself; and no schema contains itself. Later stages need to know nothing of discriminators.
 *
 * @param inline the schemas of operations
 * @returns the schemas sorted by key, with those that were split off among them.
 */
export function unfoldHierarchies(
  schemas: readonly NamedSchema[],
  inline: readonly SchemaObject[],
  reporter: Reporter,
): readonly NamedSchema[] {
  const claimBaseKey = createBaseKeys(schemas);
  const split = splitExtendedUnions(schemas, claimBaseKey);
  const children = childrenByParent(split);
  const values = discriminatorValues(schemas, inline, children);
  const unfolded = unfoldParents(split, { children, values, claimBaseKey });
  const straight = breakCircles(unfolded, ({ keys, pointer }) => {
    const way = [...keys, ...keys.slice(0, 1)].map((key) => `\`${key}\``).join(" → ");
    const message = `the schema is a part or an alternative of itself: ${way}; this adds nothing`;
    reporter.report({ code: "schema-contains-itself", message, pointer });
  });
  return straight.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
