import type { Reporter } from "../diagnostics.js";
import type { DraftOrigin } from "../render/draft-file.js";
import type { AssembledFile } from "./package-file.js";

/** What is wrong at one place of a file of the package. */
export interface BrokenPlace {
  readonly code:
    "generated-import-unresolved" | "generated-syntax-invalid" | "generated-type-invalid";
  readonly file: AssembledFile;
  /** The offset in the file's text. */
  readonly offset: number;
  /** What is wrong, without a full stop. */
  readonly message: string;
}

const linesAround = 2;

/**
 * Reports a broken place by template, by operation or schema, and by the generated lines themselves: the file is on
 * no disk, so the message has to show it.
 */
export function reportBroken(place: BrokenPlace, reporter: Reporter): void {
  const { code, file, message } = place;
  const before = file.text.slice(0, place.offset).split("\n");
  const line = before.length;
  const column = (before.at(-1) ?? "").length + 1;
  const where = `${file.path}:${line}:${column}, made by ${file.origin.template}`;
  reporter.report({
    code,
    message: `${message} (${where})\n${excerpt(file.text, line, column)}`,
    pointer: file.origin.pointer,
    ...hintFor(file.origin),
  });
}

/** Tells who can mend what a template made: the owner of an overlay, or we. */
export function hintFor(origin: DraftOrigin): { readonly hint?: string } {
  if (!origin.builtIn) return { hint: `Correct ${origin.template}.` };
  return {};
}

/** The lines around a place, numbered, the place marked: the form of Babel's code frames, as Prettier prints them. */
function excerpt(text: string, line: number, column: number): string {
  const lines = text.split("\n");
  const first = Math.max(1, line - linesAround);
  const last = Math.min(lines.length, line + linesAround);
  const width = String(last).length;
  return lines
    .slice(first - 1, last)
    .flatMap((content, index) => {
      const number = first + index;
      const gutter = `${number === line ? ">" : " "} ${String(number).padStart(width)} |`;
      const printed = content === "" ? gutter : `${gutter} ${content}`;
      if (number !== line) return [printed];
      return [printed, `  ${" ".repeat(width)} | ${" ".repeat(column - 1)}^`];
    })
    .join("\n");
}
