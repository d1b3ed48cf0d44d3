// Code generated from nullable-in-3.0/spec.yaml. DO NOT EDIT.

import type { Other } from "./other.js";

/** Generated from `#/components/schemas/Thing`. */
export interface Thing {
  /** @example "Hello" */
  text: string | null;
  choice?: "a" | "b" | null;
  choiceWithNull?: "a" | null;
  other?: Other | null;
  others?: Other[] | null;
  either?: string | Other | null;
  /** Greater than: 0. */
  above?: number;
  /** Said beside a reference. */
  beside?: Other;
}
