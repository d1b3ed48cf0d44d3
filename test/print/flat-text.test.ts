import { builders, printer } from "prettier/doc";
import { expect, test } from "vitest";
import { flatText } from "../../generator/print/flat-text.js";
import type { Doc } from "../../generator/print/print-document.js";

const { align, fill, group, hardline, ifBreak, indent, indentIfBreak, join, line } = builders;
const { lineSuffixBoundary, softline } = builders;

function printed(doc: Doc, printWidth: number): string {
  return printer.printDocToString(doc, { printWidth, tabWidth: 2, useTabs: false }).formatted;
}

/** Numbers below a limit, the same ones in each run. */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function makeDocument(random: (limit: number) => number, depth: number): Doc {
  const below = (): Doc => makeDocument(random, depth - 1);
  const texts = ["a", "bcd", "", "é", "字"];
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
  ];
  return makers[random(makers.length)]?.() ?? "";
}

test("is what the printer makes of a document", () => {
  const random = createRandom(1);
  let count = 0;
  for (let run = 0; run < 20_000; run++) {
    const doc = makeDocument(random, 1 + random(5));
    const columns = random(40);
    const flat = flatText(doc, columns);
    if (flat === null) continue;
    count += 1;
    expect({ doc, text: flat }).toEqual({ doc, text: printed(doc, columns) });
  }
  expect(count).toBeGreaterThan(1_000);
});

test.each<readonly [title: string, doc: Doc, columns: number]>([
  ["what is too long", "abcd", 3],
  ["a group that is broken", group(["a", line, "b"], { shouldBreak: true }), 80],
  ["a line that is always broken", group(["a", hardline, "b"]), 80],
  ["a line outside of a group", ["a", line, "b"], 80],
  ["characters that may be wider", "字", 80],
])("leaves to the printer: %s", (_, doc, columns) => {
  expect(flatText(doc, columns)).toBeNull();
});
