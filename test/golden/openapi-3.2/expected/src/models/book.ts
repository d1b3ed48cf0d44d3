// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Book`. */
export interface Book {
  title?: string;
}
