// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Priority`. */
export type Priority = "0" | "10";

/** The values of {@link Priority} by name. */
export const Priority = {
  Low: "0",
  High: "10",
} as const;

/** The values of {@link Priority}. */
export const priorityValues = ["0", "10"] as const;
