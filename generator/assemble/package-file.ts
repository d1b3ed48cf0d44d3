import type { DraftOrigin } from "../render/draft-file.js";

/** A file of the package: all that leaves the generator. */
export interface PackageFile {
  /** Relative to the package, with forward slashes; never leaves it. */
  readonly path: string;
  /** Ends with a line break. */
  readonly text: string;
}

/** A file whose text is complete, but perhaps not laid out yet. */
export interface AssembledFile extends PackageFile {
  readonly origin: DraftOrigin;
  /** `true`: the text is final. It is in Prettier's layout already, or is a copy that must stay as it is. */
  readonly settled: boolean;
  /** Where it is not: the statements that are in Prettier's layout already, in the order of the text. */
  readonly settledStatements?: readonly string[];
}
