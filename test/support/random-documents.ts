import { builders, printer } from "prettier/doc";
import type { Doc } from "../../generator/print/print-document.js";

const { align, conditionalGroup, fill, group, hardline, ifBreak, indent, indentIfBreak } = builders;
const { join, line, lineSuffixBoundary, softline } = builders;

/** What Prettier's printer makes of a document. */
export function printed(doc: Doc, printWidth: number): string {
  return printer.printDocToString(doc, { printWidth, tabWidth: 2, useTabs: false }).formatted;
}

/** A source of numbers below a limit, the same ones in each run. */
export function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** A document of up to so many levels, with commands of all types that we print. */
export function makeDocument(
  random: (limit: number) => number,
  depth: number,
  texts: readonly string[] = ["a", "bcd", "", "é", "字"],
): Doc {
  const below = (): Doc => makeDocument(random, depth - 1, texts);
  if (depth === 0) return texts[random(texts.length)] ?? "";
  const id = Symbol("group");
  const makers: readonly (() => Doc)[] = [
    () => below(),
    () => [below(), below(), below()],
    () => group([below(), line, below()], { shouldBreak: random(8) === 0 }),
    () =>
      group(["[", indent([softline, join([",", line], [below(), below()]), ifBreak(",")]), "]"]),
    () => [
      group(align(2, line), { id }),
      lineSuffixBoundary,
      indentIfBreak(below(), { groupId: id }),
    ],
    () => fill([below(), line, below()]),
    () => indent(below()),
    () => [below(), random(6) === 0 ? hardline : softline, below()],
    () => ifBreak(below(), below()),
    () => [group([below(), softline, below()], { id }), ifBreak(below(), below(), { groupId: id })],
    () => {
      const same = below();
      return conditionalGroup([same, group([same, softline], { shouldBreak: true }), [line, same]]);
    },
    () => align(1 + random(3), [below(), hardline, below()]),
  ];
  return makers[random(makers.length)]?.() ?? "";
}
