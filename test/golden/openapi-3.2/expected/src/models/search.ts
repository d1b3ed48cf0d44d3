// Code generated from openapi-3.2/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Search`. */
export interface Search {
  title?: string | undefined;
  tags?: readonly string[] | undefined;
}
