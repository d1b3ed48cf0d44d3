// Code generated from objects-and-maps/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Counts`. */
export interface Counts {
  [key: string]: number;
}
