// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { DogBase, DogBaseInput } from "./dog-base.js";

/** Generated from `#/components/schemas/Terrier`. */
export type Terrier = DogBase & { kind: "Terrier"; digs?: boolean };

/** Generated from `#/components/schemas/Terrier`. */
export type TerrierInput = DogBaseInput & { kind: "Terrier"; digs?: boolean | undefined };
