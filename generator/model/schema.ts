import { isJsonObject } from "../json.js";
import type { ResolvedSchema } from "../resolve/resolved-document.js";
import type { SchemaAccess } from "./access.js";
import type { SchemaModel } from "./client-model.js";
import { enumValuesOf, extensionsOf } from "./extensions.js";

/** The names that a schema got. */
export type SchemaNames = Pick<
  SchemaModel,
  "name" | "inputName" | "baseName" | "baseInputName" | "valuesName" | "file"
>;

/**
 * A Schema Object with a name: how it is called, what it says of itself and what it refers to. Never its type.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#schema-object
 */
export function buildSchema(
  { key, pointer, schema }: ResolvedSchema,
  names: SchemaNames,
  access: SchemaAccess,
): SchemaModel {
  const object = isJsonObject(schema) ? schema : {};
  const text = (member: string): string | null => {
    const value = object[member];
    return typeof value === "string" ? value : null;
  };
  return {
    pointer,
    extensions: extensionsOf(object),
    key,
    ...names,
    title: text("title"),
    description: text("description"),
    deprecated: object["deprecated"] === true,
    references: access.references,
    sent: access.sent,
    received: access.received,
    values: enumValuesOf(schema),
  };
}
