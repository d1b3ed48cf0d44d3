import type { HelperDelegate, HelperOptions } from "handlebars";

import type { SourcePosition } from "../diagnostics.js";
import { placeIn } from "./template-place.js";
import { dataOf } from "./template-data.js";
import { PrintedText } from "./printed-text.js";
import type { TracedPlace, TracedTrees } from "./traced-trees.js";

/** What a helper printed, and where. */
export interface PrintedRegion {
  /** The offsets in the text of the {@link Probe}. */
  readonly start: number;
  readonly end: number;
  /** The name of the helper. */
  readonly helper: string;
  /** As it is written in the template: `{{line summary}}`. */
  readonly source: string;
  readonly position: SourcePosition;
}

/** The text of a file before anything is laid out, with what helpers printed in it. */
export interface Probe {
  readonly text: string;
  /** In the order of the text. None is inside of another. */
  readonly regions: readonly PrintedRegion[];
  /** Whether helpers noted names that the file uses or declares. */
  readonly isNoted: boolean;
}

/** Characters around what a helper printed. No helper prints them. */
const marks = { start: "\u000e", number: "\u000f", end: "\u0010" } as const;

/** The marks around what helpers print. */
export const helperMarks: RegExp = /\u000e\d+\u000f|\u0010/g;

const token = /\u000e(\d+)\u000f|\u0010/g;

/** What one helper printed, to be found again in the text of the file. */
class MarkedText extends PrintedText {
  readonly text: string;
  readonly #number: number;

  constructor(text: string, number: number) {
    super();
    this.text = text;
    this.#number = number;
  }

  override toString(): string {
    return marks.start + String(this.#number) + marks.number + this.text + marks.end;
  }
}

/** Helpers that mark what they print, and what finds the marks in a text. */
export interface MarkingHelpers {
  readonly helpers: Readonly<Record<string, HelperDelegate>>;
  /** Takes the marks out of a text. */
  probeOf(marked: string): Omit<Probe, "isNoted">;
}

/** Whether a block is marked as a whole: those that are comments. Others only lay out what helpers in them print. */
function isComment(name: string, options: HelperOptions): boolean {
  return name === "doc" || (name === "wrap" && dataOf(options).isCode);
}

/** Makes helpers that mark what they print. */
export function createMarkingHelpers(
  helpers: Readonly<Record<string, HelperDelegate>>,
  trees: TracedTrees,
): MarkingHelpers {
  const printed: (Pick<PrintedRegion, "helper" | "position" | "source"> & object)[] = [];
  const marking = (name: string, helper: HelperDelegate): HelperDelegate =>
    function (this: unknown, ...given: unknown[]) {
      // Sound: Handlebars hands them over as the last argument of each helper.
      const options = given.at(-1) as HelperOptions;
      const place = trees.current();
      if (place === null || dataOf(options).isInMarked === true) return call(this, helper, given);
      const isBlock = typeof options.fn === "function";
      if (isBlock && !isComment(name, options)) return options.fn(this);
      const inner = isBlock ? [...given.slice(0, -1), unmarked(options)] : given;
      const text = textOf(call(this, helper, inner));
      return new MarkedText(text, printed.push({ helper: name, ...placeOf(place) }) - 1);
    };
  return {
    helpers: Object.fromEntries(
      Object.entries(helpers).map(([name, helper]) => [name, marking(name, helper)]),
    ),
    probeOf: (marked) => probeIn(marked, (number) => printed[number]),
  };
}

function call(view: unknown, helper: HelperDelegate, given: readonly unknown[]): unknown {
  // Handlebars types what a helper returns as `any`.
  return Reflect.apply(helper, view, given) as unknown;
}

function textOf(value: unknown): string {
  return value instanceof PrintedText ? value.text : String(value);
}

/** The options of a block in which nothing is marked. */
function unmarked(options: HelperOptions): HelperOptions {
  const fn: HelperOptions["fn"] = (view, given) => {
    const data = dataOf(given?.data === undefined ? options : given);
    return options.fn(view, { ...given, data: { ...data, isInMarked: true } });
  };
  return { ...options, fn };
}

function placeOf({ template, statement }: TracedPlace): Pick<PrintedRegion, "position" | "source"> {
  const { line, column } = statement.loc.start;
  const rest = (template.text.split("\n")[line - 1] ?? "").slice(column);
  const source = /^\{\{[^]*?\}\}/.exec(rest)?.[0] ?? rest;
  return { source, position: placeIn(template, line, column) };
}

function probeIn(
  marked: string,
  printed: (number: number) => Omit<PrintedRegion, "end" | "start"> | undefined,
): Omit<Probe, "isNoted"> {
  const regions: PrintedRegion[] = [];
  let text = "";
  let from = 0;
  let open: { readonly start: number; readonly number: number } | null = null;
  for (const match of marked.matchAll(token)) {
    const [mark, number] = match;
    text += marked.slice(from, match.index);
    from = match.index + mark.length;
    if (number !== undefined) open = { start: text.length, number: Number(number) };
    else if (open !== null) {
      const one = printed(open.number);
      if (one !== undefined) regions.push({ ...one, start: open.start, end: text.length });
      open = null;
    }
  }
  return { text: text + marked.slice(from), regions };
}
