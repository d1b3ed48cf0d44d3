import type { Json } from "../json.js";
import type { Line } from "./blocks.js";
import {
  contentOf,
  emptyLine,
  layOutAssigned,
  layOutBroken,
  layOutFit,
  layOutValue,
  shortArguments,
} from "./blocks.js";
import { layOutAccess, layOutLiteral } from "./literal-document.js";
import type { Doc, Documented } from "./print-document.js";
import { printDocument } from "./print-document.js";
import type { Parent } from "./type-document.js";
import { isHuggedArgument, layOut } from "./type-document.js";
import type { TypeExpression } from "./type-expression.js";

/** What a template prints whose layout depends on where it stands. */
export type Part =
  /** The member of an object that is not an identifier. */
  | { readonly kind: "access"; readonly name: string }
  | { readonly kind: "literal"; readonly value: Json }
  | { readonly kind: "type"; readonly type: TypeExpression };

/**
 * Characters around what depends on the room that is left in a line. They come from helpers only: in text of a document
 * they are escaped or left out.
 */
const marks = { fit: "\u0001", value: "\u0002", end: "\u0003", part: "\u0004" } as const;

const anyMark = new RegExp(`[${Object.values(marks).join("")}]`, "g");

const token = /[\u0001-\u0003]|\u0004\d+\u0004|\n *|[^\u0001-\u0004\n]+/y;

/** A line without marks that is not the last one. */
const plainLine = /[^\u0001-\u0004\n]+(?=\n)/y;

/** Text that is broken over lines only where it does not fit; see `{{#fit}}`. */
export function markFit(text: string): string {
  return marks.fit + text + marks.end;
}

/** The right side of an assignment, or the value of a property; see `{{#value}}`. */
export function markValue(text: string): string {
  return marks.value + text + marks.end;
}

/** The place of a part in a text. */
export function markPart(part: Part, parts: Part[]): string {
  return `${marks.part}${parts.push(part) - 1}${marks.part}`;
}

/** Lays out what is marked in a text as Prettier would. The lines around it are laid out already. */
export function layOutText(text: string, parts: readonly Part[]): string {
  let laidOut = "";
  let from = 0;
  for (;;) {
    anyMark.lastIndex = from;
    const mark = anyMark.exec(text);
    if (mark === null) return laidOut + text.slice(from);
    const start = text.lastIndexOf("\n", mark.index) + 1;
    const margin = marginAt(text, start);
    laidOut += text.slice(from, start);
    const place = { text, parts, margin, at: start + margin.length };
    const inLines = layOutLine(place, { isLineByLine: true });
    const line = inLines.isMoved ? layOutLine(place, { isLineByLine: false }) : inLines;
    laidOut += line.printed;
    from = line.end;
  }
}

/** Where a line is read, behind its margin. */
interface LinePlace {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly margin: string;
  readonly at: number;
}

interface LaidOutLine {
  readonly printed: string;
  /** The place behind the line. */
  readonly end: number;
  /** The first line of a value went to a line of its own, so those that follow are to be indented with it. */
  readonly isMoved: boolean;
}

/**
 * Lays out a line with the blocks in it.
 *
 * @param isLineByLine whether a value that begins with a line of plain text is laid out line by line: what follows that
 *   line stays where it is, and is read like any other line.
 */
function layOutLine(
  { text, parts, margin, at }: LinePlace,
  { isLineByLine }: Pick<Reader, "isLineByLine">,
): LaidOutLine {
  const reader = { text, parts, documentation: [], isLineByLine, at, opening: "" };
  const printed = printDocument((documentation) => {
    return readLine(Object.assign(reader, { documentation }), margin.length);
  }, margin);
  const before = printed.slice(0, printed.length - reader.opening.length);
  return { printed, end: reader.at, isMoved: reader.opening !== "" && /\n *$/.test(before) };
}

interface Reader {
  readonly text: string;
  readonly parts: readonly Part[];
  readonly documentation: Documented;
  readonly isLineByLine: boolean;
  at: number;
  /** The first line of the value that the line ends with and that is laid out line by line. */
  opening: string;
}

