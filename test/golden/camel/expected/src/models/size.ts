// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Size`. */
export interface Size {
  mapWidth?: number | undefined;
  sharedUnit?: string | undefined;
}
