// Code generated from mocks-and-namespaces/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Pet`. */
export interface Pet {
  /** Minimum: 1. */
  id: number;
  kind: "cat" | "dog";
  /** Maximum items: 2. */
  parents?: Pet[];
}
