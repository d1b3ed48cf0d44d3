// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A role of a user.
 *
 * Generated from `#/components/schemas/ScimUserRole`.
 */
export interface ScimUserRole {
  /** The name of the role. */
  value?: string | undefined;
}
