// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A language of a user.
 *
 * Generated from `#/components/schemas/ScimUserRoutingLanguage`.
 */
export interface ScimUserRoutingLanguage {
  /** The name of a language that the organization has. Case matters. */
  name: string;
  /**
   * How well the user speaks it, from 0 to 5. The better speaker gets the conversation.
   *
   * Minimum: 0; maximum: 5.
   */
  proficiency?: number | undefined;
}
