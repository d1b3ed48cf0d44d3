// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * An object whose members are not described.
 *
 * Generated from `#/components/schemas/Empty`.
 */
export interface Empty {
  [key: string]: unknown;
}
