// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A schema that extends the schema of a resource type.
 *
 * Generated from `#/components/schemas/ScimConfigResourceTypeSchemaExtension`.
 */
export interface ScimConfigResourceTypeSchemaExtension {
  /** The URI of the schema; the `id` under which it is found among the schemas. */
  readonly schema?: string;
  /** Whether every resource of the type must have the extension. */
  readonly required?: boolean;
}
