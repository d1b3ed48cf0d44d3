import { format } from "prettier";
import { describe, expect, test } from "vitest";
import type { AssembledFile } from "../../generator/assemble/package-file.js";
import { formatFiles } from "../../generator/format/format-files.js";
import { diagnosticsOf, reporter } from "../assemble/support/small-package.js";

function file(path: string, text: string, rest: Partial<AssembledFile> = {}): AssembledFile {
  const origin = { template: "templates/a.hbs", pointer: "#/paths/~1a/get", builtIn: true };
  return { path, text, origin, unformatted: "all", ...rest };
}

async function formatted(given: AssembledFile): Promise<string | undefined> {
  return (await formatFiles([given], reporter()))[0]?.text;
}

describe("formatFiles", () => {
  test.each<[string, AssembledFile, string]>([
    ["TypeScript", file("src/a.ts", "export  const a='b'"), 'export const a = "b";\n'],
    [
      "a line of 100 columns",
      file("src/a.ts", `export const a = "${"b".repeat(80)}";`),
      `export const a = "${"b".repeat(80)}";\n`,
    ],
    [
      "types that older parsers do not know",
      file(
        "src/a.ts",
        "export declare function a<const T>(b:{[K in keyof T as `${K & 1}`]:1}):asserts b is never",
      ),
      "export declare function a<const T>(b: { [K in keyof T as `${K & 1}`]: 1 }): asserts b is never;\n",
    ],
    ["JSON", file("tsconfig.json", '{"a":[1,2]}'), '{ "a": [1, 2] }\n'],
    ["a manifest", file("package.json", '{"a":[1]}'), '{\n  "a": [\n    1\n  ]\n}\n'],
    ["Markdown stays as it is", file("README.md", "*  a\n\n\n\n"), "*  a\n\n\n\n"],
    ["a name without an extension", file("LICENSE", "a  b"), "a  b"],
    ["a directive", file("src/a.ts", "'use client'\nlet a"), '"use client";\nlet a;\n'],
  ])("%s", async (_title, given, want) => {
    expect(await formatted(given)).toBe(want);
  });

  test.each<[string, string, readonly string[], string]>([
    ["nothing", "let   a;\n", [], "let   a;\n"],
    ["a statement", "let   a;\nlet   b\n", ["let   b"], "let   a;\nlet b;\n"],
    ["comments", "// a\n/* b */\n\nlet   c;\n", ["// a\n/* b */"], "// a\n/* b */\n\nlet   c;\n"],
    [
      "several",
      "let   a\nlet   b;\nlet   c\n",
      ["let   a", "let   c"],
      "let a;\nlet   b;\nlet c;\n",
    ],
    ["the same twice", "f( )\nlet   b;\nf( )\n", ["f( )", "f( )"], "f();\nlet   b;\nf();\n"],
    ["a directive", "'use client'\nlet   b;\n", ["'use client'"], '"use client";\nlet   b;\n'],
    ["what is no statement: all", "f(\n1,\n)\n", ["1,"], "f(1);\n"],
    ["what is there no more: all", "let   a\n", ["let   b"], "let a;\n"],
  ])("lays out of a file %s", async (_title, text, unformatted, want) => {
    expect(await formatted(file("src/a.ts", text, { unformatted }))).toBe(want);
  });

  test("keeps the order, and nothing of a file but its path and text", async () => {
    const files = [file("src/b.ts", "b", { unformatted: [] }), file("src/a.ts", "let a;\n")];
    expect(await formatFiles(files, reporter())).toEqual([
      { path: "src/b.ts", text: "b" },
      { path: "src/a.ts", text: "let a;\n" },
    ]);
  });

  test("lays out many statements as Prettier does each of them alone", async () => {
    const texts = ["// A\n\nlet  a", "'use client'", "/** B */", "export  default 1\n\n\n// C"];
    const laidOut = await Promise.all(texts.map((text) => format(text, { parser: "babel-ts" })));
    const numbers = Array.from({ length: 8000 }, (_, number) => number % texts.length);
    const files = numbers.map((of, number) => {
      const text = `// ${number}\n${texts[of] ?? ""}`;
      return file(`src/${number}.ts`, `${text}\n`, { unformatted: [text] });
    });
    const together = await formatFiles(files, reporter());
    expect(together.map(({ text }) => text)).toEqual(
      numbers.map((of, number) => `// ${number}\n${laidOut[of] ?? ""}`),
    );
  });
});

describe("a text that does not parse", () => {
  test("is reported with its template, its pointer and the lines around the place", async () => {
    const broken = [
      file("src/a.ts", "const a = 1;\nconst b = ;\nconst c = 3;\n", {
        unformatted: ["const b = ;"],
      }),
      file("src/ok.ts", "let a"),
      file("package.json", '{ "a" }', {
        origin: { template: "mine/package.json.hbs", pointer: null, builtIn: false },
      }),
    ];
    expect(await diagnosticsOf(() => formatFiles(broken, reporter()))).toEqual([
      {
        code: "generated-syntax-invalid",
        severity: "error",
        message: [
          "Unexpected token (package.json:1:7, made by mine/package.json.hbs)",
          '> 1 | { "a" }',
          "    |       ^",
        ].join("\n"),
        position: null,
        pointer: null,
        hint: "Correct mine/package.json.hbs.",
        mend: null,
      },
      {
        code: "generated-syntax-invalid",
        severity: "error",
        message: [
          "Unexpected token (src/a.ts:2:11, made by templates/a.hbs)",
          "  1 | const a = 1;",
          "> 2 | const b = ;",
          "    |           ^",
          "  3 | const c = 3;",
          "  4 |",
        ].join("\n"),
        position: null,
        pointer: "#/paths/~1a/get",
        hint: "This is a fault of specwright, not of the specification. Please report it with this message.",
        mend: null,
      },
    ]);
  });
});
