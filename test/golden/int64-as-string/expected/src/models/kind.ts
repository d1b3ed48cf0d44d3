// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Kind`. */
export type Kind = "1" | "2";
