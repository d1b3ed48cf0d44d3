// Code generated from enumerations/spec.yaml. DO NOT EDIT.

import type { Coats } from "./coats.js";
import type { Color } from "./color.js";
import type { Finish } from "./finish.js";

/** Generated from `#/components/schemas/Paint`. */
export interface Paint {
  color: Color;
  finish?: Finish | undefined;
  coats?: Coats | undefined;
  quoted?: "it's" | 'say "hi"' | "`${x}`" | "*/" | "" | "ünïcode \u2028" | undefined;
  mixed?: 1 | "one" | true | null | undefined;
  nullable?: "a" | "b" | null | undefined;
  whole?: { a: [1, null] } | undefined;
  /** - `"b"`: the second */
  described?: "a" | "b" | undefined;
  /**
   * - `"x"`: the unknown
   * - `"y"`: The other one.
   */
  titled?: "x" | "y" | undefined;
}
