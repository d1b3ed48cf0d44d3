// Code generated from int64/spec.yaml. DO NOT EDIT.

import type { Range } from "./range.js";

/** Generated from `#/components/schemas/Account`. */
export interface Account {
  /**
   * Format: int64.
   *
   * @example 12
   */
  id: bigint;
  /** Format: int64; minimum: -1000; multiple of: 5. */
  balance: bigint;
  /** Format: int64. */
  parent?: bigint | null | undefined;
  /** Format: int64; pattern: `^[0-9]+$`. */
  text?: bigint | undefined;
  level?: number | undefined;
  ratio?: number | undefined;
  /** Format: int64. */
  kind?: 1 | 2 | undefined;
  counts?: { [key: string]: bigint } | undefined;
  pair?: [string, bigint, ...unknown[]] | undefined;
  any?: bigint | string | undefined;
  either?: number | undefined;
  range?: Range | undefined;
}
