// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Clashing`. */
export interface Clashing {
  last_name?: string | undefined;
  lastName?: string | undefined;
  zip_code?: string | undefined;
  "zip-code"?: string | undefined;
}
