import { builders } from "prettier/doc";
import type { Doc } from "./print-document.js";

const { align, fill, group, hardline, ifBreak, indent, indentIfBreak, join, line } = builders;
const { lineSuffixBoundary, softline } = builders;

/** A line of a block as the template has it: in the form that is broken wherever it can be. */
export interface Line {
  /** The columns before it. */
  readonly margin: number;
  docs: Doc[];
  /** What it says as far as layout depends on it: blocks and parts in it are `…`. */
  text: string;
  /** It is a type that needs no line of its own as the only argument of another. */
  isHugged: boolean;
}

/** A line that has nothing in it yet. */
export function emptyLine(margin: number): Line {
  return { margin, docs: [], text: "", isHugged: false };
}

/** The columns that what is in a line is indented by: a member of a union stands behind its `|`. */
export function baseOf({ margin, text }: Line): number {
  return isMemberOfUnion({ text }) ? margin + 2 : margin;
}

/**
 * A list in brackets, a union, or the operands of an operator: on one line if it fits, else as the template has it.
 *
 * @param base the columns that the line of its beginning is indented by.
 */
export function layOutFit(lines: readonly Line[], base: number): Doc {
  const [first = emptyLine(base), ...others] = lines.filter(
    ({ docs }, index) => index === 0 || docs.length > 0,
  );
  const [head, ...more] = others;
  if (head?.isHugged && others.length === 2) return lines.flatMap(({ docs }) => docs);
  if (first.docs.length > 0 || head === undefined) {
    return isConcise(others) ? layOutNumbers(others) : group(layOutList([first, ...others], base));
  }
  if (more.length === 0 && isMemberOfUnion(head)) return layOutValue([withoutBar(head)], "");
  // What comes behind `=` or `:` is tried on the next line as a whole first.
  const list = group(layOutList(others, head.margin));
  return group(align(head.margin - base, [line, list]));
}

/** Items of an array that share lines: several numbers. */
function isConcise(lines: readonly Line[]): boolean {
  const items = lines.slice(0, -1);
  const last = lines.at(-1)?.text ?? "";
  return (
    items.length > 1 && last.startsWith("]") && items.every(({ text }) => /^-?\d\S*,$/.test(text))
  );
}

function layOutNumbers(lines: readonly Line[]): Doc {
  const items = lines.slice(0, -1).map(({ text }) => text.slice(0, -1));
  return [layOutArray(items, { isConcise: true }), ...withoutStart(lines.at(-1)?.docs ?? [], 1)];
}

/** An array of which nothing but the width decides whether it is broken. */
export function layOutArray(
  items: readonly Doc[],
  {
    isConcise: sharesLines,
    isBroken = false,
  }: { readonly isConcise: boolean; readonly isBroken?: boolean },
): Doc {
  const content = sharesLines
    ? fill(
        items.flatMap((item, index): Doc[] =>
          items.length - 1 === index ? [item] : [[item, ","], line],
        ),
      )
    : join([",", line], [...items]);
  return group(["[", indent([softline, content, ifBreak(",")]), softline, "]"], {
    shouldBreak: isBroken,
  });
}

function layOutList(lines: readonly Line[], base: number): Doc[] {
  return lines.map((one, index) => {
    const docs = withOptionalEnd(one, lines[index + 1]);
    const previous = lines[index - 1];
    if (previous !== undefined) {
      const separator = separatorBetween(previous.text, one.text);
      return align(one.margin - base, [separator, contentOf({ ...one, docs })]);
    }
    return isMemberOfUnion(one) ? [ifBreak("| "), align(2, withoutBar(one).docs)] : [...docs];
  });
}

/** The document of a line. */
export function contentOf({ docs, text }: Pick<Line, "docs" | "text">): Doc {
  return isMemberOfUnion({ text }) ? ["| ", align(2, withoutStart(docs, 2))] : [...docs];
}

function isMemberOfUnion({ text }: Pick<Line, "text">): boolean {
  return text.startsWith("| ");
}

function withoutBar(member: Line): Line {
  return { ...member, docs: withoutStart(member.docs, 2), text: member.text.slice(2) };
}

function withoutStart([first, ...others]: readonly Doc[], columns: number): Doc[] {
  return [typeof first === "string" ? first.slice(columns) : "", ...others];
}

/** The comma or semicolon before a closing bracket is there only if the bracket has a line of its own. */
function withOptionalEnd({ docs, text }: Line, next: Line | undefined): Doc[] {
  const last = docs.at(-1);
  if (next === undefined || !/^[\])}>]/.test(next.text) || !/[,;]$/.test(text)) return docs;
  if (typeof last !== "string") return docs;
  return [...docs.slice(0, -1), last.slice(0, -1), ifBreak(last.slice(-1))];
}

/** Braces have spaces beside them, other brackets have not. */
function separatorBetween(before: string, after: string): Doc {
  const opens = /[[({<]$/.exec(before)?.[0];
  const closes = /^[\])}>]/.exec(after)?.[0];
  if (opens !== undefined && closes !== undefined) return "";
  if (opens === "{" || closes === "}") return line;
  return opens !== undefined || closes !== undefined ? softline : line;
}

/**
 * The right side of an assignment or the value of a property: text and the access to a member go to the next line where
 * they do not fit, anything else does if not even its beginning fits.
 *
 * @param lines what follows the first of them stays broken.
 * @param before the text of the line up to the value.
 */
export function layOutValue(lines: readonly Line[], before: string): Doc {
  const [first = emptyLine(0)] = lines;
  const text = lines.map((one) => one.text).join("\n");
  const value = lines.map((one, index) =>
    index === 0 ? one.docs : align(marginOf(one, first), [hardline, ...one.docs]),
  );
  return layOutAssigned(group(value), { before, text });
}

/** An empty line has none. */
function marginOf({ margin, docs }: Line, { margin: base }: Line): number {
  return docs.length === 0 ? 0 : margin - base;
}

/** The value of a property or variable, behind its `:` or `=`. */
export function layOutAssigned(
  value: Doc,
  { before, text }: { readonly before: string; readonly text: string },
): Doc {
  const isShort = /^[^\s:]{1,4}:$/.test(before);
  if (isShort || /^(?:true|false|\d.*|`.*)$/.test(text)) return [" ", value];
  if (isString(text) || isMember(text)) return group(align(2, [line, value]));
  const id = Symbol("value");
  return [group(align(2, line), { id }), lineSuffixBoundary, indentIfBreak(value, { groupId: id })];
}

function isString(text: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')$/.test(text);
}

function isMember(text: string): boolean {
  return /^[\p{ID_Continue}$]+(?:\.[\p{ID_Continue}$]+|\[["'][^\n]*["']\])+$/u.test(text);
}
