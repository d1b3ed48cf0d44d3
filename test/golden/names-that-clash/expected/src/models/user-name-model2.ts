// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

import type { UserName } from "./user-name.js";

/** Generated from `#/components/schemas/user_name`. */
export interface UserNameModel2 {
  c?: UserName;
}
