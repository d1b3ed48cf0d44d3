// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

import type { Dated } from "./dated.js";
import type { Named } from "./named.js";

/** Generated from `#/components/schemas/Nested`. */
export type Nested = (Named | Dated) & ({ a?: string } | null);
