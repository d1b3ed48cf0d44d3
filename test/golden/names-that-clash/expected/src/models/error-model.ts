// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Error`. */
export interface ErrorModel {
  a?: string;
}
