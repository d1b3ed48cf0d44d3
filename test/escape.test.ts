import { runInNewContext } from "node:vm";

import { describe, expect, test } from "vitest";

import {
  commentLines,
  jsonLiteral,
  markdownBlock,
  markdownCell,
  markdownCode,
  markdownFence,
  markdownLine,
  propertyKey,
  stringLiteral,
} from "../generator/escape.js";

describe("stringLiteral", () => {
  const cases: readonly [title: string, given: string, want: string][] = [
    ["plain text", "user", '"user"'],
    ["double quotes", 'say "hi"', `'say "hi"'`],
    ["as many single as double quotes", `"it's`, `"\\"it's"`],
    ["backslashes", "a\\b", '"a\\\\b"'],
    ["line breaks and tabs", "a\nb\r\tc", '"a\\nb\\r\\tc"'],
    ["line separators", "a\u2028b\u2029c", '"a\\u2028b\\u2029c"'],
    ["control characters", "a\0b\x1bc", '"a\\u0000b\\u001bc"'],
    ["an end of a template literal", "`${x}`", '"`${x}`"'],
    ["letters of any script", "Zürich 東京", '"Zürich 東京"'],
    ["a change of direction", "a\u202eb\u2066c", '"a\\u202eb\\u2066c"'],
    ["halves of a surrogate pair", "\udc00a\ud800", '"\\udc00a\\ud800"'],
    ["a whole surrogate pair", "😀", '"😀"'],
  ];
  test.each(cases)("%s", (_, given, want) => {
    expect(stringLiteral(given)).toBe(want);
    expect(runInNewContext(want)).toBe(given);
  });
});

test.each([
  ["line separators, in JSON as in TypeScript", "a\u2028", '"a\\u2028"'],
  ["a change of direction", { "\u202e": 1 }, '{"\\u202e":1}'],
  ["half of a surrogate pair", "\ud800", '"\\ud800"'],
])("JSON: %s", (_, given, want) => {
  expect(jsonLiteral(given)).toBe(want);
  expect(JSON.parse(want)).toEqual(given);
});

describe("propertyKey", () => {
  test.each([
    ["userName", "userName"],
    ["$ref", "$ref"],
    ["If-Match", '"If-Match"'],
    ["2fa", '"2fa"'],
    ["200", "200"],
    ["007", '"007"'],
    ["", '""'],
  ])("%s", (given, want) => {
    expect(propertyKey(given)).toBe(want);
  });
});

describe("commentLines", () => {
  const cases: readonly [title: string, given: string, want: readonly string[]][] = [
    ["the end of a comment", "a */ b", ["a *\\/ b"]],
    ["a tag at the start of a line", "one\n@deprecated", ["one", "\\@deprecated"]],
    ["a paragraph of short lines", "a\nb\nc d e f", ["a b c d e", "f"]],
    ["a paragraph after an item", "- a\nb", ["- a", "b"]],
    ["lines that are broken on purpose", "a  \nb\\\nc", ["a\\", "b\\", "c"]],
    ["spaces at the end of a paragraph", "a  \n\nb  ", ["a", "", "b"]],
    ["spaces at the end of a line of code", "```\na  \nb\n```", ["```", "a", "b", "```"]],
    ["a list", "a\n- b\n- c", ["a", "- b", "- c"]],
    ["a table", "a\n\n| b |\n| - |\n| c |", ["a", "", "| b |", "| - |", "| c |"]],
    ["names with values, one a line", "a: b\nc: d", ["a: b", "c: d"]],
    ["a heading", "# a\nb", ["# a", "b"]],
    ["an address in the middle of a line", "a a@b.c", ["a a@b.c"]],
    ["an inline tag", "{@link}", ["{\\@link}"]],
    ["empty lines around and between", "\n\na\n\n\nb\n", ["a", "", "b"]],
    ["foreign line ends", "a:\r\n- b\u2028- c", ["a:", "- b", "- c"]],
    ["bidirectional overrides", "a\u202eb", ["ab"]],
    ["a long line", "aaa bbb ccc ddd", ["aaa bbb", "ccc ddd"]],
    ["a long list item", "- aaa bbb ccc", ["- aaa bbb", "  ccc"]],
    ["a tag that wrapping would put first", "aaa bbb @ccc", ["aaa bbb", "\\@ccc"]],
    ["a word that is longer than a line", "a bbbbbbbbbbbbb c", ["a", "bbbbbbbbbbbbb", "c"]],
    ["a tag after a space", "a @b", ["a \\@b"]],
    ["a tag after a space without width", "a\u200b@b", ["a\u200b\\@b"]],
    ["a tag in a code span", "`@b` `{@c}`", ["`@b`", "`{\u2060@c}`"]],
    ["a tag after a space in a code span", "`a @b`", ["`a \u2060@b`"]],
    ["a tag in a block of code", "```\n@b\n```", ["```", "\u2060@b", "```"]],
    ["half of a surrogate pair", "a\ud800b", ["a\ufffdb"]],
    ["a block of code that is left open", "```\na", ["```", "a", "```"]],
    [
      "a line that only looks like the end of a block",
      "```\n``` a\nb",
      ["```", "``` a", "b", "```"],
    ],
    ["a code span of three backticks", "```a```\n\nb", ["```a```", "", "b"]],
    ["code, which is not wrapped", "```\naaa bbb ccc ddd\n```", ["```", "aaa bbb ccc ddd", "```"]],
  ];
  test.each(cases)("%s", (_, given, want) => {
    expect(commentLines(given, 9)).toEqual(want);
  });
});

