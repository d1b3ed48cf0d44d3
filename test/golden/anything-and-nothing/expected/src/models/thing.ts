// Code generated from anything-and-nothing/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Thing`. */
export interface Thing {
  any?: unknown;
  empty?: unknown;
  /** Whatever it is. */
  described?: unknown;
  never?: never;
  nothing?: null;
  notText?: number | boolean | unknown[] | { [key: string]: unknown } | null;
  notRed?: string;
  several?: string | number | null;
  conditional?: { a?: string; b?: string };
}
