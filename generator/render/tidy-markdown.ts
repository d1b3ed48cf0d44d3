/**
 * Takes out what templates leave between blocks: white space at the end of lines, and all but one of several empty
 * lines, except in blocks of code.
 */
export function tidyMarkdown(text: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of text.split("\n")) {
    const [, mark = null] = /^\s*(`{3,}|~{3,})/.exec(line) ?? [];
    if (fence !== null) {
      if (mark !== null && mark.startsWith(fence)) fence = null;
      kept.push(line);
      continue;
    }
    fence = mark;
    const trimmed = line.trimEnd();
    if (trimmed !== "" || (kept.at(-1) ?? "") !== "") kept.push(trimmed);
  }
  return `${kept.join("\n").trim()}\n`;
}
