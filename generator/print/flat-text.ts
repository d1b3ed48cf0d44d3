import type { builders } from "prettier/doc";

/**
 * The text of a document that fits on a single line: what Prettier's printer makes of it, in a fraction of the time.
 *
 * @param columns that are left in the line.
 * @returns `null` for a document that is broken, or may be; the printer tells.
 */
export function flatText(doc: builders.Doc, columns: number): string | null {
  const text = flatten(doc, false);
  if (text === null || text.length > columns) return null;
  return /^[ -~]*$/.test(text) ? text : null; // Other characters may be wider, or have no width.
}

/** @param isGrouped whether the document stands in a group: lines outside of any are always broken. */
function flatten(doc: builders.Doc, isGrouped: boolean): string | null {
  if (typeof doc === "string") return doc;
  if (Array.isArray(doc)) return flattenAll(doc, isGrouped);
  switch (doc.type) {
    case "group":
      return doc.break ? null : flatten(doc.contents, true);
    case "indent":
    case "align":
      return flatten(doc.contents, isGrouped);
    case "line":
      if (doc.hard === true || !isGrouped) return null;
      return doc.soft === true ? "" : " ";
    case "if-break":
      // A break in either of its contents breaks the groups around it.
      if (!isGrouped || flatten(doc.breakContents, true) === null) return null;
      return flatten(doc.flatContents, true);
    case "indent-if-break":
      // Its types leave out what it holds.
      return flatten((doc as typeof doc & { readonly contents: builders.Doc }).contents, isGrouped);
    case "fill":
      return flattenAll(doc.parts, true);
    case "line-suffix-boundary":
      return "";
    case "break-parent":
    case "cursor":
    case "label":
    case "line-suffix":
    case "trim":
      return null;
  }
}

function flattenAll(docs: readonly builders.Doc[], isGrouped: boolean): string | null {
  let all = "";
  for (const doc of docs) {
    const text = flatten(doc, isGrouped);
    if (text === null) return null;
    all += text;
  }
  return all;
}
