// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { User } from "./user.js";

/** Generated from `models/common.yaml#/Problem`. */
export interface Problem {
  message?: string;
  user?: User;
}
