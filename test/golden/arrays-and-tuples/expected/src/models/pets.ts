// Code generated from arrays-and-tuples/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Pets`. */
export type Pets = { readonly id?: string }[];

/** Generated from `#/components/schemas/Pets`. */
export type PetsInput = readonly object[];
