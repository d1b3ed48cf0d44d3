/**
 * The only ways in which text of a specification gets into the output. Whatever the text holds, it stays inside of
 * the literal, the comment or the paragraph that it is printed in, and means the same there.
 */

/** A TypeScript string literal in Prettier's choice of quotes. */
export function stringLiteral(text: string): string {
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

/** The key of a property, in an object as in a type. `__proto__` as a plain key would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyKey(name);
}

/**
 * The lines of a documentation comment, without their leading asterisks. Nothing in them ends the comment or is taken
 * for a tag. The lines of a paragraph are filled anew, up to `width` characters; code, tables and lists keep theirs.
 */
export function commentLines(text: string, width: number): readonly string[] {
  let inCode = false;
  return joinParagraphs(paragraphs(withVisibleBreaks(text))).flatMap((line) => {
    const isFence = /^\s*(```|~~~)/.test(line);
    if (isFence) inCode = !inCode;
    const safe = line
      .replaceAll("*/", "*\\/")
      .replaceAll("{@", "{\\@")
      .replace(/^(\s*)@/, inCode ? "$1\u200b@" : "$1\\@");
    return isFence || inCode ? [safe] : wrap(safe, width);
  });
}

/** The lines of one paragraph or list item of a documentation comment, of text that is fit for one, indented as it is. */
export function commentParagraph(text: string, width: number): readonly string[] {
  const [indent = ""] = /^[ \t]*/.exec(text) ?? [];
  return wrap(indent + text.trim().replaceAll(/\s+/g, " "), width);
}

/** Text in CommonMark, as descriptions are, with the HTML in it made visible instead of active. */
export function markdownBlock(text: string): string {
  let inCode = false;
  return paragraphs(text)
    .map((line) => {
      if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
      return inCode ? line : escapeHtml(line);
    })
    .join("\n");
}

/** Text in CommonMark on a single line, fit for a heading or a list item. */
export function markdownLine(text: string): string {
  const line = paragraphs(text)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
  return escapeHtml(line).replace(/^([#>+-]|\d+[.)])(?=\s)/, "\\$1");
}

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
  return fence + space + line + space + fence;
}

/** A block of code in CommonMark. */
export function markdownFence(language: string, text: string): string {
  const runs = text.match(/`{3,}/g) ?? [];
  const fence = "`".repeat(Math.max(2, ...runs.map((run) => run.length)) + 1);
  return `${fence}${language}\n${paragraphs(text).join("\n")}\n${fence}`;
}

/** Characters that editors, diffs and terminals would show wrongly or not at all, as escapes. */
function escapeUnprintable(text: string): string {
  return text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff]/g, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/** Two spaces at the end of a line break it, as a backslash does, which can be seen. */
function withVisibleBreaks(text: string): string {
  let inCode = false;
  const lines = text.split("\n").map((line) => {
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    return inCode ? line : line.replace(/(\S) {2,}\r?$/, "$1\\");
  });
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
  let inCode = false;
  let isOpen = false;
  const joined: string[] = [];
  for (const line of lines) {
    if (/^\s*(```|~~~)/.test(line)) inCode = !inCode;
    const isText =
      !inCode && /^(?:[\p{L}"'(*_[]|`(?!``)|\d+(?![.)\d]))/u.test(line) && !isTabular(line);
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
  return text
    .replaceAll(/\r\n?|[\u2028\u2029\x85]/g, "\n")
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\u202a-\u202e\u2066-\u2069]/g, "");
}

/** Escapes what begins a tag, outside of code spans; an address in angle brackets stays a link. */
function escapeHtml(line: string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part, index) =>
      index % 2 === 1
        ? part
        : part.replaceAll(/\\?<(?!https?:\/\/[^\s<>]*>)(?=[A-Za-z/!?])/g, "\\<"),
    )
    .join("");
}

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
