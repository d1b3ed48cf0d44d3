// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { UserNameModel } from "./user-name-model.js";

/** Generated from `#/components/schemas/UserName`. */
export interface UserName {
  d?: UserNameModel;
}
