// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/EitherCase`. */
export type EitherCase =
  { a_b?: string | undefined; cD?: string | undefined } | { aB?: string | undefined };
