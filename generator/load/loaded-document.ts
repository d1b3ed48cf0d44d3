import type { SourcePosition } from "../diagnostics.js";
import type { Json } from "../json.js";

/** One file of the specification, as it was read. */
export interface SourceText {
  /** Absolute path with forward slashes, or the URL: what relative references are resolved against. */
  readonly location: string;
  /** The file as the user would name it; what diagnostics print. */
  readonly displayName: string;
  readonly text: string;
  /** The parsed text. */
  readonly tree: Json;
  /** Every reference in the tree, in its order. What only looks like one, in an example say, is not among them. */
  readonly references: readonly FoundReference[];
  /** Finds the place of a JSON pointer into `tree`: its own, or that of the nearest ancestor the text has. */
  readonly locate: (pointer: string, part?: SourcePart) => SourcePosition;
}

/** The text of a reference: a `$ref`, or a value of a discriminator's `mapping` that is not the name of a schema. */
export interface FoundReference {
  /** Where the text stands. */
  readonly pointer: string;
  readonly reference: string;
  /** Whether it stands for a whole map, such as `properties`, and not for one object. */
  readonly isOfMap?: true;
}

/** Which end of a member is meant. By default objects and arrays are found by their key, the rest by value. */
export type SourcePart = "key" | "value";

/** Everything that the specification consists of. Nothing about it is known to be right but that it parses. */
export interface LoadedDocument {
  readonly entry: SourceText;
  /** All files by their location, the entry among them. */
  readonly sources: ReadonlyMap<string, SourceText>;
  /** The OpenAPI Overlay documents that were applied; the tree of the entry is what they made of it. */
  readonly overlays: readonly SourceText[];
}
