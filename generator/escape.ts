/**
 * The only ways in which text of a specification gets into the output. Whatever the text holds, it stays inside of
 * the literal, the comment or the paragraph that it is printed in, and means the same there.
 */

import { codeSpans, markBlocks, type Span, withSafeLinks } from "./common-mark.js";
import type { Json } from "./json.js";

/** A TypeScript string literal in Prettier's choice of quotes. */
export function stringLiteral(text: string): string {
  if (/^[ !#-[\]-~]*$/.test(text)) return `"${text}"`; // Nearly always.
  const escaped = escapeUnprintable(text.replaceAll("\\", "\\\\"))
    .replaceAll("\n", "\\n")
    .replaceAll("\r", "\\r")
    .replaceAll("\t", "\\t");
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  const quote = doubles > singles ? "'" : '"';
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}

/**
 * The key of a property: bare where it is an identifier of ECMAScript 5, as Prettier would have it, or a whole number,
 * else a string literal.
 */
export function propertyKey(name: string): string {
  const isNumber = /^(?:0|[1-9]\d{0,14})$/.test(name);
  return isNumber || (identifier.test(name) && !/[^\0-\uffff]/u.test(name))
    ? name
    : stringLiteral(name);
}

const identifier = /^[\p{L}\p{Nl}$_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}$_\u200c\u200d]*$/u;

/** A JSON value, as a literal of JSON and of TypeScript. */
export function jsonLiteral(value: Json): string {
  return escapeUnprintable(JSON.stringify(value));
}

/** The key of a property, in an object as in a type. `__proto__` as a plain key would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

/**
 * The lines of a documentation comment, without their leading asterisks. Nothing in them ends the comment or is taken
 * for a tag. The lines of a paragraph are filled anew, up to `width` characters; code, tables and lists keep theirs.
 */
export function commentLines(text: string, width: number): readonly string[] {
  if (plainLine.test(text)) return wrap(text, width);
  const lines = joinParagraphs(paragraphs(withVisibleBreaks(text)));
  return markBlocks(lines).flatMap(({ text: line, isCode }) => {
    const safe = (isCode ? commentCode(line) : commentLine(line)).replaceAll("*/", "*\\/");
    return isCode ? [safe] : wrap(safe, width);
  });
}

/** Words on one line, as most descriptions are: nothing in them means anything in CommonMark or to TypeScript. */
const plainLine = /^[A-Za-z](?:[\w ,.;:'"()?!/-]*[\w.)'"?!])?$/;

/** A line of CommonMark in a documentation comment, without tags. */
export function commentLine(line: string): string {
  if (!line.includes("@")) return line;
  return codeSpans(line)
    .map(({ text, kind }) => (kind === "code" ? commentCode(text) : text.replaceAll(tag, "$1\\@")))
    .join("");
}

/** Code in a documentation comment: an invisible character keeps tags away, since a backslash would be shown. */
export function commentCode(code: string): string {
  if (!code.includes("@")) return code;
  return code.replaceAll(tag, `$1${wordJoiner}@`);
}

/**
 * Code that openapi-typescript has printed, with string literals in double quotes: its own tags are the only ones in its
 * comments, and each character can be seen.
 */
export function openapiTypescriptCode(code: string): string {
  const withoutTags = code.replaceAll(/"(?:[^"\\\n]|\\.)*"|\/\*[^]*?\*\//g, (token) =>
    token.startsWith('"') ? token : token.split("\n").map(withOwnTag).join("\n"),
  );
  return escapeUnprintable(withoutTags);
}

/** A line of the document is indented further than the tags of openapi-typescript. */
function withOwnTag(line: string): string {
  const ownTag = /^\s*(?:\/\*)?\* @(?:constant|default|deprecated|description|enum|example)\b/;
  const [own = ""] = ownTag.exec(line) ?? [];
  return own + commentCode(line.slice(own.length));
}

/** TypeScript sees a tag at any `@` after white space, in code as well, and takes U+200B for white space. */
const tag = /(^|[\s\u200b{])@/gm;

const wordJoiner = "\u2060";

/** The lines of one paragraph or list item of a documentation comment, of text that is fit for one, indented as it is. */
export function commentParagraph(text: string, width: number): readonly string[] {
  const [indent = ""] = /^[ \t]*/.exec(text) ?? [];
  return wrap(indent + text.trim().replaceAll(/\s+/g, " "), width);
}

/**
 * Text in CommonMark, as descriptions are, with the HTML in it made visible instead of active. A block of code that the
 * text leaves open is closed.
 */
export function markdownBlock(text: string): string {
  // Whether the code spans of the paragraph, so far, are what they look like.
  let isPlain = true;
  return markBlocks(paragraphs(text))
    .map(({ text: line, isCode, isCertain }) => {
      if (isCode) return isCertain ? line : hideHtml(line);
      if (line === "") isPlain = true;
      isPlain &&= isCertain && !mayTakeBackticks.test(line);
      const spans = codeSpans(line);
      const escaped = escapeHtml(spans, isPlain);
      isPlain &&= spans.every(({ kind }) => kind !== "run");
      return escaped;
    })
    .join("\n");
}

/** Text in CommonMark on a single line, fit for a heading or a list item. Nothing that begins in it ends outside. */
export function markdownLine(text: string): string {
  const line = paragraphs(text)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ")
    .replaceAll(unsureLink, "]\\(");
  const spans = codeSpans(line).map(({ text: part, kind }): Span => {
    return { kind, text: kind === "run" ? part.replaceAll("`", "\\`") : part };
  });
  return escapeHtml(spans, !mayTakeBackticks.test(line))
    .replace(/^([#>*+-]|\d+[.)])(?=\s)/, "\\$1")
    .replace(/^(?=~{3,})/, "\\")
    .replace(/(?<!\\)(?:\\\\)*\\$/, "$&\\");
}

/** A line of a paragraph of Markdown, in which a code span of the line before may go on: it begins no block. */
export function markdownStart(line: string): string {
  return line.replace(/^(?=\s*(?:~{3}|<[A-Za-z/!?]))/, wordJoiner);
}

/** Links and cells of tables, in which a backtick may stand that begins or ends no code span. */
const mayTakeBackticks = /[|\]]|<https?:/;

/** What may become a link with the text after the line. */
const unsureLink = /\]\((?![^\s()<>`]*(?: "[^"`]*")?\))/g;

/** A line of CommonMark in the cell of a table: what would end the cell does not. */
export function markdownCell(line: string): string {
  return line.replaceAll(/\\*\|/g, "\\|");
}

/** Text as code inside of a line of CommonMark. */
export function markdownCode(text: string): string {
  const line = withoutControls(text).replaceAll(/\s+/g, " ");
  const runs = line.match(/`+/g) ?? [];
  const fence = "`".repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = /^`|`$/.test(line) ? " " : "";
  return line === "" ? "` `" : fence + space + line + space + fence;
}

/** A block of code in CommonMark. */
export function markdownFence(language: string, text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}${language}\n${paragraphs(text).join("\n")}\n${fence}`;
}

/**
 * Characters that editors, diffs and terminals would show wrongly or not at all, as escapes; halves of a surrogate pair,
 * too, which UTF-8 cannot hold.
 */
function escapeUnprintable(text: string): string {
  if (/^[\t\n\r -~]*$/.test(text)) return text; // Nearly always.
  return text
    .replaceAll(unprintable, escapeCharacter)
    .replaceAll(/\p{Surrogate}/gu, escapeCharacter);
}

/** Control characters, marks for the order of bytes, and those that change the direction of the text after them. */
const unprintable =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Two spaces at the end of a line break it, as a backslash does, which can be seen. */
function withVisibleBreaks(text: string): string {
  const lines = markBlocks(text.split("\n")).map(({ text: line, isCode }) =>
    isCode ? line : line.replace(/(\S) {2,}\r?$/, "$1\\"),
  );
  // At the end of a paragraph there is nothing to break.
  return lines
    .map((line, at) => ((lines[at + 1] ?? "").trim() === "" ? line.replace(/\\$/, "") : line))
    .join("\n");
}

/**
 * Lines of CommonMark with each paragraph on one line, as far as it is certain to be one: a line that begins with a
 * letter or a code span after another one such, without two spaces or a backslash at its end.
 *
 * @see https://spec.commonmark.org/0.31.2/#paragraphs
 */
function joinParagraphs(lines: readonly string[]): readonly string[] {
  let isOpen = false;
  const joined: string[] = [];
  for (const { text: line, isCode } of markBlocks(lines)) {
    const isText =
      !isCode && /^(?:[\p{L}"'(*_[]|`(?!``)|\d+(?![.)\d]))/u.test(line) && !isTabular(line);
    const previous = joined.at(-1);
    if (isText && isOpen && previous !== undefined)
      joined[joined.length - 1] = `${previous} ${line}`;
    else joined.push(line);
    isOpen = isText && !line.endsWith("\\");
  }
  return joined;
}

/** A row of a table, or `key: value`, which people write one a line. */
function isTabular(line: string): boolean {
  return line.includes("|") || /^\*\s|^\S+:\s/.test(line);
}

/** Lines without the white space around the text; two empty lines never follow each other. */
function paragraphs(text: string): readonly string[] {
  const lines = withoutControls(text).split("\n");
  const trimmed = lines.map((line) => line.trimEnd());
  const kept = trimmed.filter((line, index) => line !== "" || trimmed[index - 1] !== "");
  if (kept[0] === "") kept.shift();
  if (kept.at(-1) === "") kept.pop();
  return kept;
}

function withoutControls(text: string): string {
  if (/^[\n -~]*$/.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\x85]/g, "\n")
    .replaceAll(unprintable, "")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd");
}

/**
 * Escapes what begins a tag; an address in angle brackets stays a link.
 *
 * @param isCertain whether what looks like a code span is one, so that it needs no change.
 */
function escapeHtml(spans: readonly Span[], isCertain: boolean): string {
  return spans
    .map(({ text, kind }) => {
      if (kind === "code") return isCertain ? text : hideHtml(text);
      return withSafeLinks(text).replaceAll(html, (_, backslashes: string) =>
        backslashes.length % 2 === 1 ? `${backslashes}<` : `${backslashes}\\<`,
      );
    })
    .join("");
}

/** Hides tags in what may or may not be code, where a backslash might be shown. */
function hideHtml(text: string): string {
  return text.replaceAll(html, `$1<${wordJoiner}`);
}

const html = /(\\*)<(?!https?:\/\/[^\s<>]*>)(?=[A-Za-z/!?])/g;

function wrap(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const indent = /^\s*(?:[-*+]\s+|\d+[.)]\s+)?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const cut = space > indent ? space : rest.indexOf(" ", Math.max(width, indent + 1));
    if (cut === -1) break;
    lines.push(rest.slice(0, cut).trimEnd());
    rest = " ".repeat(indent) + keepFromTag(rest.slice(cut + 1).trimStart());
  }
  return [...lines, rest];
}

/** A word that comes to stand at the start of a line must not become a tag or a list item there. */
function keepFromTag(text: string): string {
  return text.replace(/^@/, "\\@").replace(/^([-+*]|\d+[.)]) /, "\\$1 ");
}
