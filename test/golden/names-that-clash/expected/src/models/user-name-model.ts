// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { _2Fa } from "./2-fa.js";

/** Generated from `#/components/schemas/user-name`. */
export interface UserNameModel {
  e?: _2Fa;
}
