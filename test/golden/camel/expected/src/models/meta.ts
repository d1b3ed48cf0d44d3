// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Meta`. */
export interface Meta {
  resourceVersion?: string | undefined;
}
