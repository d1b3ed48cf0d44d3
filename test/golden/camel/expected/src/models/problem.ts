// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Problem`. */
export interface Problem {
  errorCode: string;
  problemDetails?: { [key: string]: unknown };
}
