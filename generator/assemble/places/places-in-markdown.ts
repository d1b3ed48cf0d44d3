import { codeSpans, markBlocks } from "../../common-mark.js";
import { isWord, printedBy } from "../../printed-by.js";
import type { PrintedRegion, Probe } from "../../render/printed-regions.js";
import type { PlaceFault } from "./place-fault.js";

/**
 * Finds what helpers print in Markdown where it could become HTML or swallow what follows: in HTML, code and links that the
 * template writes itself, and blocks that are no blocks.
 */
export function faultsInMarkdown({ text, regions }: Probe): readonly PlaceFault[] {
  const words = regions.filter((region) => isWord(region) && isCodeOfHtml(text, region));
  const { lines, placed } = skeletonOf(
    text,
    regions.filter((region) => !isWord(region)),
  );
  const marked = markBlocks(lines);
  const html = linesOfHtml(marked);
  const frontMatter = endOfFrontMatter(lines);
  const faultsOfText = placed.flatMap((place, index) => {
    const isCode = marked[place.line]?.isCode === true;
    const isHtml = html.has(place.line);
    const isFrontMatter = place.line < frontMatter;
    // A literal cannot end a block of code: it has one line, or lines that begin with quotes, names and brackets.
    if (isCode && /^(?:json|value)$/.test(printedBy[place.region.helper] ?? "")) return [];
    const fault =
      faultOfHelper(place) ??
      (isFrontMatter ? faults.frontMatter : isCode ? faults.fence : isHtml ? faults.html : null) ??
      (isBeside(placed[index - 1], place) ? faults.besideText : null) ??
      faultOfBlock(place, lines) ??
      faultInLine(place, lines);
    return fault === null ? [] : [{ region: place.region, ...fault }];
  });
  return [...words.map((region) => ({ region, ...faults.html })), ...faultsOfText];
}

/** Whether a word would name a tag, or be a part of a script. */
function isCodeOfHtml(text: string, { start }: PrintedRegion): boolean {
  const before = text.slice(0, start);
  return /<\/?[\w-]*$/.test(before) || /<(script|style)\b(?![^]*<\/\1)/i.test(before);
}

type Fault = Omit<PlaceFault, "region">;

const faults = {
  backslash: { message: "stands behind a backslash", hint: "Leave out the backslash." },
  besideText: {
    message: "stands directly beside what another helper prints",
    hint: "Put a space or a word between them.",
  },
  block: {
    message: "prints a block, and is no line of its own",
    hint: "Give it lines of its own, with an empty line before and behind it, or print one line with {{line …}}.",
  },
  code: { message: "stands in a code span", hint: "Write {{code …}} without the backticks." },
  fence: {
    message: "stands in a block of code",
    hint: "Print the whole block with {{fence …}}.",
  },
  frontMatter: { message: "stands in front matter", hint: "Write there what no document changes." },
  html: {
    message: "stands in HTML",
    hint: "Write Markdown instead, or leave an empty line between the HTML and the text.",
  },
  link: {
    message: "stands in the target of a link",
    hint: "A link leads to what {{path …}} and {{anchor …}} print.",
  },
  openCode: {
    message: "stands behind a backtick that opens no code",
    hint: "Close the code, or print it with {{code …}}.",
  },
} satisfies Readonly<Record<string, Fault>>;

/** A region in a text in which each one is the letter `x`, whatever it printed. */
interface Placed {
  readonly region: PrintedRegion;
  readonly line: number;
  readonly column: number;
  readonly printed: string;
}

const letter = "x";

