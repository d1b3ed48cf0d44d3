// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The identifier of the user in another system. Its two parts together are unique in the
 * organization.
 *
 * Generated from `#/components/schemas/ScimGenesysUserExternalId`.
 */
export interface ScimGenesysUserExternalId {
  /** The other system, or the part of it in which the value is unique. */
  authority: string;
  /** The identifier of the user in the other system. */
  value: string;
}
