import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../generator/write/check-files.js";
import { hashOf, printManifest } from "../../generator/write/manifest.js";
import { failure, filesOf, first, withManifest, write, written } from "../support/output-folder.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";
import type { Tree } from "../support/temporary-folder.js";

describe("what is not ours", () => {
  const foreign = {
    "src/models/notes.md": "notes\n",
    "node_modules/x/index.js": "x\n",
    ".env": "x",
  };

  it("survives every command", async () => {
    const folder = await written(first);
    writeTree(folder, foreign);
    mkdirSync(join(folder, "empty"));
    await write(folder, { "README.md": "# B\n" });
    await checkFiles(folder, []);
    await write(folder, {});
    expect(readTree(folder)).toEqual({ ...withManifest({}), ...foreign, "empty/": "" });
  });

  it("is no orphan", async () => {
    const folder = await written(first);
    writeTree(folder, foreign);
    const report = await checkFiles(folder, filesOf(first));
    expect(report).toMatchObject({ upToDate: true, removed: [], foreign: [] });
  });

  const inTheWay: readonly [title: string, present: Tree, wanted: Tree, message: string][] = [
    ["at the same path", { "src/index.ts": "mine\n" }, first, "src/index.ts"],
    ["where a folder is needed", { src: "mine\n" }, first, "src"],
  ];
  it.each(inTheWay)("is an error when it is in the way: %s", async (_, present, wanted, path) => {
    const folder = temporaryFolder();
    writeTree(folder, present);
    expect(await failure(write(folder, wanted))).toEqual([
      ["output-foreign-file", `\`${folder}/${path}\` is in the way and is not ours to replace`],
    ]);
    expect(readTree(folder)).toEqual(present);
    await write(folder, wanted, { force: true });
    expect(readTree(folder)).toEqual(withManifest(wanted));
  });

  it("is named completely when several files are in the way", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { "README.md": "mine\n", "src/index.ts": "mine\n" });
    expect((await failure(write(folder, first))).map(([, message]) => message)).toEqual([
      `\`${folder}/README.md\` is in the way and is not ours to replace`,
      `\`${folder}/src/index.ts\` is in the way and is not ours to replace`,
    ]);
  });

  it("is reported by force as what was replaced", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { "README.md": "mine\n" });
    const report = await write(folder, first, { force: true });
    expect(report).toMatchObject({ updated: ["README.md"], foreign: ["README.md"] });
  });

  it("is a folder with files in it that stands where a file is needed, even by force", async () => {
    const folder = temporaryFolder();
    writeTree(folder, { "README.md/mine.txt": "mine\n" });
    expect(await failure(write(folder, first, { force: true }))).toEqual([
      ["output-occupied", `\`${folder}/README.md\` is in the way and is not ours to remove`],
    ]);
  });

  it("is a file that took the place of a folder of ours along with a foreign one", async () => {
    const folder = await written({ "a/b.ts": "b\n" });
    writeTree(folder, { "a/mine.txt": "mine\n" });
    expect(await failure(write(folder, { a: "a\n" }))).toEqual([
      ["output-occupied", `\`${folder}/a\` is in the way and is not ours to remove`],
    ]);
    expect(readTree(folder)).toMatchObject({ "a/b.ts": "b\n", "a/mine.txt": "mine\n" });
  });
});

describe("nothing outside of the folder", () => {
  it.each(["../x", "/tmp/x", "a\\..\\..\\x", "src/../../x"])("is written for %j", async (path) => {
    const parent = temporaryFolder();
    const folder = join(parent, "out");
    const [problem] = await failure(write(folder, { [path]: "x\n" }, { force: true }));
    expect(problem?.[0]).toBe("output-path-unsafe");
    expect(readTree(parent)).toEqual({});
  });

  it("is written through a link", async () => {
    const parent = temporaryFolder();
    const folder = join(parent, "out");
    writeTree(parent, { "elsewhere/kept.ts": "kept\n", "out/keep.txt": "kept\n" });
    symlinkSync(join(parent, "elsewhere"), join(folder, "src"));
    expect(await failure(write(folder, first, { force: true }))).toEqual([
      ["output-linked-folder", `\`${folder}/src\` is a link, not a folder`],
    ]);
    expect(readTree(join(parent, "elsewhere"))).toEqual({ "kept.ts": "kept\n" });
  });

  it("is removed through a link that took the place of a folder of ours", async () => {
    const parent = temporaryFolder();
    const folder = join(parent, "out");
    await write(folder, first);
    renameSync(join(folder, "src"), join(parent, "elsewhere"));
    symlinkSync(join(parent, "elsewhere"), join(folder, "src"));
    await write(folder, { "README.md": "# A\n" });
    expect(Object.keys(readTree(join(parent, "elsewhere")))).toEqual(["index.ts", "models/a.ts"]);
  });

  it("is changed when a file of ours was replaced by a link", async () => {
    const parent = temporaryFolder();
    const folder = join(parent, "out");
    await write(folder, first);
    writeTree(parent, { "precious.md": "precious\n" });
    rmSync(join(folder, "README.md"));
    symlinkSync(join(parent, "precious.md"), join(folder, "README.md"));
    expect(await write(folder, first)).toMatchObject({
      updated: ["README.md"],
      edited: ["README.md"],
    });
    expect(readFileSync(join(parent, "precious.md"), "utf8")).toBe("precious\n");
    expect(readTree(folder)).toEqual(withManifest(first));
  });

  it("is removed because a manifest names it", async () => {
    const parent = temporaryFolder();
    const hashes = new Map([["../precious.md", hashOf("precious\n")]]);
    writeTree(parent, {
      "precious.md": "precious\n",
      "out/.specwright.json": printManifest(hashes),
    });
    await write(join(parent, "out"), first);
    expect(existsSync(join(parent, "precious.md"))).toBe(true);
  });
});
