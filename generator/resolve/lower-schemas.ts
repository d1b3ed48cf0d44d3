import { isJsonObject } from "../json.js";
import { mapSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";
import { alternativeRewrites } from "./lowering/alternatives.js";
import { dialectRewrites } from "./lowering/dialect.js";
import { objectRewrites } from "./lowering/objects.js";
import { referenceRewrites } from "./lowering/references.js";
import type { Rewrite } from "./lowering/rewrite.js";
import { valueRewrites } from "./lowering/values.js";

/**
 * What {@link lowerSchema} does, in this order. A row sees what the rows before it left, and hands on schemas below it
 * that are still to be lowered.
 */
export const rewrites: readonly Rewrite[] = [
  ...dialectRewrites,
  ...referenceRewrites,
  ...valueRewrites,
  ...alternativeRewrites,
  ...objectRewrites,
];

/**
 * Rewrites a schema and all below it into the part of JSON Schema 2020-12 of which openapi-typescript prints the right
 * type. What is rewritten means the same, or, where a type cannot say it, allows more; documentation stays where it
 * is. The schema given is left as it is.
 *
 * @param schema any dialect from OpenAPI 3.0 on; its references are `#/components/schemas/` and a name
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export function lowerSchema(schema: SchemaObject): SchemaObject {
  let lowered = schema;
  for (const { rewrite } of rewrites) {
    if (isJsonObject(lowered)) lowered = rewrite(lowered);
  }
  return isJsonObject(lowered) ? mapSubschemas(lowered, lowerSchema) : lowered;
}
