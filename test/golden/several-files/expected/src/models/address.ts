// Code generated from several-files/spec.yaml. DO NOT EDIT.

/** Generated from `models/common.yaml#/Address`. */
export interface Address {
  city?: string;
}
