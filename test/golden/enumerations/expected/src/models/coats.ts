// Code generated from enumerations/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Coats`. */
export type Coats = 1 | 2;

/** The values of {@link Coats}. */
export const coatsValues = [1, 2] as const;
