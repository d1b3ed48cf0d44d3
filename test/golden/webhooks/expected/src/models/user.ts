// Code generated from webhooks/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/User`. */
export interface User {
  readonly id: string;
  name: string;
}

/** Generated from `#/components/schemas/User`. */
export interface UserInput {
  name: string;
  password?: string | undefined;
}
