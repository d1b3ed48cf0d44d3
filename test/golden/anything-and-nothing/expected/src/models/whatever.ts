// Code generated from anything-and-nothing/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Whatever`. */
export type Whatever = unknown;
