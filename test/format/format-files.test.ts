import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { assemblePackage } from "../../generator/assemble/assemble-package.js";
import type { AssembledFile } from "../../generator/assemble/package-file.js";
import { type FormatCache, formatFiles } from "../../generator/format/format-files.js";
import { diagnosticsOf, reporter, smallPackage } from "../assemble/support/small-package.js";

function file(path: string, text: string, rest: Partial<AssembledFile> = {}): AssembledFile {
  const origin = { template: "templates/a.hbs", pointer: "#/paths/~1a/get", builtIn: true };
  return { path, text, origin, settled: false, ...rest };
}

async function formatted(given: AssembledFile): Promise<string | undefined> {
  return (await formatFiles([given], {}, reporter()))[0]?.text;
}

/** A cache that can be looked into. */
function memory(): FormatCache & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: async (key) => texts.get(key) ?? null,
    set: async (key, text) => void texts.set(key, text),
  };
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
    ["a settled file stays as it is", file("src/a.ts", "let   a", { settled: true }), "let   a"],
    [
      "a settled statement stays as it is",
      file("src/a.ts", "// A\nlet   a\n/** B */\nlet   b\n", { settledStatements: ["let   a"] }),
      "// A\nlet   a\n/** B */\nlet b;\n",
    ],
    ["a directive", file("src/a.ts", "'use client'\nlet a"), '"use client";\nlet a;\n'],
  ])("%s", async (_title, given, want) => {
    expect(await formatted(given)).toBe(want);
  });

  test("keeps the order, and nothing of a file but its path and text", async () => {
    const files = [file("src/b.ts", "b", { settled: true }), file("src/a.ts", "let a;\n")];
    expect(await formatFiles(files, {}, reporter())).toEqual([
      { path: "src/b.ts", text: "b" },
      { path: "src/a.ts", text: "let a;\n" },
    ]);
  });

  test("lays out many files as Prettier does each of them alone", async () => {
    const texts = ["// A\n\nlet  a", "'use client'", "/** B */", "export  default 1\n\n\n// C"];
    const laidOut = await Promise.all(texts.map((text) => format(text, { parser: "babel-ts" })));
    const numbers = Array.from({ length: 300 }, (_, number) => number % texts.length);
    const files = numbers.map((of, number) => file(`src/${number}.ts`, texts[of] ?? ""));
    const together = await formatFiles(files, {}, reporter());
    expect(together.map(({ text }) => text)).toEqual(numbers.map((of) => laidOut[of]));
  });

  test("leaves nothing for Prettier to do, whichever parser it takes", async () => {
    const assembled = await assemblePackage(smallPackage, { proof: "names" }, reporter());
    const files = await formatFiles(assembled, {}, reporter());
    expect(files).toHaveLength(assembled.length);
    for (const { path, text } of files) {
      expect(await format(text, { filepath: path, printWidth: 100 })).toBe(text);
    }
  });
});

describe("a text that does not parse", () => {
  test("is reported with its template, its pointer and the lines around the place", async () => {
    const broken = [
      file("src/a.ts", "const a = 1;\nconst b = ;\nconst c = 3;\n"),
      file("src/ok.ts", "let a"),
      file("package.json", '{ "a" }', {
        origin: { template: "mine/package.json.hbs", pointer: null, builtIn: false },
      }),
    ];
    expect(await diagnosticsOf(() => formatFiles(broken, {}, reporter()))).toEqual([
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

describe("the cache", () => {
  test("is asked before Prettier, and told what Prettier made", async () => {
    const cache = memory();
    const given = [file("src/a.ts", "let   a"), file("src/b.ts", "let   b")];
    const [first] = await formatFiles(given, { cache }, reporter());
    expect(first?.text).toBe("let a;\n");
    expect([...cache.texts.values()]).toEqual(["let a;\n", "let b;\n"]);
    for (const key of cache.texts.keys()) cache.texts.set(key, "from the cache\n");
    const again = await formatFiles(given, { cache }, reporter());
    expect(again.map(({ text }) => text)).toEqual(["from the cache\n", "from the cache\n"]);
  });

  test.each<[string, readonly AssembledFile[], number]>([
    ["the same text in two files", [file("src/a.ts", "a"), file("src/b.ts", "a")], 1],
    ["another text", [file("src/a.ts", "a"), file("src/b.ts", "b")], 2],
    ["the same text in another language", [file("src/a.ts", "1"), file("a.json", "1")], 2],
    ["settled and foreign files", [file("a.md", "a"), file("src/a.ts", "a", { settled: true })], 0],
  ])("%s", async (_title, given, want) => {
    const cache = memory();
    await formatFiles(given, { cache }, reporter());
    expect(cache.texts.size).toBe(want);
    for (const key of cache.texts.keys()) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });

  test("remembers nothing of a text that does not parse", async () => {
    const cache = memory();
    const stage = () => formatFiles([file("src/a.ts", "const = 1")], { cache }, reporter());
    expect(await diagnosticsOf(stage)).toHaveLength(1);
    expect(cache.texts.size).toBe(0);
  });
});
