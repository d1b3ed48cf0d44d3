import type { SourcePosition } from "../diagnostics.js";

/** The line and column of an index into a text. A line ends with LF, CR LF or CR. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  return createPositions(file, text)(offset);
}

/** Like {@link positionAt} for many indices: the text is read through once, when the first of them is asked for. */
export function createPositions(file: string, text: string): (offset: number) => SourcePosition {
  let lines: readonly number[] | null = null;
  return (offset) => {
    lines ??= lineStarts(text);
    const line = lastAt(lines, offset);
    return { file, line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1)) {
    starts.push(feed + 1);
  }
  if (!text.includes("\r")) return starts;
  const lone = Array.from(text.matchAll(/\r(?!\n)/g), ({ index }) => index + 1);
  return [...starts, ...lone].toSorted((one, other) => one - other);
}

/** The index of the last line that begins at an offset or before it. */
function lastAt(lines: readonly number[], offset: number): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
