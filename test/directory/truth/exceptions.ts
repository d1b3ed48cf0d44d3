/** A schema whose type cannot be true. */
export interface Exception {
  readonly document: string;
  /** Its key. */
  readonly schema: string;
  /** What no type can express. */
  readonly keyword: string;
  readonly reason: string;
}

export const exceptions: readonly Exception[] = [];
