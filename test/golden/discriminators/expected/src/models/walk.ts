// Code generated from discriminators/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Walk`. */
export interface Walk {
  means: "feet" | "legs";
  steps?: number;
}
