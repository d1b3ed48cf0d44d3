// Code generated from dates/spec.yaml. DO NOT EDIT.

import type { Instant } from "./instant.js";

/** Generated from `#/components/schemas/Visit`. */
export interface Visit {
  /** Format: date. */
  on: Date;
  /** Format: date-time. */
  seen?: string | undefined;
  paid?: Instant | undefined;
}
