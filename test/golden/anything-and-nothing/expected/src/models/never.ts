// Code generated from anything-and-nothing/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Never`. */
export type Never = never;
