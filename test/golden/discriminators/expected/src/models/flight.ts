// Code generated from discriminators/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Flight`. */
export interface Flight {
  means: "wings";
  altitude?: number;
}
