import { isJsonObject } from "../json.js";
import type { ResolvedSchema } from "../resolve/resolved-document.js";
import type { Shapes } from "../shapes/create-shapes.js";
import type { SchemaAccess } from "./access.js";
import type { SchemaModel } from "./client-model.js";
import { enumValuesOf, extensionsOf } from "./extensions.js";

/** The names that a schema got. */
export type SchemaNames = Pick<SchemaModel, "name" | "inputName" | "valuesName" | "file">;

export interface SchemaSurroundings {
  readonly shapes: Shapes;
  /** Where what stands at a pointer was written. */
  readonly originOf: (pointer: string) => string;
}

/**
 * A Schema Object with a name.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export function buildSchema(
  { key, pointer, schema }: ResolvedSchema,
  names: SchemaNames,
  access: SchemaAccess,
  { shapes, originOf }: SchemaSurroundings,
): SchemaModel {
  const object = isJsonObject(schema) ? schema : {};
  const text = (member: string): string | null => {
    const value = object[member];
    return typeof value === "string" ? value : null;
  };
  return {
    pointer,
    origin: originOf(pointer),
    extensions: extensionsOf(object),
    key,
    ...names,
    shape: shapes.named(key),
    title: text("title"),
    description: text("description"),
    deprecated: object["deprecated"] === true,
    references: access.references,
    sent: access.sent,
    received: access.received,
    values: enumValuesOf(schema),
  };
}
