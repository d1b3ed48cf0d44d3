// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Instant`. */
export type Instant = Date;
