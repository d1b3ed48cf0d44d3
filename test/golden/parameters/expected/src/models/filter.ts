// Code generated from parameters/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Filter`. */
export interface Filter {
  kind?: string | undefined;
  depth?: number | undefined;
}
