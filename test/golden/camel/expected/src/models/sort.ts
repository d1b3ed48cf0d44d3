// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Sort`. */
export interface Sort {
  sortKey?: string | undefined;
}
