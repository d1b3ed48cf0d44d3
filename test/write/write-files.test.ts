import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { OutputError } from "../../generator/diagnostics.js";
import { checkFiles } from "../../generator/write/check-files.js";
import { hashOf, printManifest } from "../../generator/write/manifest.js";
import type { WriteOptions } from "../../generator/write/write-files.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";
import type { Tree } from "../support/temporary-folder.js";

const first: Tree = {
  "README.md": "# A\n",
  "src/index.ts": 'export { a } from "./models/a.js";\n',
  "src/models/a.ts": "export type a = 1;\n",
};
const none = { created: [], updated: [], removed: [], unchanged: [], edited: [], foreign: [] };

describe("writeFiles", () => {
  it("creates the folder, the files and the manifest", async () => {
    const folder = join(temporaryFolder(), "deep/out");
    expect(await write(folder, first)).toEqual({ ...none, created: Object.keys(first) });
    expect(readTree(folder)).toEqual(withManifest(first));
  });

  it("does not touch what is right", async () => {
    const folder = await written(first);
    const before = stamps(folder, [...Object.keys(first), ".specwright.json"]);
    expect(await write(folder, first)).toEqual({ ...none, unchanged: Object.keys(first) });
    expect(stamps(folder, [...Object.keys(first), ".specwright.json"])).toEqual(before);
  });

  it("creates, updates and removes exactly what has changed", async () => {
    const folder = await written(first);
    const before = stamps(folder, ["README.md"]);
    const next = { "README.md": "# A\n", "src/index.ts": "export {};\n", "src/b.ts": "b\n" };
    expect(await write(folder, next)).toEqual({
      ...none,
      created: ["src/b.ts"],
      updated: ["src/index.ts"],
      removed: ["src/models/a.ts"],
      unchanged: ["README.md"],
    });
    expect(readTree(folder)).toEqual(withManifest(next));
    expect(stamps(folder, ["README.md"])).toEqual(before);
  });

  it("takes line ends of Windows for no difference", async () => {
    const folder = await written(first);
    for (const path of [...Object.keys(first), ".specwright.json"]) {
      const text = readFileSync(join(folder, path), "utf8");
      writeFileSync(join(folder, path), text.replaceAll("\n", "\r\n"));
    }
    expect(await write(folder, first)).toEqual({ ...none, unchanged: Object.keys(first) });
    expect(readFileSync(join(folder, "README.md"), "utf8")).toBe("# A\r\n");
  });

  it("overwrites or removes what was edited by hand, with a warning for each", async () => {
    const folder = await written(first);
    writeTree(folder, { "README.md": "# Mine\n", "src/models/a.ts": "mine\n" });
    const warnings: Diagnostic[] = [];
    const { "src/models/a.ts": _, ...next } = first;
    const report = await write(folder, next, { onDiagnostic: (found) => warnings.push(found) });
    expect(report).toMatchObject({ edited: ["README.md", "src/models/a.ts"] });
    expect(warnings.map(({ severity, message }) => [severity, message])).toEqual([
      ["warning", `\`${folder}/README.md\` was changed by hand and is overwritten`],
      ["warning", `\`${folder}/src/models/a.ts\` was changed by hand and is removed`],
    ]);
    expect(readTree(folder)).toEqual(withManifest(next));
  });

  it("gives a file back that was deleted", async () => {
    const folder = await written(first);
    rmSync(join(folder, "src"), { recursive: true });
    const report = await write(folder, first);
    expect(report.created).toEqual(["src/index.ts", "src/models/a.ts"]);
    expect(readTree(folder)).toEqual(withManifest(first));
  });

  it("lets a file take the place of a folder of ours, and a folder that of a file", async () => {
    const folder = await written({ "a/b/c.ts": "c\n", d: "d\n" });
    const next = { a: "a\n", "d/e.ts": "e\n" };
    expect(await write(folder, next)).toMatchObject({
      created: ["a", "d/e.ts"],
      removed: ["a/b/c.ts", "d"],
    });
    expect(readTree(folder)).toEqual(withManifest(next));
  });

  it("adopts a foreign file that is already what it should be", async () => {
    const folder = temporaryFolder();
    writeTree(folder, first);
    expect(await write(folder, first)).toEqual({ ...none, unchanged: Object.keys(first) });
    expect(readTree(folder)).toEqual(withManifest(first));
  });
});

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

describe("what the system refuses", () => {
  it("is a problem that names the file: a file where the output folder should be", async () => {
    const folder = join(temporaryFolder(), "out");
    writeFileSync(folder, "mine\n");
    expect(await failure(write(folder, first))).toEqual([
      [
        "output-unwritable",
        `\`${folder}/.specwright.json\` cannot be read: a file stands where a folder is needed`,
      ],
    ]);
  });

  it("is a problem that names the file: the manifest is a folder", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, ".specwright.json"));
    expect(await failure(write(folder, first))).toEqual([
      ["output-unwritable", `\`${folder}/.specwright.json\` cannot be read: it is a folder`],
    ]);
  });

  it("leaves a folder that the next run repairs", async () => {
    const folder = await written({ "README.md": "# A\n", "src/a.ts": "a\n" });
    const tooLong = `${Array.from({ length: 30 }, () => "x".repeat(200)).join("/")}/a.ts`;
    const [problem] = await failure(write(folder, { "README.md": "# B\n", [tooLong]: "a\n" }));
    expect(problem?.[0]).toBe("output-unwritable");
    expect(problem?.[1]).toMatch(/ cannot be made: the name is too long$/);
    await write(folder, first);
    expect(readTree(folder)).toMatchObject(withManifest(first));
    expect(existsSync(join(folder, ".specwright.pending.json"))).toBe(false);
  });
});

function filesOf(tree: Tree) {
  return Object.entries(tree).map(([path, text]) => ({ path, text }));
}

function write(folder: string, tree: Tree, options: WriteOptions = {}) {
  return writeFiles(folder, filesOf(tree), options);
}

async function written(tree: Tree): Promise<string> {
  const folder = temporaryFolder();
  await write(folder, tree);
  return folder;
}

function withManifest(tree: Tree): Tree {
  const hashes = Object.entries(tree).map(([path, text]) => [path, hashOf(text)] as const);
  return { ...tree, ".specwright.json": printManifest(new Map(hashes)) };
}

function stamps(folder: string, paths: readonly string[]) {
  return paths.map((path) => {
    const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
    return { path, mtimeNs, ino };
  });
}

async function failure(run: Promise<unknown>): Promise<readonly (readonly [string, string])[]> {
  const error = await run.catch((thrown: unknown) => thrown);
  if (!(error instanceof OutputError)) throw new Error("expected an OutputError", { cause: error });
  return error.diagnostics.map(({ code, message }) => [code, message]);
}
