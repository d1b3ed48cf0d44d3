// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Named`. */
export interface Named {
  name: string;
}
