// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * The manager of a user.
 *
 * Generated from `#/components/schemas/Manager`.
 */
export interface Manager {
  /** The ID of the manager, who is also a user. */
  value?: string;
  /** The URI of the manager. */
  readonly $ref?: string;
}

/**
 * The manager of a user.
 *
 * Generated from `#/components/schemas/Manager`.
 */
export interface ManagerInput {
  /** The ID of the manager, who is also a user. */
  value?: string | undefined;
}
