import type { SourcePosition } from "../diagnostics.js";
import { placeIn } from "./template-place.js";
import { helperMarks } from "./printed-regions.js";
import type { TracedPlace } from "./traced-trees.js";

const marks = { start: "\u0011", end: "\u0012" } as const;

/** What stands before what the statement with a number prints, in a text that {@link tracedText} reads. */
export function markOfStatement(number: number): string {
  return marks.start + String(number) + marks.end;
}

/** Takes the marks of statements, and those of helpers, out of a text. */
export function tracedText(
  marked: string,
  placeOf: (number: number) => TracedPlace | null,
): TracedText {
  const parts: TracedText["parts"][number][] = [];
  let text = "";
  const [first = "", ...rest] = marked.replaceAll(helperMarks, "").split(marks.start);
  text += first;
  for (const part of rest) {
    const end = part.indexOf(marks.end);
    const place = placeOf(Number(part.slice(0, end)));
    if (place !== null) parts.push({ start: text.length, place });
    text += part.slice(end + 1);
  }
  return { text, parts };
}

/** A text as templates printed it, with the statement that printed each of its parts. */
export interface TracedText {
  readonly text: string;
  /** In the order of the text; what one printed ends where the next one begins. */
  readonly parts: readonly { readonly start: number; readonly place: TracedPlace }[];
}

/** The place of a template that printed something. */
export interface PrintingPlace {
  readonly position: SourcePosition;
  readonly builtIn: boolean;
}

/**
 * Finds the place of a template or partial that printed a character of a text.
 *
 * @param text with other line breaks, and other commas and parentheses at them, than the traced one
 * @returns `null` where the two texts differ in more
 */
export function printingPlace(
  text: string,
  offset: number,
  traced: TracedText,
): PrintingPlace | null {
  const at = sameCharacter(text, offset, traced.text);
  const part = at === null ? undefined : traced.parts.findLast(({ start }) => start <= at);
  if (at === null || part === undefined) return null;
  const { template, statement } = part.place;
  const { start } = statement.loc;
  const { original, value } = statement;
  const isContent = typeof original === "string" && typeof value === "string";
  const before = isContent ? linesBefore(original, value) : [""];
  const printed = traced.text.slice(part.start, at).split("\n");
  const line = start.line + before.length - 1 + (isContent ? printed.length - 1 : 0);
  const isFirst = before.length === 1 && printed.length === 1;
  const column = isFirst ? start.column : 0;
  const source = template.text.split("\n")[line - 1] ?? "";
  const own = isContent ? columnOf(printed.at(-1) ?? "", source, isFirst) : 0;
  return { position: placeIn(template, line, column + own), builtIn: template.builtIn };
}

/** What Handlebars has taken away at the beginning of a text, because only a block stood on its line. */
function linesBefore(original: string, value: string): readonly string[] {
  return original.slice(0, Math.max(0, original.indexOf(value))).split("\n");
}

/** How far into a line of a template something stands, which is indented further where a partial is included. */
function columnOf(printed: string, source: string, isFirst: boolean): number {
  if (isFirst) return printed.length;
  const indent = /^\s*/.exec(source)?.[0].length ?? 0;
  return Math.min(source.length, indent + printed.trimStart().length);
}

/** The offset in another text of the same character, white space and the like aside. */
function sameCharacter(text: string, offset: number, other: string): number | null {
  let at = 0;
  for (let index = 0; index <= offset; index += 1) {
    const wanted = text.charAt(index);
    if (/\s/.test(wanted)) continue;
    let found = skip(other, at, /\s/);
    if (other.charAt(found) !== wanted && !isOfLayout(wanted)) found = skip(other, found, layout);
    if (other.charAt(found) === wanted) at = found + 1;
    else if (!isOfLayout(wanted)) return null;
  }
  return Math.max(0, at - 1);
}

/** What laying out adds and takes away. */
const layout = /[\s,()|]/;

function isOfLayout(character: string): boolean {
  return layout.test(character);
}

function skip(text: string, from: number, what: RegExp): number {
  let at = from;
  while (at < text.length && what.test(text.charAt(at))) at += 1;
  return at;
}
