/** Columns that the text of a documentation comment may take. */
export const commentWidth = 96;

/**
 * Lines become a documentation comment; none become nothing, and one that fits stays on one line.
 *
 * @param margin the white space that each line begins with, and the comment is to begin with.
 */
export function documentationComment(text: string, margin: string): string {
  const lines = documentationLines(text, margin);
  const [first = ""] = lines;
  if (lines.length === 0) return "";
  if (lines.length === 1 && first.length <= commentWidth - 4) return `${margin}/** ${first} */\n`;
  const body = lines.map((line) => `${margin} * ${line}`.trimEnd());
  return [`${margin}/**`, ...body, `${margin} */\n`].join("\n");
}

/**
 * The lines of a documentation comment, safe to be put into one, without empty lines at its ends.
 *
 * @param margin the white space that each line begins with
 */
export function documentationLines(text: string, margin = ""): readonly string[] {
  // Whatever helper printed it: nothing inside of a comment ends it.
  const safe = text.replaceAll("*/", "*\\/");
  const own = safe.split("\n").map((line) => withoutMargin(line, margin).trimEnd());
  const lines = withoutIndent(own);
  const kept = lines.filter((line, at) => line !== "" || (lines[at - 1] ?? "") !== "");
  if (kept[0] === "") kept.shift();
  if (kept.at(-1) === "") kept.pop();
  return kept;
}

/** How a template indents a block has no effect on the comment. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line !== "").map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  if (indent === 0) return lines;
  return lines.map((line) => line.slice(indent));
}

function withoutMargin(line: string, margin: string): string {
  return line.startsWith(margin) ? line.slice(margin.length) : line.trimStart();
}
