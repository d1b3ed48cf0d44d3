// Code generated from int64/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Range`. */
export interface Range {
  /** Format: int64. */
  from?: bigint | undefined;
  /** Format: uint64. */
  to?: bigint | undefined;
}
