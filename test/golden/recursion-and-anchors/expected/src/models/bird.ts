// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

import type { TreeSize } from "./tree-size.js";
import type { Tree } from "./tree.js";

/** Generated from `#/components/schemas/Bird`. */
export interface Bird {
  home?: Tree | null | undefined;
  wants?: TreeSize | undefined;
}
