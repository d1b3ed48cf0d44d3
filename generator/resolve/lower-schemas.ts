import { isJsonObject, type JsonObject } from "../json.js";
import { mapSubschemas } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";
import { alternativeRewrites } from "./lowering/alternatives.js";
import { dialectRewrites } from "./lowering/dialect.js";
import { objectRewrites } from "./lowering/objects.js";
import { referenceRewrites } from "./lowering/references.js";
import { listOf, type Rewrite } from "./lowering/rewrite.js";
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
  let due = rowsFor(schema);
  for (let row = 0; row < rewrites.length && due >> row !== 0; row += 1) {
    const { rewrite } = rewrites[row] ?? {};
    if ((due & (1 << row)) === 0 || rewrite === undefined || !isJsonObject(lowered)) continue;
    const before: JsonObject = lowered;
    lowered = rewrite(before);
    if (lowered !== before) due = rowsFor(lowered);
  }
  if (!isJsonObject(lowered)) return lowered;
  const whole = mapSubschemas(lowered, lowerSchema);
  // Parts may become `false` only now that they are lowered. openapi-typescript throws for such a part.
  return listOf(whole, "allOf").includes(false) ? false : whole;
}

/** The rows that may apply to a schema, a bit each: most schemas have few of the keywords. */
function rowsFor(schema: SchemaObject): number {
  let rows = 0;
  if (!isJsonObject(schema)) return rows;
  for (const keyword of Object.keys(schema)) rows |= rowsByKeyword.get(keyword) ?? 0;
  return rows;
}

const rowsByKeyword = indexRows();

function indexRows(): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const [index, { keywords }] of rewrites.entries()) {
    for (const keyword of keywords) rows.set(keyword, (rows.get(keyword) ?? 0) | (1 << index));
  }
  return rows;
}
