// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * A skill of a user.
 *
 * Generated from `#/components/schemas/ScimUserRoutingSkill`.
 */
export interface ScimUserRoutingSkill {
  /** The name of a skill of the organization. Case-sensitive. */
  name: string;
  /**
   * The proficiency, from 0 to 5. Queues that route to the best available skills prefer users with
   * a higher proficiency.
   *
   * Minimum: 0; maximum: 5.
   */
  proficiency?: number | undefined;
}
