// Code generated from read-and-write/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Role`. */
export type Role = "lead" | "member";

/** The values of {@link Role}. */
export const roleValues = ["lead", "member"] as const;
