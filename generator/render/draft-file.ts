import type { PackageImport } from "./package-import.js";
import type { PrintingPlace } from "./printing-place.js";
import type { Probe } from "./printed-regions.js";
import type { DeclaredName } from "./declared-name.js";

/** A file of the package before its imports are known. */
export interface DraftFile {
  /** Relative to the package, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The names from other files that `text` uses, as values if they have one. */
  readonly uses: readonly string[];
  /** The names from other files that `text` uses as types only, whatever else they are. */
  readonly usesAsTypes?: readonly string[];
  /** What `text` uses of other packages, each name once. */
  readonly packageImports?: readonly PackageImport[];
  /** The names that `text` declares and exports. */
  readonly declares: readonly DeclaredName[];
  readonly origin: DraftOrigin;
  /**
   * What of `text` is not in Prettier's layout: everything, or these lines in the order of the text, which are whole
   * statements or comments. Nothing if it is left out.
   */
  readonly unformatted?: "all" | readonly string[];
  /** Where helpers print, if templates of others have a hand in the file. */
  readonly probe?: Probe;
}

/** What a broken file is traced back to. */
export interface DraftOrigin {
  /** The template as the user would name it. */
  readonly template: string;
  /** The operation or schema, or `null` for a file that is made once. */
  readonly pointer: string | null;
  readonly builtIn: boolean;
  /**
   * The place of a template or partial that printed a character, which is told by the number of characters from there to the
   * end of the file, white space at the end aside; `null` where that cannot be told.
   */
  readonly printingPlace?: (fromEnd: number) => PrintingPlace | null;
}
