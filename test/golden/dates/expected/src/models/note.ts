// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Note`. */
export interface Note {
  text?: string | undefined;
  /** Format: date-time. */
  written?: Date | undefined;
  /** Format: date. */
  due?: string | undefined;
}
