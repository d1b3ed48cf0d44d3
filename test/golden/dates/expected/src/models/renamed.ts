// Code generated from dates/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Renamed`. */
export interface Renamed {
  kind: "renamed";
  value: string;
}
