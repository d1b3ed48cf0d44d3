/** A line of CommonMark. */
export interface MarkedLine {
  readonly text: string;
  /** Whether it belongs to a block of code, its fences included. */
  readonly isCode: boolean;
  /** Whether every renderer agrees on that: in lists and quotes, some see a block of code begin or end elsewhere. */
  readonly isCertain: boolean;
}

interface Fence {
  readonly mark: string;
  readonly indent: number;
}

/**
 * Finds the fenced blocks of code in lines of CommonMark. A block that is left open is closed with a further line.
 *
 * @see https://spec.commonmark.org/0.31.2/#fenced-code-blocks
 */
export function markBlocks(lines: readonly string[]): readonly MarkedLine[] {
  let fence: Fence | null = null;
  let isNested = false;
  const marked = lines.map((text): MarkedLine => {
    // Less indentation ends the list item around a block, and the block with it.
    const isOutside = isNested && text.trim() !== "" && indentOf(text) < (fence?.indent ?? 0);
    if (fence !== null && !isOutside) {
      if (closes(text, fence)) fence = null;
      return { text, isCode: true, isCertain: !isNested };
    }
    isNested ||= /^\s*(?:(?:[-+*]|\d{1,9}[.)])(?:\s|$)|>)/.test(text);
    fence = fenceOf(text, isNested);
    return { text, isCode: fence !== null, isCertain: !isNested };
  });
  return fence === null ? marked : [...marked, closingOf(fence, isNested)];
}

/** The fence that a line opens. Outside of lists, a line with four spaces before it opens none. */
function fenceOf(line: string, isNested: boolean): Fence | null {
  const opening = isNested ? nestedOpening : plainOpening;
  const [, before = "", mark] = opening.exec(line) ?? [];
  return mark === undefined ? null : { mark, indent: before.length };
}

const plainOpening = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/;

const nestedOpening = /^(\s*(?:(?:[-+*]|\d{1,9}[.)])\s+)*)(`{3,}(?=[^`]*$)|~{3,})/;

/** Whether a line closes a block of code: with at least as many of the same marks, and at most three spaces more. */
function closes(line: string, { mark, indent }: Fence): boolean {
  const text = line.trim();
  const isDeep = indentOf(line) > indent + 3 || /^ *\t/.test(line);
  return !isDeep && text.startsWith(mark) && new Set(text).size === 1;
}

function closingOf({ mark, indent }: Fence, isNested: boolean): MarkedLine {
  return { text: " ".repeat(indent) + mark, isCode: true, isCertain: !isNested };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A part of a line: a code span, a run of backticks that opens none, or the text between such. */
export interface Span {
  readonly text: string;
  readonly kind: "code" | "run" | "text";
}

/**
 * Cuts a line at its code spans, each of which ends with as many backticks as it begins with.
 *
 * @see https://spec.commonmark.org/0.31.2/#code-spans
 */
export function codeSpans(line: string): readonly Span[] {
  if (!line.includes("`")) return line === "" ? [] : [{ text: line, kind: "text" }];
  return [...line.matchAll(span)].map(([text, opening]): Span => {
    if (opening !== undefined) return { text, kind: "code" };
    return { text, kind: text.startsWith("`") ? "run" : "text" };
  });
}

const span = /(`+)(?!`)[^]*?(?<!`)\1(?!`)|`+|(?:\\[^]|[^`\\]|\\$)+/g;

/**
 * Text of CommonMark outside of code, with only those of its links that lead to a page, a part of one, or a mailbox. The
 * others are shown as they are written.
 */
export function withSafeLinks(text: string): string {
  return text
    .replaceAll(/\]\((?=\s*<?([^\s)]*))/g, (opening, target: string) =>
      isSafeTarget(target) ? opening : "]\\(",
    )
    .replaceAll(/\]:(?=\s*<?(\S*))/g, (opening, target: string) =>
      isSafeTarget(target) ? opening : "]\\:",
    );
}

/** A scheme may be written with character references and backslashes as well. */
function isSafeTarget(target: string): boolean {
  const [start = ""] = /^[^/?#]*/.exec(target) ?? [];
  return !/[:&\\]/.test(start) || /^(?:https?|mailto):/i.test(start);
}
