// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A picture of a user, of at most 240 kB. It is sent as JPG, GIF or PNG, and returned as JPG.
 *
 * @deprecated
 *
 * Generated from `#/components/schemas/Photo`.
 */
export interface Photo {
  /** The URI of the picture. */
  value?: string | undefined;
  /** The size of the picture. */
  type?: "photo" | "thumbnail" | (string & {}) | undefined;
}
