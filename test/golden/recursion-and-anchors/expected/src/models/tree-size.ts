// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Tree/properties/size`. */
export interface TreeSize {
  height?: number | undefined;
}
