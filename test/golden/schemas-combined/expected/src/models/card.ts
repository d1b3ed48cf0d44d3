// Code generated from schemas-combined/spec.yaml. DO NOT EDIT.

/**
 * At least one of its properties is there.
 *
 * Generated from `#/components/schemas/Card`.
 */
export type Card = { number?: string | undefined; token?: string | undefined } & (
  { number: string } | { token: string }
);
