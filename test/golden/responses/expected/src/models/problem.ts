// Code generated from responses/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Problem`. */
export interface Problem {
  title?: string;
}
