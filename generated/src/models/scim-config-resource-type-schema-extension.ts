// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A schema that extends the schema of a resource type.
 *
 * Generated from `#/components/schemas/ScimConfigResourceTypeSchemaExtension`.
 */
export interface ScimConfigResourceTypeSchemaExtension {
  /** The URI of the schema, which is also its `id`. */
  readonly schema?: string;
  /** Whether the extension is required for every resource of the type. */
  readonly required?: boolean;
}
