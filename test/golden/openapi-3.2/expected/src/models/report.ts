// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/mediaTypes/Report/schema`. */
export interface Report {
  title?: string;
}
