// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A group that a user belongs to.
 *
 * Generated from `#/components/schemas/ScimV2GroupReference`.
 */
export interface ScimV2GroupReference {
  /** The type of the resource. */
  readonly type?:
    "User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema" | (string & {});
  /** The ID of the group. */
  value?: string;
  /** The URI of the group. */
  readonly $ref?: string;
}

/**
 * A group that a user belongs to.
 *
 * Generated from `#/components/schemas/ScimV2GroupReference`.
 */
export interface ScimV2GroupReferenceInput {
  /** The ID of the group. */
  value?: string | undefined;
}
