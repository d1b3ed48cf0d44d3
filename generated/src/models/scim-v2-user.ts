// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { Photo } from "./photo.js";
import type { ScimEmail } from "./scim-email.js";
import type { ScimMetadata } from "./scim-metadata.js";
import type { ScimPhoneNumber } from "./scim-phone-number.js";
import type { ScimUserExtensions } from "./scim-user-extensions.js";
import type { ScimUserRole } from "./scim-user-role.js";
import type { ScimV2EnterpriseUser, ScimV2EnterpriseUserInput } from "./scim-v2-enterprise-user.js";
import type { ScimV2GroupReference } from "./scim-v2-group-reference.js";

/**
 * A user of the organization (RFC 7643, sections 4.1 and 4.3), with what Genesys Cloud adds to it.
 *
 * Generated from `#/components/schemas/ScimV2User`.
 */
export interface ScimV2User {
  /** The ID of the user, assigned by the service. It never changes. */
  readonly id?: string;
  /** The URIs of the schemas whose attributes the user has. */
  schemas?: string[];
  /** Whether the user may work with Genesys Cloud. Setting it to false deactivates the user. */
  active?: boolean;
  /** The e-mail address that the user logs in with. No two users have the same. */
  userName?: string;
  /** The display name. */
  displayName?: string;
  /** The job title of the user. */
  title?: string;
  /** The user's phone numbers. */
  phoneNumbers?: ScimPhoneNumber[];
  /** The user's e-mail addresses. */
  emails?: ScimEmail[];
  /**
   * The user's pictures. Withdrawn from the API in March 2020.
   *
   * @deprecated
   */
  photos?: Photo[];
  /** The ID that the provisioning client assigns to the user. Case-sensitive. */
  externalId?: string;
  /** The groups that the user belongs to. To change them, change the members of the group. */
  readonly groups?: ScimV2GroupReference[];
  /** The roles of the user. */
  roles?: ScimUserRole[];
  /** The attributes of SCIM's enterprise extension. */
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?: ScimV2EnterpriseUser;
  /** The attributes of the Genesys Cloud extension. */
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User"?: ScimUserExtensions;
  /** When the user was last changed, and its version. */
  readonly meta?: ScimMetadata;
}

/**
 * A user of the organization (RFC 7643, sections 4.1 and 4.3), with what Genesys Cloud adds to it.
 *
 * Generated from `#/components/schemas/ScimV2User`.
 */
export interface ScimV2UserInput {
  /** The URIs of the schemas whose attributes the user has. */
  schemas?: readonly string[] | undefined;
  /** Whether the user may work with Genesys Cloud. Setting it to false deactivates the user. */
  active?: boolean | undefined;
  /** The e-mail address that the user logs in with. No two users have the same. */
  userName?: string | undefined;
  /** The display name. */
  displayName?: string | undefined;
  /** A new password. It is never returned. */
  password?: string | undefined;
  /** The job title of the user. */
  title?: string | undefined;
  /** The user's phone numbers. */
  phoneNumbers?: readonly ScimPhoneNumber[] | undefined;
  /** The user's e-mail addresses. */
  emails?: readonly ScimEmail[] | undefined;
  /**
   * The user's pictures. Withdrawn from the API in March 2020.
   *
   * @deprecated
   */
  photos?: readonly Photo[] | undefined;
  /** The ID that the provisioning client assigns to the user. Case-sensitive. */
  externalId?: string | undefined;
  /** The roles of the user. */
  roles?: readonly ScimUserRole[] | undefined;
  /** The attributes of SCIM's enterprise extension. */
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?:
    ScimV2EnterpriseUserInput | undefined;
  /** The attributes of the Genesys Cloud extension. */
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User"?:
    ScimUserExtensions | undefined;
}
