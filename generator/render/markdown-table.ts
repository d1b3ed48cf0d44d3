/**
 * Lays out the rows of a Markdown table so that its columns stand under each other. The rows come as they are, cells
 * between `|`; the line under the header is added.
 */
export function alignTable(text: string): string {
  const rows = text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map(cellsOf);
  const [header = []] = rows;
  const widths = header.map((_, column) =>
    Math.max(3, ...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const print = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - widthOf(cell))).join(" | ")} |`;
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  const [first = "", ...others] = rows.map((row) =>
    print(header.map((_, column) => row[column] ?? "")),
  );
  return `${[first, rule, ...others].join("\n")}\n`;
}

function cellsOf(line: string): readonly string[] {
  const inner = line.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** Columns on the screen: most of East Asia's characters and emoji take two. */
function widthOf(text: string): number {
  const wide = text.match(
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/gu,
  );
  return [...text].length + (wide?.length ?? 0);
}
