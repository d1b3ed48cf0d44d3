// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { PetBase, PetBaseInput } from "./pet-base.js";

/**
 * A parent itself, called by its own name.
 *
 * Generated from `#/components/schemas/Dog`.
 */
export type DogBase = PetBase & { size: string };

/**
 * A parent itself, called by its own name.
 *
 * Generated from `#/components/schemas/Dog`.
 */
export type DogBaseInput = PetBaseInput & { size: string };
