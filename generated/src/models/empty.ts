// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * An object without members.
 *
 * Generated from `#/components/schemas/Empty`.
 */
export interface Empty {
  [key: string]: unknown;
}
