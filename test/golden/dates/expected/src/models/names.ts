// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Names`. */
export type Names = string[];
