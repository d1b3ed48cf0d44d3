// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Search`. */
export interface Search {
  firstName?: string | undefined;
  tagNames?: string[] | undefined;
}
