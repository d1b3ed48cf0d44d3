import { describe, expect, test } from "vitest";
import { GeneratorError, type Diagnostic } from "../../generator/diagnostics.js";
import { formatDiagnostic } from "../../generator/format-diagnostic.js";
import type { Json } from "../../generator/json.js";
import { loadDocument } from "../../generator/load/load-document.js";
import type { SourceText } from "../../generator/load/loaded-document.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const header = "overlay: 1.0.0\ninfo: { title: Changes, version: 1.0.0 }\nactions:\n";

interface Applied {
  readonly entry: SourceText;
  readonly said: readonly string[];
}

/** Applies overlays of the given actions to a document. */
async function apply(spec: string, ...overlays: readonly string[]): Promise<Applied> {
  const workingDirectory = temporaryFolder();
  const files = overlays.map((actions, index) => [`${index + 1}.yaml`, header + actions] as const);
  writeTree(workingDirectory, { "spec.yaml": spec, ...Object.fromEntries(files) });
  const warnings: Diagnostic[] = [];
  const { entry } = await loadDocument("spec.yaml", {
    workingDirectory,
    overlays: files.map(([name]) => name),
    onDiagnostic: (warning) => warnings.push(warning),
  });
  return { entry, said: warnings.map(headline) };
}

function headline(diagnostic: Diagnostic): string {
  return formatDiagnostic(diagnostic).split("\n")[0] ?? "";
}

const rows: readonly (readonly [title: string, spec: string, actions: string, want: Json])[] = [
  [
    "an object is merged, member by member",
    "{ a: { b: 1, c: { d: [1] } } }",
    "  - { target: $.a, update: { b: 2, c: { d: [2], e: 3 } } }",
    { a: { b: 2, c: { d: [1, 2], e: 3 } } },
  ],
  ["a list gets one more item", "{ a: [1] }", "  - { target: $.a, update: [2] }", { a: [1, [2]] }],
  [
    "all that is selected is changed",
    "{ paths: { /a: { get: { x: 1 } }, /b: { get: {} } } }",
    "  - { target: '$.paths.*.get', update: { y: 2 } }",
    { paths: { "/a": { get: { x: 1, y: 2 } }, "/b": { get: { y: 2 } } } },
  ],
  [
    "items are removed by their numbers before anything was removed",
    "{ a: [1, 2, 3, 4] }",
    "  - { target: '$.a[0,3,1]', remove: true }",
    { a: [3] },
  ],
  [
    "what is selected inside of what is removed, goes with it",
    "{ a: [{ b: { b: 1 } }, { c: 1 }] }",
    "  - { target: '$..b', remove: true }",
    { a: [{}, { c: 1 }] },
  ],
  [
    "to remove comes before to update",
    "{ a: { b: 1 } }",
    "  - { target: $.a, remove: true, update: { b: 2 } }",
    {},
  ],
  [
    "actions follow each other",
    "{ a: {} }",
    "  - { target: $.a, update: { b: {} } }\n  - { target: $.a.b, update: { c: 1 } }",
    { a: { b: { c: 1 } } },
  ],
  [
    "filters and odd keys",
    `{ a: { "it's": { tags: [x] }, "b\\\\c": { tags: [y] } } }`,
    "  - { target: \"$.a[?@.tags[?@ == 'x' || @ == 'y']]\", update: { found: true } }",
    { a: { "it's": { tags: ["x"], found: true }, "b\\c": { tags: ["y"], found: true } } },
  ],
];

test.each(rows)("%s", async (_title, spec, actions, want) => {
  const { entry, said } = await apply(spec, actions);
  expect([entry.tree, said]).toEqual([want, []]);
});

test("overlays are applied in their order", async () => {
  const { entry } = await apply(
    "{ a: {} }",
    "  - { target: $, update: { b: {} } }",
    "  - { target: $.b, update: { c: 1 } }",
  );
  expect(entry.tree).toEqual({ a: {}, b: { c: 1 } });
});