describe("Markdown", () => {
  test.each([
    ["HTML is shown", "<script>x</script>", "\\<script>x\\</script>"],
    ["HTML in code stays", "`<b>`", "`<b>`"],
    ["HTML in a block of code stays", "```\n<b>\n```", "```\n<b>\n```"],
    ["a comparison is no tag", "a < b", "a < b"],
    ["an address stays a link", "<https://example.org/>", "<https://example.org/>"],
    ["HTML behind a backslash that is escaped", "\\\\<b>", "\\\\\\<b>"],
    ["HTML behind a backslash that escapes it", "\\<b>", "\\<b>"],
    ["HTML after a backtick that opens nothing", "` <b>", "` \\<b>"],
    ["HTML after a backtick that is escaped", "\\`` a ` <b> `", "\\`` a ` \\<b> `"],
    ["HTML after an open code span", "`\na` <b> `", "`\na` <\u2060b> `"],
    ["HTML after a link that takes a backtick", "[a](x`y) <b> `", "[a](x`y) <\u2060b> `"],
    ["HTML after an address that takes one", "<https://x`y> <b> `", "\\<https://x`y> <\u2060b> `"],
    ["HTML in a cell of a table", "| `a | <b>` |", "| `a | <\u2060b>` |"],
    ["HTML after an indented fence", "    ```\n<b>", "    ```\n\\<b>"],
    ["HTML after a closing fence", "```\n    ```\n```\n<b>", "```\n    ```\n```\n\\<b>"],
    ["HTML in code in a list", "- ```\n  <b>\n  ```", "- ```\n  <\u2060b>\n  ```"],
    ["a block of code that is left open", "~~~\na", "~~~\na\n~~~"],
    ["a block of code that its list ends", "- a\n  ```\n\nb", "- a\n  ```\n\nb"],
  ])("block: %s", (_, given, want) => {
    expect(markdownBlock(given)).toBe(want);
  });

  test.each([
    ["lines become one", "a\n\nb", "a b"],
    ["a heading", "# a", "\\# a"],
    ["a list item", "1. a", "\\1. a"],
    ["a list item with a star", "* a", "\\* a"],
    ["the beginning of a block of code", "~~~ a", "\\~~~ a"],
    ["backticks that open a code span outside", "```a", "\\`\\`\\`a"],
    ["a backslash that would escape what follows", "a\\", "a\\\\"],
    ["a link that would end outside", "[a](b", "[a]\\(b"],
    ["a link", '[a](b "c")', '[a](b "c")'],
  ])("line: %s", (_, given, want) => {
    expect(markdownLine(given)).toBe(want);
  });

  test.each([
    ["a pipe", "a|b", "a\\|b"],
    ["a pipe that is escaped already", "a\\|b", "a\\|b"],
    ["a pipe in code", "`a | b`", "`a \\| b`"],
  ])("cell: %s", (_, given, want) => {
    expect(markdownCell(given)).toBe(want);
  });

  test.each([
    ["plain", "a", "`a`"],
    ["backticks", "a`b", "``a`b``"],
    ["a backtick at the end", "a`", "`` a` ``"],
    ["nothing", "", "` `"],
    ["pipes", 'a | "b"', '`a | "b"`'],
    ["line breaks", "a\n  b", "`a b`"],
  ])("code: %s", (_, given, want) => {
    expect(markdownCode(given)).toBe(want);
  });

  test("a block of code is fenced by more backticks than it holds", () => {
    expect(markdownFence("ts", "a\n```\nb")).toBe("````ts\na\n```\nb\n````");
  });
});
