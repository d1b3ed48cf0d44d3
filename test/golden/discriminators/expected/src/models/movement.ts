// Code generated from discriminators/spec.yaml. DO NOT EDIT.

import type { Flight } from "./flight.js";
import type { Walk } from "./walk.js";

/**
 * Alternatives, two of them by one value each and one by two.
 *
 * Generated from `#/components/schemas/Movement`.
 */
export type Movement = Walk | Flight;
