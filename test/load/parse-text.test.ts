import { describe, expect, test } from "vitest";
import type { SourcePosition } from "../../generator/diagnostics.js";
import type { Json } from "../../generator/json.js";
import { parseText } from "../../generator/load/parse-text.js";

describe("reads", () => {
  const cases: readonly [title: string, name: string, text: string, tree: Json, format: string][] =
    [
      ["JSON by its name", "a.json", '{"a": 1}', { a: 1 }, "json"],
      ["JSON by its look", "a", ' [1, "2"]', [1, "2"], "json"],
      ["YAML", "a.yaml", "a: 1", { a: 1 }, "yaml"],
      ["YAML that begins like JSON", "a.yml", "{a: 1}", { a: 1 }, "yaml"],
      ["a status as a key", "a.yaml", "200: ok", { "200": "ok" }, "yaml"],
      ["a date and a country as text", "a.yaml", "[2020-01-01, no]", ["2020-01-01", "no"], "yaml"],
      ["a merge", "a.yaml", "a: &a {x: 1}\nb: {<<: *a}", { a: { x: 1 }, b: { x: 1 } }, "yaml"],
    ];

  test.each(cases)("%s", (_, displayName, text, tree, format) => {
    expect(parseText({ displayName, text })).toMatchObject({ tree, format, problems: [] });
  });
});

describe("reports", () => {
  const nested = (levels: number) =>
    Array.from({ length: levels }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
  const bomb = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
  for (let level = 1; level < 9; level++) {
    const aliases = Array.from({ length: 10 }, () => `*a${level - 1}`);
    bomb.push(`a${level}: &a${level} [${aliases.join(", ")}]`);
  }
  const cases: readonly [title: string, name: string, text: string, want: string][] = [
    ["broken JSON", "a.json", '{\n "a" 1}', "json-syntax 2:6"],
    ["YAML in JSON's clothes", "a.json", "a: 1", "json-syntax 1:1"],
    ["broken YAML", "a.yaml", "a: [1\nb: 2", "yaml-syntax 2:1"],
    ["a key twice", "a.yaml", "a: 1\nb: 2\na: 3", "key-repeated 3:1"],
    ["two documents", "a.yaml", "a: 1\n---\nb: 2", "yaml-syntax 2:1"],
    ["nothing", "a.json", " \n", "file-empty 1:1"],
    ["an infinite number", "a.yaml", "a:\n  - .inf", "yaml-not-json 2:5"],
    [
      "20,000 arrays in JSON",
      "a.json",
      "[".repeat(20_000) + "]".repeat(20_000),
      "nesting-too-deep 1:21",
    ],
    [
      "20,000 arrays in YAML",
      "a.yaml",
      "[".repeat(20_000) + "]".repeat(20_000),
      "nesting-too-deep 1:1",
    ],
    ["200,000 open brackets in JSON", "a.json", "[".repeat(200_000), "nesting-too-deep 1:1"],
    [
      "200,000 open brackets in YAML",
      "a.yaml",
      `a: ${"[".repeat(200_000)}`,
      "nesting-too-deep 1:20004",
    ],
    ["2,000 mappings in each other", "a.yaml", nested(2_000), "nesting-too-deep 1:1"],
    ["aliases without end", "a.yaml", bomb.join("\n"), "yaml-not-json 8:9"],
  ];

  test.each(cases)("%s", (_, displayName, text, want) => {
    const { problems } = parseText({ displayName, text });
    expect(problems.map(({ code, position }) => `${code} ${placeOf(position)}`)).toEqual([want]);
  });
});

describe("reports every key that an object has already, with its place and pointer, of", () => {
  const cases: readonly [title: string, name: string, text: string, want: readonly string[]][] = [
    ["an object", "a.json", '{"a": 1, "a": 2}', ["1:10 #/a, in line 1"]],
    ["three", "a.json", '{"a": 1,\n"a": 2,\n"a": 3}', ["2:1 #/a, in line 1", "3:1 #/a, in line 1"]],
    [
      "objects in lists and in what is lost",
      "a.json",
      '{"b/c": [{"d": 1, "d": 2}],\r\n "b/c": [0, {"e": {}, "f": 0, "e": {}}]}',
      ["1:19 #/b~1c/0/d, in line 1", "2:2 #/b~1c, in line 1", "2:31 #/b~1c/1/e, in line 2"],
    ],
    ["one key in two spellings", "a.json", '{"é": 1, "\\u00e9": 2}', ["1:10 #/é, in line 1"]],
    [
      "names that objects have",
      "a.json",
      '{"__proto__": 1, "__proto__": 2}',
      ["1:18 #/__proto__, in line 1"],
    ],
    ["JSON by its look", "a", '[{"a": 1, "a": 1}]', ["1:11 #/0/a, in line 1"]],
    ["JSON that is called YAML", "a.yaml", '{"a": 1, "a": 1}', ["1:10 #/a, in line 1"]],
    [
      "YAML",
      "a.yaml",
      "a: 1\nb:\n  - { c: 1, c: 2 }\n  - d: 1\n    'd': 2\na:\n",
      ["3:13 #/b/0/c, in line 3", "5:5 #/b/1/d, in line 4", "6:1 #/a, in line 1"],
    ],
    [
      "YAML with an alias for what has one",
      "a.yaml",
      "a: &a\n  b: 1\n  b: 2\nc: *a\n",
      ["3:3 #/a/b, in line 2"],
    ],
  ];

  test.each(cases)("%s", (_, displayName, text, want) => {
    const { problems } = parseText({ displayName, text });
    expect(problems.map(({ code }) => code)).toEqual(want.map(() => "key-repeated"));
    const told = problems.map(({ message, pointer, position }) => {
      return `${placeOf(position)} ${pointer}${/, in line \d+$/.exec(message)?.[0]}`;
    });
    expect(told).toEqual(want);
  });

  test.each([
    [
      "keys that are strings elsewhere",
      "a.json",
      '{"a": "a", "b": ["a", "a"], "c": {"a": "\\":"}}',
    ],
    ["what only looks like a key", "a.json", '{"a": ["\\\\", "{\\"a\\": 1, \\"a\\": 2}", "a"]}'],
    ["several merges", "a.yaml", "a: &a { x: 1 }\nb: &b { y: 1 }\nc:\n  <<: *a\n  <<: *b\n"],
    ["what a merge brings", "a.yaml", "a: &a { x: 1 }\nb: { <<: *a, x: 2 }\n"],
  ])("and not %s", (_, displayName, text) => {
    expect(parseText({ displayName, text })).toMatchObject({ tree: {}, problems: [] });
  });
});

function placeOf(position: SourcePosition | undefined): string {
  return `${position?.line}:${position?.column}`;
}
