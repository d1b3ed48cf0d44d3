// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

/**
 * What it is known by
 *
 * Generated from `#/components/schemas/Id`.
 */
export type Id = string;
