import type { ScimSchemaId } from "../models/scim-schema-id.js";

/**
 * The full name of an attribute, which those of an extension need: the URI of the schema, a colon,
 * the attribute.
 *
 * ```ts
 * qualifiedAttribute("urn:ietf:params:scim:schemas:extension:enterprise:2.0:User", "department")
 * ```
 *
 * @throws {TypeError} if `attribute` is not the name of one.
 * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.10
 */
export function qualifiedAttribute(
  schema: ScimSchemaId | (string & {}),
  attribute: string,
): string {
  return checkAttribute(`${schema}:${attribute}`);
}

/**
 * A path to those values of a multi-valued attribute that a filter picks, or to a part of each of
 * them: `valuePath("emails", compare("type", "eq", "work"), "value")` is
 * `emails[type eq "work"].value`. As a filter it ends with the bracket; the path of a patch may go
 * on.
 *
 * @param filter names parts of the value, and holds no value path itself.
 * @throws {TypeError} if `attribute` or `subAttribute` is not the name of one.
 * @see https://www.rfc-editor.org/rfc/rfc7644#section-3.5.2
 */
export function valuePath(attribute: string, filter: string, subAttribute?: string): string {
  const values = `${checkAttribute(attribute)}[${filter}]`;
  return subAttribute === undefined ? values : `${values}.${checkAttribute(subAttribute)}`;
}

/**
 * Gives an attribute back if it has the form of one: a name, perhaps a part of it behind a dot,
 * perhaps the URI of a schema before it.
 *
 * @internal
 */
export function checkAttribute(attribute: string): string {
  if (/^(urn:[^\s"()[\]]+:)?[a-z$][\w$-]*(\.[a-z$][\w$-]*)?$/i.test(attribute)) return attribute;
  throw new TypeError(`Not the name of an attribute: ${JSON.stringify(attribute)}`);
}
