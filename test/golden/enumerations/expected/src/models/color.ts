// Code generated from enumerations/spec.yaml. DO NOT EDIT.

/**
 * What it looks like.
 *
 * - `"red"`: Like blood.
 * - `"green"`: Like *\/ grass.
 *
 * Generated from `#/components/schemas/Color`.
 */
export type Color = "red" | "dark-blue" | "green";

/** The values of {@link Color} by name. */
export const Color = {
  /** Like blood. */
  Red: "red",
  DarkBlue: "dark-blue",
  /** Like *\/ grass. */
  ["__proto__"]: "green",
} as const;

/** The values of {@link Color}. */
export const colorValues = ["red", "dark-blue", "green"] as const;
