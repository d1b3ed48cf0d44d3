import { isJsonObject } from "../json.js";
import { keyOfTarget, schemaKeyOf, schemasIn } from "../schema-graph.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { DiscriminatorModel } from "./shape.js";

/**
 * The discriminator of the alternatives of a schema, if it has both; `null` otherwise. An alternative that the mapping
 * does not name is meant by its own key.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function discriminatorOf(schema: SchemaObject): DiscriminatorModel | null {
  if (!isJsonObject(schema) || !isJsonObject(schema["discriminator"])) return null;
  const { propertyName, mapping } = schema["discriminator"];
  const branches = [...schemasIn(schema, "oneOf"), ...schemasIn(schema, "anyOf")];
  if (typeof propertyName !== "string" || branches.length === 0) return null;
  const entries = Object.entries(isJsonObject(mapping) ? mapping : {}).flatMap(
    ([value, target]) => {
      const key = keyOfTarget(target);
      return key === null ? [] : [{ value, key }];
    },
  );
  const unnamed = branches
    .map(schemaKeyOf)
    .filter((key) => key !== null)
    .filter((key) => !entries.some((entry) => entry.key === key));
  return {
    property: propertyName,
    mapping: [...entries, ...unnamed.map((key) => ({ value: key, key }))],
  };
}
