// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * An error of the SCIM service (RFC 7644, section 3.12).
 *
 * Generated from `#/components/schemas/ScimError`.
 */
export interface ScimError {
  /** One URI, `urn:ietf:params:scim:api:messages:2.0:Error`. */
  readonly schemas?: string[];
  /** The HTTP status, as a string. */
  readonly status?: string;
  /**
   * A keyword for the error, mostly with status 400.
   *
   * - `"invalidFilter"`: The filter cannot be read, or compares what cannot be compared.
   * - `"tooMany"`: The filter finds more than the service wants to work through.
   * - `"uniqueness"`: A value belongs to another resource already.
   * - `"mutability"`: The attribute cannot be changed this way.
   * - `"invalidSyntax"`: The body does not have the form that is asked for.
   * - `"invalidPath"`: The path of a patch cannot be read.
   * - `"noTarget"`: The path of a patch leads to nothing that could be changed.
   * - `"invalidValue"`: A value is missing, or is none that the attribute can have.
   * - `"invalidVers"`: The version in `If-Match` is not the current one.
   * - `"sensitive"`: The request would put something confidential into a URI.
   */
  readonly scimType?:
    | "invalidFilter"
    | "tooMany"
    | "uniqueness"
    | "mutability"
    | "invalidSyntax"
    | "invalidPath"
    | "noTarget"
    | "invalidValue"
    | "invalidVers"
    | "sensitive"
    | (string & {});
  /** A description of the error, for people. */
  readonly detail?: string;
}
