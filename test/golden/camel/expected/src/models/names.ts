// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Names`. */
export type Names = { name?: string }[];
