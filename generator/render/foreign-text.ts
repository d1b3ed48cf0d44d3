/** Characters around what a partial of an overlay prints. No helper prints them. */
const marks = { start: "\u0005", end: "\u0006" } as const;

/** Marks a text. The line break at its end stays outside, where the indentation of a partial goes. */
export function markForeign(text: string): string {
  const body = text.trimEnd();
  if (body === "") return text;
  return marks.start + body + marks.end + text.slice(body.length);
}

/**
 * Takes the marks out of a text.
 *
 * @returns with it what was marked, if all of it is whole lines between statements of the file; else `all`.
 */
export function takeForeign(text: string): {
  readonly text: string;
  readonly foreign: "all" | readonly string[];
} {
  if (!text.includes(marks.start)) return { text, foreign: [] };
  const found = [...text.matchAll(block)];
  const rest = text.replaceAll(block, "");
  const isWhole = !anyMark.test(rest) && found.every((match) => isBetweenStatements(text, match));
  const blocks = found.map(([whole]) => whole.replaceAll(anyMarks, ""));
  return { text: text.replaceAll(anyMarks, ""), foreign: isWhole ? blocks : "all" };
}

/** Marked text that begins and ends with a line. */
const block = /^\u0005[^]*?\u0006$/gm;

const anyMark = /[\u0005\u0006]/;

const anyMarks = /[\u0005\u0006]/g;

/** Inside of statements there are no empty lines, and no lines that are not indented. */
function isBetweenStatements(text: string, match: RegExpMatchArray): boolean {
  const [whole] = match;
  const index = match.index ?? 0;
  const before = text.slice(0, index).trimEnd();
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const [next = ""] = /\S.*/.exec(text.slice(index + whole.length)) ?? [];
  const follows =
    /^\n*(?:\S|$)/.test(text.slice(index + whole.length)) && !/^[)\]}>;,|]/.test(next);
  return (
    !/^\u0005\s/.test(whole) && follows && /^$|^\/\/|^\S.*[;}]$|^[;}]|^\u0005|\u0006$/.test(line)
  );
}
