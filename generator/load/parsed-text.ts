import type { Problem, SourcePosition } from "../diagnostics.js";
import { nodeAt, pointerTokens, type Json } from "../json.js";
import { partOf, type LocatedText, type SourcePart } from "../origins.js";

/** A text with its name, not read yet. */
export interface UnparsedText {
  readonly displayName: string;
  readonly text: string;
}

/** What a text holds: a tree, with what is wrong in spite of it, or no tree. */
export type ParsedText = (
  | { readonly tree: Json; readonly format: "json" | "yaml" }
  | { readonly tree?: never; readonly format?: never }
) & { readonly problems: readonly Problem[] };

/** A text that was read, with a way to find places in it. */
export type ReadableText = ParsedText & Pick<LocatedText, "locate">;

/** Finds the place that keys lead to, or that of the nearest ancestor. */
export type Find = (tokens: readonly string[], part: SourcePart) => SourcePosition;

/** Makes a text that was parsed one in which places can be found. */
export function withLocate(parsed: ParsedText, find: Find): ReadableText {
  return {
    ...parsed,
    locate: (pointer, part) => {
      const value = parsed.tree === undefined ? undefined : nodeAt(parsed.tree, pointer);
      return find(pointerTokens(pointer), part ?? partOf(value));
    },
  };
}
