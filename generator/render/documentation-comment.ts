/** Columns that the text of a documentation comment may take. */
export const commentWidth = 96;

/**
 * Lines become a documentation comment; none become nothing, and one that fits stays on one line.
 *
 * @param margin the white space that each line begins with, and the comment is to begin with.
 */
export function documentationComment(text: string, margin: string): string {
  // Whatever helper printed it: nothing inside of a comment ends it.
  const safe = text.replaceAll("*/", "*\\/");
  const own = safe.split("\n").map((line) => withoutMargin(line, margin).trimEnd());
  const lines = withoutIndent(own);
  const kept = lines.filter((line, at) => line !== "" || (lines[at - 1] ?? "") !== "");
  if (kept[0] === "") kept.shift();
  if (kept.at(-1) === "") kept.pop();
  const [first = ""] = kept;
  if (kept.length === 0) return "";
  if (kept.length === 1 && first.length <= commentWidth - 4) return `${margin}/** ${first} */\n`;
  const body = kept.map((line) => `${margin} * ${line}`.trimEnd());
  return [`${margin}/**`, ...body, `${margin} */\n`].join("\n");
}

/** A block in a template is indented as the template wants it, which is nobody else's business. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line !== "").map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}

function withoutMargin(line: string, margin: string): string {
  return line.startsWith(margin) ? line.slice(margin.length) : line.trimStart();
}
