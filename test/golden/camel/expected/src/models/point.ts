// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Point`. */
export interface Point {
  mapX?: number | undefined;
  sharedUnit?: string | undefined;
}
