// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { PetBase, PetBaseInput } from "./pet.js";

/**
 * A parent itself, called by its own name.
 *
 * Generated from `#/components/schemas/Dog`.
 */
export type Dog = PetBase & { kind: "Dog" | "Terrier"; size: string };

/**
 * A parent itself, called by its own name.
 *
 * Generated from `#/components/schemas/Dog`.
 */
export type DogInput = PetBaseInput & { kind: "Dog" | "Terrier"; size: string };
