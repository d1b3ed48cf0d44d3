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
   * The skills by which conversations are routed to the user.
   *
   * Maximum items: 50.
   */
  routingSkills?: ScimUserRoutingSkill[] | undefined;
  /**
   * The languages by which conversations are routed to the user.
   *
   * Maximum items: 50.
   */
  routingLanguages?: ScimUserRoutingLanguage[] | undefined;
  /**
   * The identifiers of the user in other systems. One entry, whose authority begins with
   * `x-pc:scimv2:v1`, belongs to the service; it is always present and cannot be changed.
   */
  externalIds?: ScimGenesysUserExternalId[] | undefined;
}
