// Code generated from read-and-write/spec.yaml. DO NOT EDIT.

import type { Role } from "./role.js";

/** Generated from `#/components/schemas/Member`. */
export interface Member {
  /** Format: date. */
  readonly since?: string;
  role?: Role;
}

/** Generated from `#/components/schemas/Member`. */
export interface MemberInput {
  role?: Role | undefined;
}
