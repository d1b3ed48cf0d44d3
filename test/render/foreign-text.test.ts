import { expect, test } from "vitest";
import { markForeign, takeForeign } from "../../generator/render/foreign-text.js";

const foreign = markForeign("let   a\n");

test.each<[string, string, "all" | readonly string[]]>([
  ["nothing", "let b;\n", []],
  ["an empty text", markForeign("\n"), []],
  ["a header", `${foreign}\n/** B. */\nlet b;\n`, ["let   a"]],
  ["a statement", `let b;\n${foreign}let c;\n`, ["let   a"]],
  ["two after one another", `let b;\n${foreign}${foreign}`, ["let   a", "let   a"]],
  ["a part of a line", `let b = ${markForeign("c")};\n`, "all"],
  ["a statement and a part of a line", `${foreign}let b = ${markForeign("c")};\n`, "all"],
  ["an indented line", `let b = {\n  ${foreign}};\n`, "all"],
  ["a line in the middle of a statement", `let b = [\n${foreign}];\n`, "all"],
  ["a line before one that is indented", `let b;\n${foreign}  + 1;\n`, "all"],
])("of %s Prettier lays out what it has to", (_title, text, want) => {
  const taken = takeForeign(text);
  expect(taken.foreign).toEqual(want);
  expect(taken.text).toBe(text.replaceAll(/[\u0005\u0006]/g, ""));
});
