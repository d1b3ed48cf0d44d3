// Code generated from int64/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Problem`. */
export interface Problem {
  /** Format: int64. */
  code: bigint;
}
