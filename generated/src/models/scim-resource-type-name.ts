// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The name of a resource type.
 *
 * Generated from `#/components/schemas/ScimResourceTypeName`.
 */
export type ScimResourceTypeName =
  "User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema";

/** The values of {@link ScimResourceTypeName}. */
export const scimResourceTypeNameValues = [
  "User",
  "Group",
  "ServiceProviderConfig",
  "ResourceType",
  "Schema",
] as const;
