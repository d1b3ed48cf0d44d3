// Code generated from media-types/spec.yaml. DO NOT EDIT.

/** Generated from `#/components/schemas/Note`. */
export interface Note {
  text: string;
}
