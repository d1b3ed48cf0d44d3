// Code generated from objects-and-maps/spec.yaml. DO NOT EDIT.

import type { Counts } from "./counts.js";

/** Generated from `#/components/schemas/Settings`. */
export interface Settings {
  anything?: { [key: string]: unknown } | undefined;
  closed?: Record<string, never> | undefined;
  open?: { a?: string | undefined; [key: string]: unknown } | undefined;
  map?: { [key: string]: number } | undefined;
  mapOfAnything?: { [key: string]: unknown } | undefined;
  both?: { a?: string | undefined; [key: string]: number | string | undefined } | undefined;
  required?: { [key: string]: number } | undefined;
  byPattern?: { [key: string]: string | number } | undefined;
  byName?: { en?: string | undefined; de?: string | undefined } | undefined;
  mapOfMaps?: { [key: string]: Counts } | undefined;
  "needs-quotes"?: string | undefined;
  __proto__?: string | undefined;
  depends?: { a?: string | undefined; b?: string | undefined } | undefined;
}
