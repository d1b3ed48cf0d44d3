/** A schema whose type cannot be true. */
export interface Exception {
  readonly document: string;
  /** Its key. */
  readonly schema: string;
  /** What no type can express. */
  readonly keyword: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [
  {
    document: "googleapis.com/bigtableadmin.json",
    schema: "CreateInstanceMetadata",
    keyword: "readOnly",
    reason:
      "no operation returns it, and what it refers to is only sent, so that this has a single type, without what the server adds",
  },
];
