// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { DogBase, DogBaseInput } from "./dog-base.js";
import type { Terrier, TerrierInput } from "./terrier.js";

/**
 * A parent itself, called by its own name.
 *
 * Generated from `#/components/schemas/Dog`.
 */
export type Dog = Terrier | (DogBase & { kind: "Dog" });

/**
 * A parent itself, called by its own name.
 *
 * Generated from `#/components/schemas/Dog`.
 */
export type DogInput = TerrierInput | (DogBaseInput & { kind: "Dog" });
