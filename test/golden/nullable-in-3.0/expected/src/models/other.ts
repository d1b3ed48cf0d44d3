// Code generated from nullable-in-3.0/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Other`. */
export type Other = { a?: string } | null;
