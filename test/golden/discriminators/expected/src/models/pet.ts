// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { Cat, CatInput } from "./cat.js";
import type { Dog, DogInput } from "./dog.js";

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export type Pet = Cat | Dog;

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export type PetInput = CatInput | DogInput;
