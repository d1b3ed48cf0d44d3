// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Address`. */
export interface Address {
  streetName: string;
  zipCode?: string | undefined;
}