function marginAt(text: string, start: number): string {
  let end = start;
  while (text.charAt(end) === " ") end += 1;
  return text.slice(start, end);
}

/** Reads a line from behind its margin up to its end, with all lines of the blocks in it. */
function readLine(reader: Reader, margin: number): Doc {
  const line = emptyLine(margin);
  for (;;) {
    const word = reader.text.charAt(reader.at) === "\n" ? null : takeToken(reader);
    if (word === null) return contentOf(line);
    addToken(word, line, { reader, opening: null });
  }
}

/** Reads the lines of a block up to its end. */
function readBlock(reader: Reader): readonly Line[] {
  const first = emptyLine(0);
  const lines = [first];
  for (;;) {
    const word = takeToken(reader);
    if (word === null || word === marks.end) return lines;
    if (word.startsWith("\n")) lines.push(emptyLine(word.length - 1));
    else addToken(word, lines.at(-1) ?? first, { reader, opening: first.text });
  }
}

function takeToken(reader: Reader): string | null {
  token.lastIndex = reader.at;
  const [word = null] = token.exec(reader.text) ?? [];
  reader.at += word?.length ?? 0;
  return word;
}

/** What a line is read from. `opening` is the first line of the block around it. */
interface LineContext {
  readonly reader: Reader;
  readonly opening: string | null;
}

function addToken(word: string, line: Line, { reader, opening }: LineContext): void {
  switch (word.charAt(0)) {
    case marks.fit: {
      const lines = readBlock(reader);
      line.docs.push(layOutFit(lines, line.text));
      if (line.text === "" && lines[0]?.text === "{") line.object = layOutBroken(lines);
      line.listed = line.text === "" ? lines.length - 2 : 0;
      line.text += shortArguments(lines) ?? "\u2026";
      return;
    }
    case marks.value:
      trimEnd(line);
      if (opening === null && reader.isLineByLine && takeOpening(reader)) {
        const first = { before: line.text, text: `${reader.opening}\n` };
        line.docs.push(layOutAssigned(reader.opening, first));
        return;
      }
      line.docs.push(layOutValue(readBlock(reader), line.text));
      line.text += "\u2026";
      return;
    case marks.part: {
      const part = reader.parts[Number(word.slice(1, -1))];
      if (part !== undefined) addPart(part, line, { reader, opening });
      return;
    }
    // Of a value that was laid out line by line.
    case marks.end:
      return;
    default:
      line.docs.push(word);
      line.text += word;
  }
}

/** Reads the first line of a value if it is one of plain text that others follow. */
function takeOpening(reader: Reader): boolean {
  plainLine.lastIndex = reader.at;
  const [first] = plainLine.exec(reader.text) ?? [];
  if (first === undefined) return false;
  reader.opening = first;
  reader.at += first.length;
  return true;
}

/** What follows brings its own space. */
function trimEnd(line: Line): void {
  const last = line.docs.pop();
  if (last !== undefined) line.docs.push(typeof last === "string" ? last.trimEnd() : last);
  line.text = line.text.trimEnd();
}

function addPart(part: Part, line: Line, { reader, opening }: LineContext): void {
  if (part.kind === "access") {
    line.docs.push(layOutAccess(part.name));
    line.text += '[""]';
    return;
  }
  if (part.kind === "literal") {
    line.docs.push(layOutLiteral(part.value));
  } else {
    const parent = parentOf(line.text, opening);
    line.docs.push(layOut(part.type, parent, reader.documentation));
    line.isHugged = parent === "argument" && line.text === "" && isHuggedArgument(part.type);
  }
  line.text += "\u2026";
}

/** What a type stands in, by what stands before it. */
function parentOf(before: string, opening: string | null): Parent {
  if (before.endsWith(": ")) return "property";
  if (before.endsWith("| ")) return "operator";
  const isListed = before === "" && opening !== null && opening.endsWith("<");
  return isListed || before.endsWith("<") ? "argument" : "expression";
}
