// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A picture of a user, of at most 240 kB, given as JPG, GIF or PNG and answered as JPG.
 *
 * @deprecated
 *
 * Generated from `#/components/schemas/Photo`.
 */
export interface Photo {
  /** Where the picture is. */
  value?: string | undefined;
  /** How large the picture is. */
  type?: "photo" | "thumbnail" | (string & {}) | undefined;
}
