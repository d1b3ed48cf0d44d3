export interface DeclaredName {
  readonly name: string;
  /** A `type` has no value at run time. A class is a `value`. */
  readonly kind: "type" | "value";
  /** Whether the index exports it. */
  readonly exported: boolean;
}
