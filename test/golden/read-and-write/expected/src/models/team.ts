// Code generated from read-and-write/spec.yaml. DO NOT EDIT.

import type { Member, MemberInput } from "./member.js";

/**
 * A team and who belongs to it.
 *
 * Generated from `#/components/schemas/Team`.
 */
export interface Team {
  readonly id: string;
  /**
   * What people call it.
   *
   * Maximum length: 80.
   */
  name: string;
  members?: Member[];
}

/**
 * A team and who belongs to it.
 *
 * Generated from `#/components/schemas/Team`.
 */
export interface TeamInput {
  /**
   * What people call it.
   *
   * Maximum length: 80.
   */
  name: string;
  secret?: string | undefined;
  members?: readonly MemberInput[] | undefined;
}
