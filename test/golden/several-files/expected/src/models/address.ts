// Code generated from several-files/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Address`. */
export interface Address {
  city?: string;
}
