// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { Photo } from "./photo.js";
import type { ScimEmail } from "./scim-email.js";
import type { ScimPhoneNumber } from "./scim-phone-number.js";
import type { ScimUserExtensions } from "./scim-user-extensions.js";
import type { ScimUserRole } from "./scim-user-role.js";
import type { ScimV2EnterpriseUserInput } from "./scim-v2-enterprise-user.js";

/**
 * A user to create.
 *
 * Generated from `#/components/schemas/ScimV2CreateUser`.
 */
export interface ScimV2CreateUser {
  /** The URIs of the schemas whose attributes the user has. */
  schemas?: readonly string[] | undefined;
  /** Whether the user may work with Genesys Cloud. */
  active?: boolean | undefined;
  /** The e-mail address that the user will log in with. No two users have the same. */
  userName: string;
  /** The display name. */
  displayName: string;
  /**
   * The password. Without one, the service generates a password of 40 characters that complies with
   * the password policy and is not disclosed to anyone.
   */
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
