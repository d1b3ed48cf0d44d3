import { readPage, sectionsOf } from "../readme/markdown.js";

/** A row of a table: what was written with another generator, and what is written instead. */
export interface Row {
  readonly there: Cell;
  readonly here: Cell;
}

/** TypeScript, or words about it. */
export interface Cell {
  readonly text: string;
  readonly isCode: boolean;
}

const sections = sectionsOf(readPage("generator/migration.md"));

/** The tables of the page about moving from another generator, by the names of the generators. */
export const tables: ReadonlyMap<string, readonly Row[]> = new Map(
  sections.flatMap(({ heading, text }) => {
    const [, generator] = /^From (.+)$/.exec(heading) ?? [];
    return generator === undefined ? [] : [[generator, rowsOf(text)] as const];
  }),
);

/** The rows of a table. */
export function tableOf(generator: string): readonly Row[] {
  const found = tables.get(generator);
  if (found === undefined) throw new Error(`There is no table for ${generator}`);
  return found;
}

function rowsOf(text: string): readonly Row[] {
  const [, , ...lines] = text.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) => {
    const [, there = "", here = ""] = line.split("|");
    return { there: cellOf(there), here: cellOf(here) };
  });
}

function cellOf(text: string): Cell {
  const [, code] = /^`([^`]+)`$/.exec(text.trim()) ?? [];
  return code === undefined ? { text: text.trim(), isCode: false } : { text: code, isCode: true };
}

/** A module that has the code of each cell in a scope of its own, behind what it uses. */
export function programOf(head: string, cells: readonly Cell[]): string {
  const pieces = cells.filter(({ isCode }) => isCode).map(({ text }) => text);
  return [head, ...pieces.map(scopeOf), ""].join("\n");
}

function scopeOf(code: string, index: number): string {
  const isType = /^\w+(?:\["\w+"\])*$/.test(code);
  return isType
    ? `export type Piece${index} = ${code};`
    : `export async function piece${index}() {\n  ${code};\n}`;
}
