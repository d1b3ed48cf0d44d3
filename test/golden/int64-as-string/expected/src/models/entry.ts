// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

import type { Id } from "./id.js";
import type { Kind } from "./kind.js";
import type { Priority } from "./priority.js";

/** Generated from `#/components/schemas/Entry`. */
export interface Entry {
  id: Id;
  /**
   * The entry that it belongs to
   *
   * @default "1"
   */
  parent?: Id | undefined;
  kind: Kind;
  priority?: Priority | undefined;
  /** Format: int64. */
  version?: "3" | undefined;
  /** @example {"EUR":"100"} */
  amounts: { [key: string]: string };
  links?: (string | null)[] | undefined;
  /** Format: int64. */
  limit?: string | undefined;
  rate?: number | undefined;
}
