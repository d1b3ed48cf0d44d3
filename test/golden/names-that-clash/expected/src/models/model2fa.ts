// Code generated from names-that-clash/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/2fa`. */
export type Model2fa = "sms" | "totp";

/** The values of {@link Model2fa}. */
export const model2faValues = ["sms", "totp"] as const;
