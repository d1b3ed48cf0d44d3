// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A skill of a user.
 *
 * Generated from `#/components/schemas/ScimUserRoutingSkill`.
 */
export interface ScimUserRoutingSkill {
  /** The name of a skill that the organization has. Case matters. */
  name: string;
  /**
   * How good the user is at it, from 0 to 5. Where a queue looks for the best skills, the better
   * user gets the conversation.
   *
   * Minimum: 0; maximum: 5.
   */
  proficiency?: number | undefined;
}
