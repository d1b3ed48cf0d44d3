// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The URI of a schema.
 *
 * Generated from `#/components/schemas/ScimSchemaId`.
 */
export type ScimSchemaId =
  | "urn:ietf:params:scim:schemas:core:2.0:User"
  | "urn:ietf:params:scim:schemas:core:2.0:Group"
  | "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"
  | "urn:ietf:params:scim:schemas:core:2.0:ResourceType"
  | "urn:ietf:params:scim:schemas:core:2.0:Schema"
  | "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"
  | "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User";

/** The values of {@link ScimSchemaId}. */
export const scimSchemaIdValues = [
  "urn:ietf:params:scim:schemas:core:2.0:User",
  "urn:ietf:params:scim:schemas:core:2.0:Group",
  "urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig",
  "urn:ietf:params:scim:schemas:core:2.0:ResourceType",
  "urn:ietf:params:scim:schemas:core:2.0:Schema",
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User",
] as const;
