import { builders } from "prettier/doc";
import { expect, test } from "vitest";
import { flatText } from "../../generator/print/flat-text.js";
import type { Doc } from "../../generator/print/print-document.js";
import { createRandom, makeDocument, printed } from "../support/random-documents.js";

const { group, hardline, line } = builders;

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
