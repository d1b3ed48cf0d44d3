import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { GeneratorError, type Diagnostic } from "../../generator/diagnostics.js";
import { loadDocument, type LoadDocumentOptions } from "../../generator/load/load-document.js";
import { validateDocument } from "../../generator/validate/validate-document.js";

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

/** A document with a schema of each of the given texts. */
function documentOf(...schemas: readonly string[]): string {
  const lines = schemas.map((schema, index) => `    ${"abc".charAt(index)}: ${schema}\n`);
  return `openapi: 3.1.0\ninfo: { title: A, version: "1" }\ncomponents:\n  schemas:\n${lines.join("")}`;
}

interface Read {
  /** The names of all files. */
  readonly names: readonly string[];
  readonly said: readonly string[];
}

async function readAll(
  spec: string,
  options: Partial<LoadDocumentOptions> & { readonly workingDirectory: string },
): Promise<Read> {
  const names: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const onSource = ({ displayName }: { displayName: string }) => names.push(displayName);
  try {
    const loaded = await loadDocument(spec, { ...options, onSource });
    await validateDocument(loaded, (warning) => diagnostics.push(warning));
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    diagnostics.push(...error.diagnostics);
  }
  const said = diagnostics.map(({ code, position, message }) => {
    return `${position?.file ?? ""}:${position?.line ?? 0} ${code} ${message}`;
  });
  return { names: names.toSorted(), said };
}

describe("several files", () => {
  const workingDirectory = folder("several", {
    "api/spec.yaml": documentOf("{ $ref: ./b.json }", "{ $ref: 'sub%20folder/c.yaml#/x' }", "{}"),
    "api/b.json": '{ "items": { "$ref": "sub folder/c.yaml#/y" } }',
    "api/sub folder/c.yaml":
      "x: { items: { $ref: ../spec.yaml#/components/schemas/c } }\ny: { items: { $ref: '#/x' } }\n",
  });

  test("are read once each, by the path that their reference stands in", async () => {
    expect(await readAll("api/spec.yaml", { workingDirectory })).toEqual({
      names: ["api/b.json", "api/spec.yaml", "api/sub folder/c.yaml"],
      said: [],
    });
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
      "of all files come at once",
      { "a.yaml": documentOf("{ $ref: z.yaml }", "{ $ref: c.json }"), "c.json": "{" },
      [
        "a.yaml:5 reference-unreadable `z.yaml` cannot be read: it does not exist",
        "a.yaml:6 reference-unreadable `c.json` cannot be read: it cannot be parsed",
        "c.json:1 json-syntax the file ends too early",
      ],
    ],
    [
      "of a file do not hide those of what it refers to",
      {
        "a.yaml": `${documentOf("{ $ref: c.json }")}    a: { $ref: c.json }\n`,
        "c.json": '{"title": "a", "title": "b", "items": { "$ref": "e.yaml" }}',
        "e.yaml": "title: e\ntitle: f\n",
      },
      [
        "a.yaml:6 key-repeated the object already has the key `a`, in line 5",
        "c.json:1 key-repeated the object already has the key `title`, in line 1",
        "e.yaml:2 key-repeated the object already has the key `title`, in line 1",
      ],
    ],
    [
      "of one file are reported at every place",
      { "a.yaml": documentOf("{ $ref: z.yaml }", "{ $ref: ./z.yaml }", "{ $ref: z.yaml#/b }") },
      [
        "a.yaml:5 reference-unreadable `z.yaml` cannot be read: it does not exist",
        "a.yaml:6 reference-unreadable `./z.yaml` cannot be read: it does not exist",
        "a.yaml:7 reference-unreadable `z.yaml` cannot be read: it does not exist",
      ],
    ],
    [
      "a folder",
      { "a.yaml": documentOf("{ $ref: ./sub }"), "sub/b.yaml": "b: 1" },
      ["a.yaml:5 reference-unreadable `./sub` cannot be read: it is a folder"],
    ],
    [
      "another encoding",
      { "a.yaml": new Uint8Array([0x61, 0x3a, 0x20, 0xe9]) },
      [":0 spec-unreadable `a.yaml` cannot be read: it is not UTF-8 text"],
    ],
    [
      "another host",
      { "a.yaml": documentOf("{ $ref: 'http://localhost/b.yaml#/b' }") },
      ["a.yaml:5 reference-remote `http://localhost/b.yaml` is on another host"],
    ],
  ];

  test.each(cases)("%s", async (title, files, want) => {
    const workingDirectory = folder(title, files);
    expect((await readAll("a.yaml", { workingDirectory })).said).toEqual(want);
  });

  test("a schema's own URI is no file", async () => {
    const spec = documentOf("{ $ref: 'http://localhost/b' }", "{ $id: 'http://localhost/b' }");
    const workingDirectory = folder("own-uri", { "a.yaml": spec });
    expect(await readAll("a.yaml", { workingDirectory })).toEqual({ names: ["a.yaml"], said: [] });
  });

  test("a URL instead of a file", async () => {
    const { said } = await readAll("https://example.com/a.yaml", { workingDirectory: root });
    expect(said).toEqual([":0 spec-remote `https://example.com/a.yaml` is not a file"]);
  });
});
