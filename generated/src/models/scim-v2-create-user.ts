// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { Photo } from "./photo.js";
import type { ScimEmail } from "./scim-email.js";
import type { ScimPhoneNumber } from "./scim-phone-number.js";
import type { ScimUserExtensions } from "./scim-user-extensions.js";
import type { ScimUserRole } from "./scim-user-role.js";
import type { ScimV2EnterpriseUserInput } from "./scim-v2-enterprise-user.js";

/**
 * A user that is to be created.
 *
 * Generated from `#/components/schemas/ScimV2CreateUser`.
 */
export interface ScimV2CreateUser {
  /** The URIs of the schemas that the user has attributes of. */
  schemas?: readonly string[] | undefined;
  /** Whether the user may work with Genesys Cloud. */
  active?: boolean | undefined;
  /** The e-mail address that the user will log in with. No two users have the same. */
  userName: string;
  /** The name as people read it. */
  displayName: string;
  /**
   * The password. Without one, the service makes up one of 40 characters that fits the password
   * policy, and tells it to nobody.
   */
  password?: string | undefined;
  /** What the user does in the company. */
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
  /** The ID that the provisioning client gives the user. Case matters. */
  externalId?: string | undefined;
  /** The roles that the user is to have. */
  roles?: readonly ScimUserRole[] | undefined;
  /** What SCIM's enterprise extension knows of the user. */
  "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"?:
    ScimV2EnterpriseUserInput | undefined;
  /** What the Genesys Cloud extension knows of the user. */
  "urn:ietf:params:scim:schemas:extension:genesys:purecloud:2.0:User"?:
    ScimUserExtensions | undefined;
}
