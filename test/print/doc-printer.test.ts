import { expect, test } from "vitest";
import { printDoc } from "../../generator/print/doc-printer.js";
import { createRandom, makeDocument, printed } from "../support/random-documents.js";

/** Both printers note in a document which groups are broken, so each is given its own. */
function printTwice(seed: number, texts: readonly string[]) {
  const random = () => createRandom(Math.imul(seed, 0x9e_37_79_b1));
  const make = () => makeDocument(random(), 1 + (seed % 6), texts);
  const columns = seed % 40;
  const doc = make();
  return { doc, text: printDoc(doc, columns), expected: printed(make(), columns) };
}

const seeds = Array.from({ length: 5_000 }, (_, index) => index);

test("prints what Prettier's printer prints", () => {
  let broken = 0;
  for (const seed of seeds) {
    const { doc, text, expected } = printTwice(seed, ["a", "bcd", "", "efghijklm"]);
    expect({ doc, text }).toEqual({ doc, text: expected });
    if (expected.includes("\n")) broken += 1;
  }
  expect(broken).toBeGreaterThan(seeds.length / 3);
});

test("leaves other characters than those of ASCII to Prettier", () => {
  let left = 0;
  for (const seed of seeds) {
    const { doc, text, expected } = printTwice(seed, ["a", "bcd", "é", "字"]);
    if (text === null) left += 1;
    else expect({ doc, text }).toEqual({ doc, text: expected });
  }
  expect(left).toBeGreaterThan(seeds.length / 3);
});
