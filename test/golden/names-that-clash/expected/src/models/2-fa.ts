// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/2fa`. */
export type _2Fa = "sms" | "totp";

/** The values of {@link _2Fa}. */
export const _2FaValues = ["sms", "totp"] as const;
