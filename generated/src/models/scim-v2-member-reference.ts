// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A member of a group.
 *
 * Generated from `#/components/schemas/ScimV2MemberReference`.
 */
export interface ScimV2MemberReference {
  /** The type of the resource. */
  readonly type?:
    "User" | "Group" | "ServiceProviderConfig" | "ResourceType" | "Schema" | (string & {});
  /** The ID of the user or group that is a member. */
  value?: string;
  /** The URI of the member. */
  readonly $ref?: string;
}

/**
 * A member of a group.
 *
 * Generated from `#/components/schemas/ScimV2MemberReference`.
 */
export interface ScimV2MemberReferenceInput {
  /** The ID of the user or group that is a member. */
  value?: string | undefined;
}
