import { describe, expect, test } from "vitest";
import { joinTexts, standsAlone } from "../../generator/format/join-texts.js";

interface Text {
  readonly text: string;
  readonly settledStatements?: readonly string[];
}

const settled = "type  A = 1;";

describe("joinTexts", () => {
  test.each<[string, readonly Text[], string]>([
    ["one text", [{ text: "a;\n" }], "a;\n"],
    ["several texts", [{ text: "a;\n" }, { text: "b;\n" }], "a;\n\nmark;\nb;\n"],
    [
      "a settled statement is left out",
      [{ text: `a;\n${settled}\n`, settledStatements: [settled] }],
      "a;\nmark;\n",
    ],
    [
      "one that has something beside it is not",
      [{ text: `a;\n  ${settled}\n${settled} b;\n`, settledStatements: [settled] }],
      `a;\n  ${settled}\n${settled} b;\n`,
    ],
    [
      "settled statements are looked for in their order",
      [{ text: "a;\nb;\nc;\nb;\n", settledStatements: ["c;", "b;"] }],
      "a;\nb;\nmark;\nmark;\n",
    ],
    [
      "no text has the mark",
      [{ text: "mark;\n" }, { text: "mark_;\n" }],
      "mark;\n\nmark__;\nmark_;\n",
    ],
  ])("%s", (_title, texts, want) => {
    const joined = joinTexts(texts);
    expect(joined.text).toBe(want);
    expect(joined.split(joined.text)).toEqual(texts.map(({ text }) => text));
  });

  test("what the formatter made comes back, with settled statements as they were", () => {
    const { split } = joinTexts([
      { text: `// A\n\na\n${settled}\n`, settledStatements: [settled] },
      { text: "b" },
    ]);
    expect(split("// A\n\na;\nmark;\n\nmark;\nb;\n")).toEqual([`// A\n\na;\n${settled}\n`, "b;\n"]);
  });

  test.each(["a;\nb;\n", "a;\n  mark;\nb;\n", "mark;\na;\nmark;\nb;\n"])(
    "nothing comes back where the marks are not those that were set: %j",
    (formatted) => {
      expect(joinTexts([{ text: "a\n" }, { text: "b\n" }]).split(formatted)).toBeNull();
    },
  );
});

test.each<[string, boolean]>([
  ['"use strict";\n', true],
  ["// A.\n/* B. */\n'use client'\n", true],
  ["// Code generated.\n\nexport const a = 'b';\n", false],
  ["", false],
])("%j stands alone: %s", (text, want) => {
  expect(standsAlone(text)).toBe(want);
});
