// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

/**
 * Recursion without an object.
 *
 * Generated from `#/components/schemas/Value`.
 */
export type Value = string | Value[] | { [key: string]: Value };
