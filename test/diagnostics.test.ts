import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  catalogue,
  createReporter,
  toDiagnostic,
  GeneratorError,
  ValidationError,
  type Diagnostic,
} from "../generator/diagnostics.js";
import type { CatalogueEntry } from "../generator/catalogue/entry.js";
import { isJsonObject } from "../generator/json.js";
import { formatDiagnostic, formatDiagnostics } from "../generator/format-diagnostic.js";

describe("the catalogue", () => {
  const parts = readdirSync(new URL("../generator/catalogue/", import.meta.url)).filter(
    (file) => file.endsWith(".ts") && file !== "entry.ts",
  );

  test.each(parts)("the part %s is sorted", async (file) => {
    const codes = await codesIn(file);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes).toEqual(codes.toSorted());
  });

  test("holds every part, and no code twice", async () => {
    const codes = (await Promise.all(parts.map(codesIn))).flat();
    expect(Object.keys(catalogue).toSorted()).toEqual(codes.toSorted());
  });

  async function codesIn(file: string): Promise<readonly string[]> {
    const part: unknown = await import(`../generator/catalogue/${file.replace(/\.ts$/, "")}.ts`);
    return isJsonObject(part)
      ? Object.values(part).flatMap((entries) => Object.keys(entries ?? {}))
      : [];
  }

  test.each(Object.entries<CatalogueEntry>(catalogue))("%s is explained", (code, entry) => {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(entry.title).toMatch(/[^.]$/);
    expect(entry.cause).toMatch(/^\P{Ll}.*\.$/u);
    expect(entry.fix).toMatch(/^\P{Ll}.*\.$/u);
  });
});

describe("a reporter", () => {
  const at = (line: number) => ({ file: "a.yaml", line, column: 1 });

  test("hands on warnings at once and throws errors in order", () => {
    const heard: Diagnostic[] = [];
    const reporter = createReporter(
      (pointer) => (pointer === "#/b" ? { position: at(2), pointer: "#/c" } : null),
      (diagnostic) => heard.push(diagnostic),
    );
    reporter.report({
      code: "field-type",
      message: "last",
      pointer: null,
      position: at(9),
      isFatal: true,
    });
    reporter.report({ code: "field-unknown", message: "warning", pointer: "#/b" });
    reporter.report({
      code: "field-type",
      message: "first",
      pointer: "#/b",
      hint: "Do so.",
      isFatal: true,
    });
    const told = heard.map(({ message, position, pointer }) => [message, position, pointer]);
    expect(told).toEqual([["warning", at(2), "#/c"]]);
    const thrown = caught(() => reporter.settle(ValidationError));
    expect(thrown.diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      ["first", "Do so."],
      ["last", catalogue["field-type"].fix],
    ]);
    expect(thrown).toBeInstanceOf(ValidationError);
    expect(() => reporter.settle(ValidationError)).not.toThrow();
  });

  test("makes an error of a mend when it is strict, and of what cannot be mended", () => {
    const given = { code: "path-parameter-undeclared", message: "a", pointer: null } as const;
    const { mend } = catalogue[given.code];
    expect(toDiagnostic(given)).toMatchObject({ severity: "warning", mend });
    expect(toDiagnostic({ ...given, mend: "b" })).toMatchObject({ severity: "warning", mend: "b" });
    const strict = { severity: "error", mend: null };
    expect(toDiagnostic(given, () => null, { strict: true })).toMatchObject(strict);
    expect(toDiagnostic({ ...given, isFatal: true })).toMatchObject(strict);
    const plain = { code: "field-unknown", message: "a", pointer: null } as const;
    expect(toDiagnostic(plain, () => null, { strict: true }).severity).toBe("warning");
  });

  function caught(run: () => void): GeneratorError {
    try {
      run();
    } catch (error) {
      if (error instanceof GeneratorError) return error;
    }
    throw new Error("nothing was thrown");
  }
});

