// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { Dog, DogInput } from "./dog.js";

/** Generated from `#/components/schemas/Terrier`. */
export type Terrier = Dog & { kind: "Terrier"; digs?: boolean };

/** Generated from `#/components/schemas/Terrier`. */
export type TerrierInput = DogInput & { kind: "Terrier"; digs?: boolean | undefined };
