// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Dog`. */
export interface Dog {
  petKind: "dog";
  barkVolume?: number | undefined;
}
