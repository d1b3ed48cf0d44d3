// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

/** Generated from `#/definitions/Thing`. */
export interface Thing {
  readonly id?: string;
  name: string | null;
}

/** Generated from `#/definitions/Thing`. */
export interface ThingInput {
  name: string | null;
}
