// Code generated from spec/scim.yaml. DO NOT EDIT.

import type { Manager, ManagerInput } from "./manager.js";

/**
 * The attributes of SCIM's enterprise extension (RFC 7643, section 4.3) that Genesys Cloud
 * supports.
 *
 * Generated from `#/components/schemas/ScimV2EnterpriseUser`.
 */
export interface ScimV2EnterpriseUser {
  /** The name of the division that the user belongs to. */
  division?: string;
  /** The department that the user works in. */
  department?: string;
  /** The manager of the user. */
  manager?: Manager;
  /** The employee number. */
  employeeNumber?: string;
  /**
   * The date on which the user was hired, as YYYY-MM-DD.
   *
   * Format: date.
   */
  dateHire?: string;
}

/**
 * The attributes of SCIM's enterprise extension (RFC 7643, section 4.3) that Genesys Cloud
 * supports.
 *
 * Generated from `#/components/schemas/ScimV2EnterpriseUser`.
 */
export interface ScimV2EnterpriseUserInput {
  /** The name of the division that the user belongs to. */
  division?: string | undefined;
  /** The department that the user works in. */
  department?: string | undefined;
  /** The manager of the user. */
  manager?: ManagerInput | undefined;
  /** The employee number. */
  employeeNumber?: string | undefined;
  /**
   * The date on which the user was hired, as YYYY-MM-DD.
   *
   * Format: date.
   */
  dateHire?: string | undefined;
}
