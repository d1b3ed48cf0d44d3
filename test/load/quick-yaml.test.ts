import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseWithPlaces } from "../../generator/load/parse-yaml.js";
import { readQuickly } from "../../generator/load/quick-yaml.js";
import { corpus } from "../corpus/documents.js";

/** What the reader that knows the place of each node makes of a text; `undefined` if it finds a mistake. */
function readSlowly(text: string): unknown {
  const { tree, problems } = parseWithPlaces({ displayName: "a.yaml", text }).parsed;
  return problems.length === 0 ? tree : undefined;
}

/** JSON that tells members in another order apart, and zeros of both signs. */
function exact(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) => (Object.is(inner, -0) ? "-0" : inner));
}

function expectSame(text: string, quick: unknown): void {
  expect({ text, tree: exact(quick) }).toEqual({ text, tree: exact(readSlowly(text)) });
}

describe("reads as the reader with places does", () => {
  const values = [
    ...[
      "1",
      "0",
      "-0",
      "+1",
      "01",
      "0o17",
      "0x1F",
      "0b1",
      "1_000",
      "1e3",
      ".5",
      "5.",
      "-.5",
      "1.50",
    ],
    ...[
      "123456789012345678901234567890",
      "~",
      "null",
      "Null",
      "",
      "true",
      "TRUE",
      "yes",
      "no",
      "on",
    ],
    ...[
      "2020-01-01",
      "2020-01-01T00:00:00Z",
      "12:30:45",
      "a: b",
      "[1",
      "{a",
      "'it''s'",
      "a #b",
      "a#b",
    ],
    ...[
      '"\\x41\\u00e9\\n\\/\\_\\L\\N\\e\\0"',
      "=",
      "@a",
      "`a",
      "%a",
      "!a",
      "! a",
      "&a b",
      "*a",
      "-",
      "?",
    ],
    ...[
      ": ",
      "::",
      "|",
      "> ",
      "nan",
      "Infinity",
      "-Infinity",
      "---",
      "...",
      "a\tb",
      "é",
      "\ufeffa",
    ],
    ...["\u0001", '"a\\\n b"', "a\n\n b", "'a\n\n  b'", "__proto__", "- a\n- b", "a\r\n b"],
  ];
  const places: readonly ((value: string) => string)[] = [
    (value) => value,
    (value) => `a: ${value}`,
    (value) => `- ${value}\n- b\n`,
    (value) => `[${value}, b]`,
    (value) => `{a: ${value}}`,
    (value) => `${value}: a`,
    (value) => `? ${value}\n: a`,
    (value) => `a:\n  ${value}\nb: ${value}\n`,
    (value) => `a: |\n  ${value}\n   ${value}\n\n  b\n`,
    (value) => `a: >-\n  ${value}\n   ${value}\n\n  b\n  c\n`,
  ];

  test.each(values)("%j, wherever it stands", (value) => {
    for (const place of places) {
      const text = place(value);
      const quick = readQuickly(text);
      if (quick !== undefined) expectSame(text, quick);
    }
  });

  const root = fileURLToPath(new URL("../..", import.meta.url));
  const folders = [...["spec", "test/golden", "test/frameworks"].map((one) => join(root, one))];

  test.each(corpus === null ? folders : [...folders, corpus])("every file in %s", (folder) => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const texts = files
      .filter((file) => /\.ya?ml$/.test(file) && !file.includes("node_modules"))
      .map((file) => readFileSync(join(folder, file), "utf8"))
      .filter((text) => text.length < 500_000);
    const read = texts.filter((text) => {
      const quick = readQuickly(text);
      if (quick !== undefined) expectSame(text, quick);
      return quick !== undefined;
    });
    expect(read.length).toBeGreaterThan(0.9 * texts.length);
  });
});

describe("leaves to the reader with places", () => {
  test.each([
    ["a mistake", "a: [1\nb: 2"],
    ["a key twice", "a: 1\na: 2"],
    ["a key twice in two spellings", "200: 1\n'200': 2"],
    ["a key that is empty", "~: 1"],
    ["a merge", "a: &a {x: 1}\nb: {<<: *a}"],
    ["a node with a name", "a: &a 1\nb: *a"],
    ["the tag of a type", "a: !!set {b}"],
    ["a number that is too large", "a: 1e400"],
    ["an infinite number", "a: .inf"],
    ["a carriage return of its own", "a: 1\rb: 2"],
    ["two documents", "a: 1\n---\nb: 2"],
    ["no document", "# nothing"],
    ["a complex key", "? [a]\n: b"],
  ])("%s", (_, text) => {
    expect(readQuickly(text)).toBeUndefined();
  });
});
