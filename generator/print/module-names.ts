import { builders } from "prettier/doc";
import { printDocument, printWidth } from "./print-document.js";

const { group, ifBreak, indent, join, line } = builders;

/**
 * Prints `import { a, b } from "./c.js";` as Prettier would. A single name stays on the line however long it is.
 *
 * @param start what stands before the braces: `import type`.
 * @param end what stands behind them: `from "./c.js";`.
 */
export function printModuleNames(start: string, names: readonly string[], end: string): string {
  const flat = `${start} { ${names.join(", ")} } ${end}`;
  const isAscii = /^[\x20-\x7e]*$/.test(flat); // The width of anything else is the printer's to tell.
  if (names.length === 1 || (isAscii && flat.length <= printWidth)) return flat;
  if (isAscii) return `${start} {\n${names.map((name) => `  ${name},\n`).join("")}} ${end}`;
  const list = [indent([line, join([",", line], [...names]), ifBreak(",")]), line];
  return printDocument(() => group([`${start} {`, ...list, `} ${end}`]));
}
