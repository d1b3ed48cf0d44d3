// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Born`. */
export interface Born {
  kind: "born";
  /** Format: date. */
  value: Date;
}
