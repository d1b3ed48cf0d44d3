import { describe, expect, test } from "vitest";
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
    expect(parseText({ displayName, text })).toEqual({ tree, format });
  });
});

describe("reports", () => {
  const bomb = ["a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
  for (let level = 1; level < 9; level++) {
    const aliases = Array.from({ length: 10 }, () => `*a${level - 1}`);
    bomb.push(`a${level}: &a${level} [${aliases.join(", ")}]`);
  }
  const cases: readonly [title: string, name: string, text: string, want: string][] = [
    ["broken JSON", "a.json", '{\n "a" 1}', "json-syntax 2:6"],
    ["YAML in JSON's clothes", "a.json", "a: 1", "json-syntax 1:1"],
    ["broken YAML", "a.yaml", "a: [1\nb: 2", "yaml-syntax 2:1"],
    ["a key twice", "a.yaml", "a: 1\nb: 2\na: 3", "yaml-syntax 3:1"],
    ["two documents", "a.yaml", "a: 1\n---\nb: 2", "yaml-syntax 3:5"],
    ["nothing", "a.json", " \n", "file-empty 1:1"],
    ["an infinite number", "a.yaml", "a:\n  - .inf", "yaml-not-json 2:5"],
    ["bytes", "a.yaml", "a: !!binary aGk=", "yaml-not-json 1:1"],
    ["aliases without end", "a.yaml", bomb.join("\n"), "yaml-not-json 8:9"],
  ];

  test.each(cases)("%s", (_, displayName, text, want) => {
    const result = parseText({ displayName, text });
    const problem = "problem" in result ? result.problem : null;
    const { line, column } = problem?.position ?? {};
    expect(`${problem?.code} ${line}:${column}`).toBe(want);
  });
});
