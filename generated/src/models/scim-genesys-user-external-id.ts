// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * What one other system calls the user. The two parts together occur once in the organization.
 *
 * Generated from `#/components/schemas/ScimGenesysUserExternalId`.
 */
export interface ScimGenesysUserExternalId {
  /** The other system, or the part of it that the value counts in. */
  authority: string;
  /** The name or number that the other system has for the user. */
  value: string;
}
