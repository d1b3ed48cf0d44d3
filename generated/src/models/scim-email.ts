// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * An e-mail address of a user.
 *
 * Generated from `#/components/schemas/ScimEmail`.
 */
export interface ScimEmail {
  /** The address. One of type `other` cannot be changed. */
  value?: string | undefined;
  /**
   * The purpose of the address.
   *
   * - `"work"`: An address to write to.
   * - `"other"`: The address that the user logs in with; the same as `userName`.
   */
  type?: "work" | "other" | (string & {}) | undefined;
  /** Whether this is the primary address. */
  primary?: boolean | undefined;
}
