// Code generated from camel/spec.yaml. DO NOT EDIT.

import type { Point } from "./point.js";
import type { Size } from "./size.js";

/** Generated from `#/components/schemas/Place`. */
export type Place =
  { geoPoint: Point } | { geoPoint?: Size | undefined; placeName?: string | undefined } | string;
