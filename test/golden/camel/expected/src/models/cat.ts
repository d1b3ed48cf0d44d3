// Code generated from camel/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Cat`. */
export interface Cat {
  petKind: "cat";
  milkName?: string | undefined;
  milkBrand?: string | undefined;
}