test("everything is found where it was written", async () => {
  const { entry } = await apply(
    "a:\n  b: 1\n  list: [x, y, z]\n",
    "  - target: $.a\n    update:\n      b: 2\n      c: { d: 3 }\n  - { target: '$.a.list[0]', remove: true }\n  - { target: $.a.list, update: w }\n",
  );
  const place = (pointer: string) => {
    const { file, line, column } = entry.locate(pointer);
    return `${file}:${line}:${column}`;
  };
  const pointers = ["#/a", "#/a/b", "#/a/c", "#/a/c/d", "#/a/c/e", "#/a/list/1", "#/a/list/2"];
  expect(pointers.map((pointer) => [pointer, place(pointer)])).toEqual([
    ["#/a", "spec.yaml:1:1"],
    ["#/a/b", "1.yaml:6:10"],
    ["#/a/c", "1.yaml:7:7"],
    ["#/a/c/d", "1.yaml:7:15"],
    ["#/a/c/e", "1.yaml:7:7"],
    ["#/a/list/1", "spec.yaml:3:16"],
    ["#/a/list/2", "1.yaml:9:33"],
  ]);
});

test("a reference that an overlay adds is followed from the document", async () => {
  const workingDirectory = temporaryFolder();
  writeTree(workingDirectory, {
    "api/spec.yaml": "openapi: 3.1.0\ninfo: { title: A, version: a }\ncomponents: {}\n",
    "api/b.yaml": "type: string\n",
    "overlay.yaml": `${header}  - { target: $.components, update: { schemas: { A: { $ref: b.yaml } } } }\n`,
  });
  const loaded = await loadDocument("api/spec.yaml", {
    workingDirectory,
    overlays: ["overlay.yaml"],
  });
  const { tree } = await validateDocument(loaded);
  expect(tree.components).toEqual({ schemas: { A: { type: "string" } } });
});

test("a target that selects nothing is a warning", async () => {
  const { said } = await apply("a: 1\n", "  - { target: $.b, update: {} }\n");
  expect(said).toEqual([
    "1.yaml:4:15 warning openapi-overlay-target-unmatched `$.b` selects nothing",
  ]);
});

describe("what cannot be done", () => {
  const mistakes: readonly (readonly [actions: string, want: readonly string[]])[] = [
    [
      "  - { target: 'a[', update: {} }\n  - { target: $.a, update: {} }\n  - { target: $, remove: true }\n  - { target: $.c, update: 1 }\n",
      [
        '1.yaml:4:15 error openapi-overlay-target-invalid `a[` is not a JSONPath: Expected "$" but "a" found',
        "1.yaml:5:15 error openapi-overlay-target-unsuitable `$.a` selects a number, which cannot take an object",
        "1.yaml:6:15 error openapi-overlay-target-unsuitable an overlay cannot remove the document itself",
        "1.yaml:7:15 error openapi-overlay-target-unsuitable `$.c` selects an object, which cannot take a number",
      ],
    ],
    [
      "  - { update: {}, copy: $.a }\n",
      [
        "1.yaml:4:5 error openapi-overlay-invalid `actions/0` must have required property 'target'",
        "1.yaml:4:25 error openapi-overlay-invalid `copy` means nothing in an overlay",
      ],
    ],
  ];

  test.each(mistakes)("%j", async (actions, want) => {
    const said = await apply("a: 1\nc: {}\n", actions).catch((error: unknown) => {
      if (!(error instanceof GeneratorError)) throw error;
      return error.diagnostics.map(headline);
    });
    expect(said).toEqual(want);
  });

  test("an overlay in JSON with a key that is there twice, as all that is wrong with the others", async () => {
    const workingDirectory = temporaryFolder();
    writeTree(workingDirectory, {
      "spec.json": '{ "a": 1, "a": 2 }',
      "1.json":
        '{ "overlay": "1.0.0", "info": { "title": "A", "title": "B", "version": "1" }, "actions": [{ "target": "$.a" }] }',
      "2.yaml": `${header}  - { target: $.a, update: {} }\n`,
    });
    const overlays = ["1.json", "2.yaml"];
    const failure = loadDocument("spec.json", { workingDirectory, overlays });
    const error: unknown = await failure.catch((thrown: unknown) => thrown);
    expect(error instanceof GeneratorError && error.diagnostics.map(headline)).toEqual([
      "1.json:1:47 error key-repeated the object already has the key `title`, in line 1",
      "2.yaml:4:15 error openapi-overlay-target-unsuitable `$.a` selects a number, which cannot take an object",
      "spec.json:1:11 error key-repeated the object already has the key `a`, in line 1",
    ]);
  });

  test("an overlay that is not there", async () => {
    const workingDirectory = temporaryFolder();
    writeTree(workingDirectory, { "spec.yaml": "a: 1\n" });
    await expect(
      loadDocument("spec.yaml", { workingDirectory, overlays: ["none.yaml"] }),
    ).rejects.toThrow("`none.yaml` cannot be read: it does not exist");
  });
});