function skeletonOf(
  text: string,
  regions: readonly PrintedRegion[],
): { readonly lines: readonly string[]; readonly placed: readonly Placed[] } {
  let skeleton = "";
  let from = 0;
  const placed = regions.map((region): Placed => {
    skeleton += text.slice(from, region.start);
    from = region.end;
    const before = skeleton.split("\n");
    const printed = text.slice(region.start, region.end);
    const place = { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
    skeleton += printed === "" ? "" : letter;
    return { region, printed, ...place };
  });
  skeleton += text.slice(from);
  return { lines: skeleton.split("\n"), placed: placed.filter(({ printed }) => printed !== "") };
}

/** What is right for each of two texts need not be right where they touch. */
function isBeside(before: Placed | undefined, { line, column }: Placed): boolean {
  return before?.line === line && before.column + 1 === column;
}

/** Only helpers for Markdown hide the HTML in a text. */
const markdownHelpers: ReadonlySet<string> = new Set([
  ...["code", "fence", "line", "markdown", "typeLink"],
]);

function faultOfHelper({ region: { helper } }: Placed): Fault | null {
  if (markdownHelpers.has(helper)) return null;
  const message = "prints no Markdown";
  return {
    message,
    hint: "Text is printed by {{markdown …}} or {{line …}}, and values by {{code …}}.",
  };
}

function endOfFrontMatter(lines: readonly string[]): number {
  return lines[0] === "---" ? lines.indexOf("---", 1) : -1;
}

/** The lines of blocks that begin with HTML: up to the next empty line that is no part of them. */
function linesOfHtml(
  lines: readonly { readonly text: string; readonly isCode: boolean }[],
): ReadonlySet<number> {
  const found = new Set<number>();
  let end: RegExp | null = null;
  for (const [index, { text, isCode }] of lines.entries()) {
    const [, tag = ""] =
      /^(?:\s|>|[-+*]\s|\d+[.)]\s)*<(?!https?:)([A-Za-z]+|[/!?])/.exec(text) ?? [];
    if (end === null && tag !== "" && !isCode) end = endOf(tag.toLowerCase());
    if (end === null) continue;
    found.add(index);
    if (end.test(text)) end = null;
  }
  return found;
}

const emptyLine = /^\s*$/;

/** The line that ends a block of HTML. */
function endOf(tag: string): RegExp {
  if (tag === "!") return /-->/;
  if (tag === "?") return /\?>/;
  return /^(?:pre|script|style|textarea)$/.test(tag) ? new RegExp(`</${tag}>`, "i") : emptyLine;
}

const blockHelpers: ReadonlySet<string> = new Set(["fence", "markdown"]);

/** Blocks have lines of their own, each indented alike; paragraphs have an empty line on either side. */
function faultOfBlock(
  { region, line, column, printed }: Placed,
  lines: readonly string[],
): Fault | null {
  if (!blockHelpers.has(region.helper)) return null;
  const own = lines[line] ?? "";
  const indent = own.slice(0, column);
  const isAlone = indent.trim() === "" && own.slice(column + 1).trim() === "";
  const isIndented = printed
    .split("\n")
    .slice(1)
    .every((one) => one === "" || one.startsWith(indent));
  const isApart =
    region.helper === "fence" ||
    [lines[line - 1], lines[line + 1]].every((one) => one === undefined || one.trim() === "");
  return isAlone && isIndented && isApart ? null : faults.block;
}

function faultInLine({ line, column }: Placed, lines: readonly string[]): Fault | null {
  const { before, after } = paragraphAround(line, column, lines);
  if (before.endsWith("\\")) return faults.backslash;
  if (before.endsWith("`") || after.startsWith("`")) return faults.code;
  const spans = codeSpans(before + letter + after);
  let offset = 0;
  for (const { text, kind } of spans) {
    if (kind === "run" && offset < before.length) return faults.openCode;
    offset += text.length;
    if (offset <= before.length) continue;
    if (kind === "code") return faults.code;
    break;
  }
  const open = codeSpans(before)
    .filter(({ kind }) => kind === "text")
    .map(({ text }) => text)
    .join("");
  if (openTag.test(open) || open.lastIndexOf("<!--") > open.lastIndexOf("-->")) return faults.html;
  return openTarget.test(open.slice(open.lastIndexOf("\n") + 1)) ? faults.link : null;
}

/** A tag, or an address in angle brackets, that is not closed yet. */
const openTag = /<(?!https?:[^\s>]*>)(?:[A-Za-z/!?][^>]*)?$/;

const openTarget = /\]\([^)]*$|^ {0,3}\[[^\]]*\]:/;

/** The text of a paragraph before and behind a region in it. */
function paragraphAround(
  line: number,
  column: number,
  lines: readonly string[],
): { readonly before: string; readonly after: string } {
  let [first, last] = [line, line];
  while (first > 0 && lines[first - 1]?.trim() !== "") first--;
  while (last + 1 < lines.length && lines[last + 1]?.trim() !== "") last++;
  const own = lines[line] ?? "";
  return {
    before: [...lines.slice(first, line), own.slice(0, column)].join("\n"),
    after: [own.slice(column + 1), ...lines.slice(line + 1, last + 1)].join("\n"),
  };
}
