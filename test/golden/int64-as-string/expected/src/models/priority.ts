// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Priority`. */
export type Priority = "0" | "10";

/** The values of {@link Priority}. */
export const priorityValues = ["0", "10"] as const;
