// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { PetBase, PetBaseInput } from "./pet-base.js";

/** Generated from `#/components/schemas/Cat`. */
export type Cat = PetBase & { kind: "cat"; lives?: number };

/** Generated from `#/components/schemas/Cat`. */
export type CatInput = PetBaseInput & { kind: "cat"; lives?: number | undefined };
