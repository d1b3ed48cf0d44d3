// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Span`. */
export interface Span {
  /** Format: date. */
  from?: Date | undefined;
  /** Format: date-time. */
  to?: Date | undefined;
}
