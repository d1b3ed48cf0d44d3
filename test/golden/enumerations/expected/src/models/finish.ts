// Code generated from enumerations/spec.yaml. DO NOT EDIT.

/**
 * May have further values one day.
 *
 * Generated from `#/components/schemas/Finish`.
 */
export type Finish = "matt" | "gloss" | (string & {});

/** The values of {@link Finish}. */
export const finishValues = ["matt", "gloss"] as const;
