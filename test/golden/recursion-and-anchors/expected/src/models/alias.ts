// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

import type { Bird } from "./bird.js";

/** Generated from `#/components/schemas/Alias`. */
export type Alias = Bird;
