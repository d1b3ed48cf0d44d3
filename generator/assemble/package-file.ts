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
  /** What of the text is not in Prettier's layout, as in a draft. */
  readonly unformatted: "all" | readonly string[];
}
