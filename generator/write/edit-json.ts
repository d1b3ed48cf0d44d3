import { applyEdits, modify } from "jsonc-parser";
import type { FormattingOptions, JSONPath } from "jsonc-parser";

/**
 * Sets a value in the text of a JSON file and leaves the rest of the text alone, comments included. Only the line before
 * may be laid out anew, as npm would.
 *
 * @param location member names and array indexes; the index -1 appends to an array.
 */
export function setInJson(text: string, location: JSONPath, value: unknown): string {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const json = text.slice(mark.length);
  const edits = modify(json, location, value, {
    formattingOptions: layoutOf(json),
    isArrayInsertion: location.at(-1) === -1,
  });
  return mark + applyEdits(json, edits);
}

/** How a JSON file is indented and ends its lines. */
export function layoutOf(text: string): FormattingOptions {
  const [, indent = "  "] = /^\{\r?\n([ \t]+)/.exec(text) ?? [];
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  return { insertSpaces: !indent.startsWith("\t"), tabSize: indent.length, eol };
}
