// Code generated from overlay/spec.yaml with an overlay. DO NOT EDIT.

/** A type that the overlay brings along. */
export type Plain = "plain";

/** A value that the overlay brings along. */
export const plain: Plain = "plain";
