import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync, existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { failure, first, withManifest, write, written } from "../support/output-folder.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";

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

function stamps(folder: string, paths: readonly string[]) {
  return paths.map((path) => {
    const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
    return { path, mtimeNs, ino };
  });
}
