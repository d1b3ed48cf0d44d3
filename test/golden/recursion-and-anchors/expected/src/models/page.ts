// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Page`. */
export interface Page {
  next?: Page;
}
