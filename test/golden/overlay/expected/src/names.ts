// Code generated from overlay/spec.yaml with an overlay. DO NOT EDIT.

/** The names of all operations. */
export const operationNames: readonly string[] = ["getTime"];
