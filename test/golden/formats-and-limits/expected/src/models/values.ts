// Code generated from formats-and-limits/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Values`. */
export interface Values {
  /** Format: date-time. */
  when?: string | undefined;
  /** Format: int64. */
  big?: number | undefined;
  /** Format: byte. */
  bytes?: string | undefined;
  /** Media type: image/png; encoding: base64. */
  encoded?: string | undefined;
  file?: Blob | undefined;
  /**
   * Format: email; maximum length: 100.
   *
   * @example "a@example.com"
   */
  address?: string | undefined;
  /**
   * Letters.
   *
   * Pattern: `` ^[a-z`*\/]+$ ``.
   */
  code?: string | undefined;
  /** Greater than: 0; maximum: 1; multiple of: 0.25. */
  share?: number | undefined;
  /** Minimum items: 1; maximum items: 5; no item twice. */
  list?: readonly string[] | undefined;
  /** @default "on *\/ off" */
  state?: string | undefined;
  /**
   * Use `state`.
   *
   * @deprecated
   */
  old?: string | undefined;
}
