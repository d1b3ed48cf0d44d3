// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { Cat, CatInput } from "./cat.js";
import type { Dog, DogInput } from "./dog.js";
import type { Terrier, TerrierInput } from "./terrier.js";

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export interface PetBase {
  kind: string;
  readonly id: string;
}

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export type Pet = Cat | Dog | Terrier;

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export interface PetBaseInput {
  kind: string;
}

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export type PetInput = CatInput | DogInput | TerrierInput;
