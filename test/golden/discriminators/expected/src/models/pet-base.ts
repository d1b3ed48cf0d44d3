// Code generated from discriminators/spec.yaml. DO NOT EDIT.

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export interface PetBase {
  kind: string;
  readonly id: string;
}

/**
 * A parent, which its children extend.
 *
 * Generated from `#/components/schemas/Pet`.
 */
export interface PetBaseInput {
  kind: string;
}
