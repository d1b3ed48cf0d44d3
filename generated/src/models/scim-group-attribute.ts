// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The name of an attribute of groups, alone or after the URI of its schema.
 *
 * Generated from `#/components/schemas/ScimGroupAttribute`.
 */
export type ScimGroupAttribute =
  | "id"
  | "displayName"
  | "members"
  | "externalId"
  | "meta"
  | "meta.version"
  | "meta.lastModified"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:id"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:displayName"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:members"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:externalId"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:meta"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version"
  | "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified";

/** The values of {@link ScimGroupAttribute}. */
export const scimGroupAttributeValues = [
  "id",
  "displayName",
  "members",
  "externalId",
  "meta",
  "meta.version",
  "meta.lastModified",
  "urn:ietf:params:scim:schemas:core:2.0:Group:id",
  "urn:ietf:params:scim:schemas:core:2.0:Group:displayName",
  "urn:ietf:params:scim:schemas:core:2.0:Group:members",
  "urn:ietf:params:scim:schemas:core:2.0:Group:externalId",
  "urn:ietf:params:scim:schemas:core:2.0:Group:meta",
  "urn:ietf:params:scim:schemas:core:2.0:Group:meta.version",
  "urn:ietf:params:scim:schemas:core:2.0:Group:meta.lastModified",
] as const;
