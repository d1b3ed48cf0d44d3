// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/MapOrObject`. */
export type MapOrObject = { some_key?: string | undefined } | { [key: string]: string };
