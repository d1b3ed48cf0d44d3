import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { checkFiles } from "../../generator/write/check-files.js";
import { failure, filesOf, first, withManifest, write, written } from "../support/output-folder.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";
import type { Tree } from "../support/temporary-folder.js";

describe("the manifest", () => {
  it("with marks of a conflict still names our files, and those say of themselves what they are", async () => {
    const header = "// Code generated from spec/a.yaml. DO NOT EDIT.\n";
    const unlisted = { "src/models/b.ts": `${header}\nexport type b = 2;\n` };
    const folder = await written(first);
    const manifest = readFileSync(join(folder, ".specwright.json"), "utf8");
    const damaged = manifest.replace('    "README.md"', '<<<<<<< ours\n    "README.md"');
    writeTree(folder, { ...unlisted, "src/models/mine.ts": "mine\n", ".specwright.json": damaged });
    const next = { "README.md": "# B\n" };
    expect(await write(folder, next)).toMatchObject({
      updated: ["README.md"],
      removed: ["src/index.ts", "src/models/a.ts", "src/models/b.ts"],
      edited: [],
      foreign: [],
    });
    expect(readTree(folder)).toEqual({ ...withManifest(next), "src/models/mine.ts": "mine\n" });
  });

  it("that is lost does not make every file with a header ours", async () => {
    const folder = temporaryFolder();
    const text = "// Code generated from spec/a.yaml. DO NOT EDIT.\n";
    writeTree(folder, { "src/index.ts": text });
    expect((await failure(write(folder, first)))[0]?.[0]).toBe("output-foreign-file");
  });
});

describe("an interrupted run", () => {
  const pending = (tree: Tree) => ({
    ".specwright.pending.json": withManifest(tree)[".specwright.json"] ?? "",
  });
  const next: Tree = { "README.md": "# B\n", "src/index.ts": "export {};\n", "src/b.ts": "b\n" };

  it("is completed: what it wrote is not taken for foreign, nor for edited", async () => {
    const folder = await written(first);
    writeTree(folder, { ...pending(next), "README.md": "# B\n", "src/b.ts": "b\n" });
    const warnings: Diagnostic[] = [];
    await write(folder, next, { onDiagnostic: (found) => warnings.push(found) });
    expect(warnings).toEqual([]);
    expect(readTree(folder)).toEqual(withManifest(next));
  });

  it("is undone where the next run wants something else", async () => {
    const folder = await written(first);
    writeTree(folder, { ...pending(next), "README.md": "# B\n", "src/b.ts": "b\n" });
    expect(await write(folder, first)).toMatchObject({
      updated: ["README.md"],
      removed: ["src/b.ts"],
      edited: [],
    });
    expect(readTree(folder)).toEqual(withManifest(first));
  });

  it("does not make a file ours that it never wrote", async () => {
    const folder = await written(first);
    writeTree(folder, { ...pending(next), "src/b.ts": "mine\n" });
    expect(await failure(write(folder, next))).toEqual([
      ["output-foreign-file", `\`${folder}/src/b.ts\` is in the way and is not ours to replace`],
    ]);
  });

  it("leaves temporary files, which are cleaned up", async () => {
    const folder = await written(first);
    writeTree(folder, {
      ".specwright-0123456789ab-0.tmp": "half",
      "src/models/.specwright-0123456789ab-1.tmp": "half",
    });
    expect((await checkFiles(folder, filesOf(first))).upToDate).toBe(false);
    await write(folder, first);
    expect(readTree(folder)).toEqual(withManifest(first));
  });

  it("is not up to date, though all files are right", async () => {
    const folder = await written(first);
    writeTree(folder, pending(first));
    expect((await checkFiles(folder, filesOf(first))).upToDate).toBe(false);
    await write(folder, first);
    expect(readTree(folder)).toEqual(withManifest(first));
  });
});