describe("formatDiagnostic", () => {
  const diagnostic: Diagnostic = {
    code: "field-type",
    severity: "error",
    message: "`a` must be a string",
    position: { file: "spec/a.yaml", line: 3, column: 14 },
    pointer: "#/a",
    hint: "Put it in quotes.",
    mend: null,
  };
  const cases: readonly [title: string, given: Diagnostic, want: string][] = [
    [
      "place, code and message; pointer; hint",
      diagnostic,
      "spec/a.yaml:3:14 error field-type `a` must be a string\n  at #/a\n  hint: Put it in quotes.",
    ],
    [
      "what was made of it, and what would be left out",
      { ...diagnostic, mend: "it is left out", leavesOut: ["GET /a", "GET /b"] },
      "spec/a.yaml:3:14 error field-type `a` must be a string\n  at #/a\n  mended: it is left out\n  hint: Put it in quotes.\n  --keep-going would leave out GET /a, GET /b",
    ],
    [
      "without a place",
      { ...diagnostic, position: null, pointer: null },
      "error field-type `a` must be a string\n  hint: Put it in quotes.",
    ],
    [
      "control characters are shown, and lines of a message are indented",
      { ...diagnostic, position: null, pointer: "#/\u001b[31m", message: "a\nb\u202e" },
      "error field-type a\n    b\\u{202e}\n  at #/\\u{1b}[31m\n  hint: Put it in quotes.",
    ],
  ];

  test.each(cases)("%s", (_, given, want) => {
    expect(formatDiagnostic(given)).toBe(want);
  });
});

describe("formatDiagnostics", () => {
  interface Variation extends Partial<Diagnostic> {
    readonly line: number;
  }
  const cases: readonly [title: string, given: readonly Variation[], want: readonly string[]][] = [
    ["nothing for none", [], []],
    [
      "up to three places stand for themselves",
      [{ line: 1 }, { line: 2 }],
      [
        "a.yaml:1:5 warning field-type it is a number",
        "  at #/1",
        "  mended: as text",
        "  hint: Use text.",
        "a.yaml:2:5 warning field-type it is a number",
        "  at #/2",
        "  mended: as text",
        "  hint: Use text.",
      ],
    ],
    [
      "the same message at 45 places: the first three and the number of all",
      Array.from({ length: 45 }, (_, index) => ({ line: index + 1 })),
      [
        "warning field-type: 45 places",
        "  it is a number",
        "  a.yaml:1:5 at #/1",
        "  a.yaml:2:5 at #/2",
        "  a.yaml:3:5 at #/3",
        "  and 42 more; --verbose shows all",
        "  mended: as text",
        "  hint: Use text.",
      ],
    ],
    [
      "what differs stands at each place",
      [
        { line: 1, message: "`a` is a number", mend: null },
        { line: 2, hint: "Use quotes." },
        { line: 3, pointer: null },
        { line: 4 },
      ],
      [
        "warning field-type: 4 places",
        "  a.yaml:1:5 `a` is a number",
        "    at #/1",
        "    hint: Use text.",
        "  a.yaml:2:5 it is a number",
        "    at #/2",
        "    mended: as text",
        "    hint: Use quotes.",
        "  a.yaml:3:5 it is a number",
        "    mended: as text",
        "    hint: Use text.",
        "  and 1 more; --verbose shows all",
      ],
    ],
    [
      "nothing is mended, and a control character is shown",
      [1, 2, 3, 4].map((line) => ({ line, message: "it is \u001b", mend: null })),
      [
        "warning field-type: 4 places",
        "  it is \\u{1b}",
        "  a.yaml:1:5 at #/1",
        "  a.yaml:2:5 at #/2",
        "  a.yaml:3:5 at #/3",
        "  and 1 more; --verbose shows all",
        "  hint: Use text.",
      ],
    ],
    [
      "severities and codes are apart, in order of first appearance",
      [
        { line: 1, severity: "error", mend: null },
        ...[2, 3, 4, 5].map((line) => ({ line })),
        { line: 6, severity: "error", mend: null },
      ],
      [
        "a.yaml:1:5 error field-type it is a number",
        "  at #/1",
        "  hint: Use text.",
        "a.yaml:6:5 error field-type it is a number",
        "  at #/6",
        "  hint: Use text.",
        "warning field-type: 4 places",
        "  it is a number",
        "  a.yaml:2:5 at #/2",
        "  a.yaml:3:5 at #/3",
        "  a.yaml:4:5 at #/4",
        "  and 1 more; --verbose shows all",
        "  mended: as text",
        "  hint: Use text.",
      ],
    ],
  ];

  test.each(cases)("%s", (_, given, want) => {
    const diagnostics = given.map(({ line, ...variation }): Diagnostic => ({
      code: "field-type",
      severity: "warning",
      message: "it is a number",
      position: { file: "a.yaml", line, column: 5 },
      pointer: `#/${line}`,
      hint: "Use text.",
      mend: "as text",
      ...variation,
    }));
    expect(formatDiagnostics(diagnostics)).toBe(want.map((text) => `${text}\n`).join(""));
  });
});
