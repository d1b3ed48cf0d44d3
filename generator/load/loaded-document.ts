import type { Problem } from "../diagnostics.js";
import type { Json } from "../json.js";
import type { FailedRead, ReadResult } from "./read-text.js";
import type { LocatedText, Origins } from "../origins.js";

/** One file of the specification, as it was read. */
export interface SourceText extends LocatedText {
  /** Absolute path with forward slashes, or the URL: what relative references are resolved against. */
  readonly location: string;
  readonly text: string;
  /** The parsed text. Nobody else has it, so that `validate` may mend it in place. */
  readonly tree: Json;
  /** Where the parts of the tree were written: in this file, but for what an overlay has added. */
  readonly origins: Origins;
  /** What is wrong with the text, although there is a tree. */
  readonly problems: readonly Problem[];
}

/** What came of opening a file: the file, or the reason why it cannot be had. */
export type Opened =
  | { readonly source: SourceText }
  /** The file cannot be read, or is on a host that was not allowed. */
  | (FailedRead & { readonly isRefused?: true })
  /** The file is there, and cannot be parsed. */
  | { readonly problems: readonly Problem[] };

/** The entry file of a specification, and the way to the files that it refers to. Nothing is known to be right yet. */
export interface LoadedDocument {
  readonly entry: SourceText;
  /** The OpenAPI Overlay documents that were applied; the tree of the entry is what they made of it. */
  readonly overlays: readonly SourceText[];
  /** Opens a file by its location. Each is read once. */
  readonly open: (location: string) => Promise<Opened>;
  /** Opens a file that is not to be parsed, such as a description in Markdown. */
  readonly openText: (location: string) => Promise<ReadResult>;
}
