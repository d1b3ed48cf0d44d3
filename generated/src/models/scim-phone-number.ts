// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A phone number of a user.
 *
 * Generated from `#/components/schemas/ScimPhoneNumber`.
 */
export interface ScimPhoneNumber {
  /** The number in E.164 form or as a `tel:` URI, with the extension as `ext`. */
  value?: string | undefined;
  /** The kind of phone. The service has added new types several times. */
  type?:
    | "work"
    | "work2"
    | "work3"
    | "work4"
    | "home"
    | "mobile"
    | "other"
    | "microsoftteams"
    | "zoomphone"
    | "eightbyeight"
    | "ringcentral"
    | (string & {})
    | undefined;
  /** Whether this is the primary number. */
  primary?: boolean | undefined;
}
