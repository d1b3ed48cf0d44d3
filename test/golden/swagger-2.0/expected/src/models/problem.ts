// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

/** Generated from `#/definitions/Problem`. */
export interface Problem {
  message?: string;
}
