// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Dated`. */
export interface Dated {
  /** Format: date-time. */
  readonly created?: string;
}

/** Generated from `#/components/schemas/Dated`. */
export type DatedInput = object;
