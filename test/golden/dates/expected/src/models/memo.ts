// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Memo`. */
export interface Memo {
  body?: string | undefined;
  /** Format: date-time. */
  written?: Date | undefined;
  due?: string | undefined;
}
