// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

import type { Bird } from "./bird.js";
import type { TreeLeaf } from "./tree-leaf.js";

/** Generated from `#/components/schemas/Tree`. */
export interface Tree {
  leaves?: readonly TreeLeaf[] | undefined;
  branches?: readonly Tree[] | undefined;
  bird?: Bird | undefined;
  size?: { height?: number | undefined } | undefined;
}
