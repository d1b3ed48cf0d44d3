import type { Problem, Reporter } from "../diagnostics.js";
import type { DraftOrigin } from "../render/draft-file.js";
import type { AssembledFile } from "./package-file.js";

/** What is wrong at one place of a file of the package. */
export interface BrokenPlace {
  readonly code:
    | "generated-import-unresolved"
    | "generated-name-unknown"
    | "generated-syntax-invalid"
    | "generated-type-invalid";
  readonly file: AssembledFile;
  /** The offset in the file's text. */
  readonly offset: number;
  /** What is wrong, without a full stop; details on lines of their own. */
  readonly message: string;
}

const linesAround = 2;

/**
 * Reports broken places by template, by operation or schema, and by the generated lines themselves: the file is on no
 * disk, so the message has to show it. A mistake that one template repeats in many files is told once.
 */
export function reportBroken(places: readonly BrokenPlace[], reporter: Reporter): void {
  const mistakes = new Map<string, [BrokenPlace, ...BrokenPlace[]]>();
  for (const place of places) {
    const { code, file, message } = place;
    const mistake = JSON.stringify([code, file.origin.template, message]);
    const repeated = mistakes.get(mistake);
    if (repeated === undefined) mistakes.set(mistake, [place]);
    else repeated.push(place);
  }
  for (const [first, ...others] of mistakes.values()) {
    const { code, file } = first;
    const message = describe(first, others);
    reporter.report({ code, message, ...blameFor(file.origin), ...blamePrinter(first) });
  }
}

/** Tells who can mend what a template made: the owner of an overlay, or, by the catalogue's words, we. */
export function blameFor({
  builtIn,
  template,
  pointer,
}: DraftOrigin): Pick<Problem, "hint" | "pointer" | "position"> {
  if (builtIn) return { pointer };
  const position = { file: template, line: 1, column: 1 };
  return { pointer, position, hint: `Correct ${template}.` };
}

/** Names the line of the template or partial of others that printed the place, if that can be told. */
function blamePrinter({ file, offset }: BrokenPlace): Partial<Pick<Problem, "hint" | "position">> {
  const place = file.origin.printingPlace?.(file.text.trimEnd().length - offset) ?? null;
  if (place === null || place.builtIn) return {};
  return { position: place.position, hint: `Correct ${place.position.file}.` };
}

function describe(place: BrokenPlace, others: readonly BrokenPlace[]): string {
  const { file, offset } = place;
  const [sentence = "", ...details] = place.message.split("\n");
  const before = file.text.slice(0, offset).split("\n");
  const line = before.length;
  const column = (before.at(-1) ?? "").length + 1;
  const more = others.length === 0 ? "" : `; ${others.length} more like it`;
  const where = `${file.path}:${line}:${column}, made by ${file.origin.template}${more}`;
  return [`${sentence} (${where})`, ...details, excerpt(file.text, line, column)].join("\n");
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
