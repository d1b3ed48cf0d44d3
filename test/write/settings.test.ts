import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { checkFiles } from "../../generator/write/check-files.js";
import { manifestOf } from "../../generator/write/compare-files.js";
import { isAsWritten } from "../../generator/write/is-as-written.js";
import { failure, filesOf, write, written } from "../support/output-folder.js";
import { readTree, writeTree } from "../support/temporary-folder.js";
import type { Tree } from "../support/temporary-folder.js";

/** A package whose manifest has these settings. */
function treeWith(settings: object): Tree {
  return { "package.json": json(settings), "src/index.ts": "export {};\n" };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** What becomes of a file that a user edited between two runs. */
async function rerun(before: object, edited: string, after: object): Promise<string | undefined> {
  const folder = await written(treeWith(before));
  writeTree(folder, { "package.json": edited });
  await write(folder, treeWith(after));
  return readTree(folder)["package.json"];
}

describe("settings of a file that the user may edit", () => {
  const cases: readonly (readonly [string, object, object, object, object])[] = [
    ["an added key stays", { a: 1 }, { a: 1, mine: 2 }, { a: 1 }, { a: 1, mine: 2 }],
    ["ours follow", { a: 1 }, { a: 1, mine: 2 }, { a: 3 }, { a: 3, mine: 2 }],
    ["a changed value is the user's", { a: 1 }, { a: 9 }, { a: 3 }, { a: 9 }],
    ["a removed key stays away", { a: 1, b: 1 }, { b: 1, c: 0 }, { a: 2, b: 1 }, { b: 1, c: 0 }],
    [
      "a removed object stays away",
      { a: { b: 1 }, c: 1 },
      { c: 1 },
      { a: { b: 2 }, c: 1 },
      { c: 1 },
    ],
    ["a new one is added", { a: 1 }, { a: 1, mine: 2 }, { a: 1, b: 2 }, { a: 1, b: 2, mine: 2 }],
    [
      "a new one that is there already stays",
      { a: 1 },
      { a: 1, b: 9 },
      { a: 1, b: 2 },
      { a: 1, b: 9 },
    ],
    [
      "one that is no longer ours goes",
      { a: 1, b: 1 },
      { a: 1, b: 1, c: 0 },
      { a: 1 },
      { a: 1, c: 0 },
    ],
    [
      "so does its object, once empty",
      { a: 1, b: { c: 1 } },
      { a: 1, b: { c: 1 }, d: 0 },
      { a: 1 },
      { a: 1, d: 0 },
    ],
    ["but not when it was changed", { a: 1, b: 1 }, { a: 1, b: 9 }, { a: 1 }, { a: 1, b: 9 }],
    [
      "a list is one value",
      { files: ["a"] },
      { files: ["a", "b"] },
      { files: ["c"] },
      { files: ["a", "b"] },
    ],
    [
      "an object that is another value now is the user's",
      { exports: { ".": { types: "t" } } },
      { exports: "./mine.js" },
      { exports: { ".": { types: "u" } } },
      { exports: "./mine.js" },
    ],
    [
      "a name that needs escapes is found again",
      { exports: { "./a~b": 1, ".": 1 } },
      { exports: { "./a~b": 1, ".": 1 }, mine: 1 },
      { exports: { "./a~b": 2, ".": 1 } },
      { exports: { "./a~b": 2, ".": 1 }, mine: 1 },
    ],
  ];
  it.each(cases)("%s", async (_, before, edited, after, want) => {
    // As text, since the order of keys counts: the conditions of `exports` are tried one after the other.
    expect(await rerun(before, json(edited), after)).toBe(json(want));
  });

  it("keep comments and indentation", async () => {
    const edited = '{\n    // mine\n    "a": 1,\n    "b": { "c": 1 },\n}\n';
    expect(await rerun({ a: 1, b: { c: 1 } }, edited, { a: 2, b: { c: 1, d: [1] } })).toBe(
      '{\n    // mine\n    "a": 2,\n    "b": {\n        "c": 1,\n        "d": [\n            1\n        ]\n    },\n}\n',
    );
  });

  it("take the new text whole while nobody edited the file", async () => {
    const folder = await written({ "tsconfig.json": '{ "a": [1, 2] }\n' });
    await write(folder, { "tsconfig.json": '{ "a": [1, 2], "b": [3] }\n' });
    expect(readTree(folder)["tsconfig.json"]).toBe('{ "a": [1, 2], "b": [3] }\n');
  });

  it("are left alone three runs long, without a warning, and are up to date", async () => {
    const ours = {
      name: "x",
      scripts: { build: "tsc" },
      devDependencies: { typescript: "^5.9.0" },
    };
    const folder = await written(treeWith(ours));
    const mine = json({
      name: "x",
      scripts: { build: "tsc", lint: "eslint ." },
      dependencies: { zod: "^4.0.0" },
      devDependencies: { typescript: "^6.0.0" },
    });
    writeTree(folder, { "package.json": mine, "notes.txt": "foreign\n" });
    const warnings: Diagnostic[] = [];
    for (const version of ["1.0.0", "1.1.0", "1.2.0"]) {
      const tree = treeWith({ ...ours, version });
      await write(folder, tree, { onDiagnostic: (found) => warnings.push(found) });
      expect(await checkFiles(folder, filesOf(tree))).toMatchObject({ upToDate: true });
      expect(isAsWritten(folder, manifestOf(filesOf(tree)))).toBe(true);
      const want: unknown = { ...(JSON.parse(mine) as object), version };
      expect(JSON.parse(readTree(folder)["package.json"] ?? "")).toEqual(want);
    }
    expect(warnings).toEqual([]);
    expect(readTree(folder)["notes.txt"]).toBe("foreign\n");
  });

  it("are shown by a check only where a run would change them", async () => {
    const folder = await written(treeWith({ a: 1, b: 1 }));
    writeTree(folder, { "package.json": json({ a: 9, b: 1, mine: 1 }) });
    const report = await checkFiles(folder, filesOf(treeWith({ a: 2, b: 2 })));
    expect(report.updated).toEqual(["package.json"]);
    const [{ diff } = { diff: "" }] = report.differences;
    expect(diff.split("\n").filter((line) => /^[-+] /.test(line))).toEqual([
      '-  "b": 1,',
      '+  "b": 2,',
    ]);
  });

  it("are never removed with the file, if the user edited it", async () => {
    const folder = await written({ ...treeWith({ a: 1 }), "tsconfig.json": "{}\n" });
    writeTree(folder, { "package.json": json({ a: 1, mine: 1 }) });
    const report = await write(folder, { "src/index.ts": "export {};\n" });
    expect(report.removed).toEqual(["tsconfig.json"]);
    expect(readTree(folder)["package.json"]).toBe(json({ a: 1, mine: 1 }));
  });

  it("come back with a file that was deleted", async () => {
    const folder = await written(treeWith({ a: 1 }));
    rmSync(join(folder, "package.json"));
    expect(await write(folder, treeWith({ a: 1 }))).toMatchObject({ created: ["package.json"] });
  });

  it("of a manifest without settings are the user's where the file was edited", async () => {
    const folder = await written(treeWith({ a: 1, b: 1 }));
    const manifest = readTree(folder)[".specwright.json"] ?? "";
    const older = manifest.replaceAll(/^ +"package\.json#.*\n/gm, "");
    expect(older).not.toBe(manifest);
    writeTree(folder, { ".specwright.json": older, "package.json": json({ a: 9, b: 1 }) });
    await write(folder, treeWith({ a: 2, b: 2, c: 2 }));
    expect(readTree(folder)["package.json"]).toBe(json({ a: 9, b: 1, c: 2 }));
  });

  it("cannot be brought up to date in a file that is broken", async () => {
    const folder = await written(treeWith({ a: 1 }));
    writeTree(folder, { "package.json": '{ "a": ' });
    expect(await failure(write(folder, treeWith({ a: 2 })))).toEqual([
      [
        "output-settings-illegible",
        `\`${folder}/package.json\` is not a JSON object, so its settings cannot be brought up to date`,
      ],
    ]);
    expect(readTree(folder)["package.json"]).toBe('{ "a": ');
  });
});

describe("a file that is written once", () => {
  it("stays as the user has it, also where it was there before", async () => {
    const folder = await written({ "src/index.ts": "export {};\n" });
    writeTree(folder, { ".gitignore": "mine\n" });
    const tree = { ".gitignore": "dist/\n", "src/index.ts": "export {};\n" };
    await write(folder, tree);
    expect(readTree(folder)[".gitignore"]).toBe("mine\n");
    expect(await checkFiles(folder, filesOf(tree))).toMatchObject({ upToDate: true });
  });
});
