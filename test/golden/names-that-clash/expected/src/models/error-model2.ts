// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/error`. */
export interface ErrorModel2 {
  b?: string | undefined;
}
