import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { GeneratorError } from "../../generator/diagnostics.js";
import { loadDocument } from "../../generator/load/load-document.js";

const root = mkdtempSync(join(tmpdir(), "load-document-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes files into a folder of their own, and tells its path. */
function folder(name: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  for (const [path, content] of Object.entries(files)) {
    const file = join(root, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return join(root, name);
}

async function problemsOf(workingDirectory: string, spec: string): Promise<readonly string[]> {
  try {
    await loadDocument(spec, { workingDirectory });
    return [];
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(({ code, position, message }) => {
      const { file = "", line = 0 } = position ?? {};
      return `${file}:${line} ${code} ${message}`;
    });
  }
}

describe("several files", () => {
  const workingDirectory = folder("several", {
    "api/spec.yaml": "a: { $ref: ./b.json }\nb: { $ref: 'sub%20folder/c.yaml#/x' }\n",
    "api/b.json": '{ "$ref": "sub folder/c.yaml" }',
    "api/sub folder/c.yaml": "x: { $ref: ../spec.yaml#/a }\ny: { $ref: '#/x' }\n",
  });

  test("are read once each, by the path that their reference stands in", async () => {
    const { entry, sources } = await loadDocument("api/spec.yaml", { workingDirectory });
    const names = [...sources.values()].map(({ displayName }) => displayName);
    expect(names).toEqual(["api/spec.yaml", "api/b.json", "api/sub folder/c.yaml"]);
    expect(entry.displayName).toBe("api/spec.yaml");
    expect(sources.get(entry.location)).toBe(entry);
  });

  test("are named relative to the working directory", async () => {
    const loaded = await loadDocument("../api/spec.yaml", {
      workingDirectory: join(workingDirectory, "elsewhere"),
    });
    expect(loaded.entry.displayName).toBe("../api/spec.yaml");
  });
});

test("a byte order mark is no part of the text", async () => {
  const workingDirectory = folder("mark", { "a.json": '\uFEFF{"a": 1}' });
  const { entry } = await loadDocument("a.json", { workingDirectory });
  expect(entry.tree).toEqual({ a: 1 });
  expect(entry.locate("#/a")).toEqual({ file: "a.json", line: 1, column: 7 });
});

describe("problems", () => {
  const cases: readonly [
    title: string,
    files: Readonly<Record<string, string | Uint8Array>>,
    want: readonly string[],
  ][] = [
    [
      "of all files come at once, in order",
      { "a.yaml": "a: { $ref: z.yaml }\nb: { $ref: c.json }", "c.json": "{" },
      [
        "a.yaml:1 reference-unreadable `z.yaml` cannot be read: it does not exist",
        "c.json:1 json-syntax expected a key in double quotes",
      ],
    ],
    [
      "of a file do not hide those of what it refers to",
      {
        "a.yaml": "a: { $ref: z.yaml }\na: { $ref: c.json }",
        "c.json": '{"c": { "$ref": "d.yaml" }, "c": { "$ref": "e.yaml" }}',
        "e.yaml": "e: 1\ne: 2\nf: [",
      },
      [
        "a.yaml:2 key-repeated the object has the key `a` already, in line 1",
        "c.json:1 key-repeated the object has the key `c` already, in line 1",
        "e.yaml:2 key-repeated the object has the key `e` already, in line 1",
        "e.yaml:3 yaml-syntax unexpected end of the stream within a flow collection",
      ],
    ],
    [
      "of one file are told once",
      { "a.yaml": "a: { $ref: z.yaml }\nb: { $ref: ./z.yaml#/b }" },
      ["a.yaml:1 reference-unreadable `z.yaml` cannot be read: it does not exist"],
    ],
    [
      "a folder",
      { "a.yaml": "a: { $ref: ./sub }", "sub/b.yaml": "b: 1" },
      ["a.yaml:1 reference-unreadable `./sub` cannot be read: it is a folder"],
    ],
    [
      "another encoding",
      { "a.yaml": new Uint8Array([0x61, 0x3a, 0x20, 0xe9]) },
      [":0 spec-unreadable `a.yaml` cannot be read: it is not UTF-8 text"],
    ],
    [
      "another host",
      { "a.yaml": "a: { $ref: 'http://localhost/b.yaml#/b' }" },
      ["a.yaml:1 reference-remote `http://localhost/b.yaml` is not a file"],
    ],
  ];

  test.each(cases)("%s", async (title, files, want) => {
    expect(await problemsOf(folder(title, files), "a.yaml")).toEqual(want);
  });

  test("a schema's own URI", async () => {
    const spec = "a: { $ref: 'http://localhost/b' }\nc: [{ $id: 'http://localhost/b' }]\n";
    const workingDirectory = folder("own-uri", { "a.yaml": spec });
    await expect(loadDocument("a.yaml", { workingDirectory })).rejects.toMatchObject({
      diagnostics: [
        {
          code: "reference-remote",
          hint: "That is the `$id` of a schema; refer to it by its place, `#/c/0`.",
        },
      ],
    });
  });

  test("a URL instead of a file", async () => {
    expect(await problemsOf(root, "https://example.com/a.yaml")).toEqual([
      ":0 spec-remote `https://example.com/a.yaml` is not a file",
    ]);
  });
});
