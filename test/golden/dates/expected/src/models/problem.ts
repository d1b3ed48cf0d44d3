// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Problem`. */
export interface Problem {
  /** Format: date-time. */
  at: Date;
  detail?: string;
}
