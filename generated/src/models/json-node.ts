// Code generated from spec/scim.yaml. DO NOT EDIT.

/**
 * Any JSON value.
 *
 * Generated from `#/components/schemas/JsonNode`.
 */
export type JsonNode = unknown;
