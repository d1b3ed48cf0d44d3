// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { ScimGenesysUserExternalId } from "./scim-genesys-user-external-id.js";
import type { ScimUserRoutingLanguage } from "./scim-user-routing-language.js";
import type { ScimUserRoutingSkill } from "./scim-user-routing-skill.js";

/**
 * The attributes that Genesys Cloud adds to a user.
 *
 * Generated from `#/components/schemas/ScimUserExtensions`.
 */
export interface ScimUserExtensions {
  /**
   * The skills by which conversations find the user.
   *
   * Maximum items: 50.
   */
  routingSkills?: ScimUserRoutingSkill[] | undefined;
  /**
   * The languages by which conversations find the user.
   *
   * Maximum items: 50.
   */
  routingLanguages?: ScimUserRoutingLanguage[] | undefined;
  /**
   * What other systems call the user. One entry, with an authority that begins with
   * `x-pc:scimv2:v1`, belongs to the service; it is always there and cannot be changed.
   */
  externalIds?: ScimGenesysUserExternalId[] | undefined;
}
