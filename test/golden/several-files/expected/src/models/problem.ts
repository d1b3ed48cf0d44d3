// Code generated from several-files/spec.yaml. DO NOT EDIT.

import type { User } from "./user.js";

/** Generated from `#/components/schemas/Problem`. */
export interface Problem {
  message?: string;
  user?: User;
}
