import { describe, expect, test } from "vitest";
import { parseText } from "../../generator/load/parse-text.js";
import { positionAt } from "../../generator/load/positions.js";

function locator(displayName: string, text: string) {
  const { locate } = parseText({ displayName, text });
  return (pointer: string, part?: "key" | "value") => {
    const { file, line, column } = locate(pointer, part);
    return `${file}:${line}:${column}`;
  };
}

describe("in YAML", () => {
  const text = `a:
  b/c: 1
  list:
    - x: true
    - [ y, z ]
empty:
"quoted": &anchor { 50%: 2 }
alias: *anchor
`;
  const cases: readonly [pointer: string, want: string][] = [
    ["#", "a.yaml:1:1"],
    ["#/a", "a.yaml:1:1"],
    ["#/a/b~1c", "a.yaml:2:8"],
    ["#/a/list/0", "a.yaml:4:7"],
    ["#/a/list/0/x", "a.yaml:4:10"],
    ["#/a/list/1/1", "a.yaml:5:12"],
    ["#/quoted", "a.yaml:7:1"],
    ["#/quoted/50%", "a.yaml:7:26"],
    ["#/a/missing/deeper", "a.yaml:1:1"],
  ];

  test.each(cases)("%s", (pointer, want) => {
    expect(locator("a.yaml", text)(pointer)).toBe(want);
  });

  test("by key or by value", () => {
    expect(locator("a.yaml", text)("#/a/b~1c", "key")).toBe("a.yaml:2:3");
    expect(locator("a.yaml", text)("#/a", "value")).toBe("a.yaml:2:3");
  });
});

describe("in JSON", () => {
  const text = '{\r\n  "a": {\n    "b": [\n      1\n    ]\n  }\n}';
  const cases: readonly [pointer: string, want: string][] = [
    ["#", "a.json:1:1"],
    ["#/a", "a.json:2:3"],
    ["#/a/b/0", "a.json:4:7"],
    ["#/a/c", "a.json:2:3"],
  ];

  test.each(cases)("%s", (pointer, want) => {
    expect(locator("a.json", text)(pointer)).toBe(want);
  });
});

test("a line ends with LF, CR LF or CR", () => {
  expect(positionAt("a", "1\n2\r\n3\r4", 7)).toEqual({ file: "a", line: 4, column: 1 });
});
