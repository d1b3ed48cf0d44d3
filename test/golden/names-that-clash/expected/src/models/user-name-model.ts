// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { Model2fa } from "./model2fa.js";

/** Generated from `#/components/schemas/user-name`. */
export interface UserNameModel {
  e?: Model2fa;
}
