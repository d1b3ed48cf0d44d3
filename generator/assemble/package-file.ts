/** A file of the package: all that leaves the generator. */
export interface PackageFile {
  /** Relative to the package, with forward slashes; never leaves it. */
  readonly path: string;
  /** Ends with a line break. */
  readonly text: string;
}
