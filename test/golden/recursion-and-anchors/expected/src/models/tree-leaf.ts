// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Tree/$defs/leaf`. */
export interface TreeLeaf {
  color?: string | undefined;
}
