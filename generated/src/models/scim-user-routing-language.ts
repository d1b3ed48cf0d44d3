// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A language of a user.
 *
 * Generated from `#/components/schemas/ScimUserRoutingLanguage`.
 */
export interface ScimUserRoutingLanguage {
  /** The name of a language of the organization. Case-sensitive. */
  name: string;
  /**
   * The proficiency, from 0 to 5. Conversations are routed to users with a higher proficiency
   * first.
   *
   * Minimum: 0; maximum: 5.
   */
  proficiency?: number | undefined;
}
