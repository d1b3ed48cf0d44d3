import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFiles } from "../../generator/write/check-files.js";
import { compareFiles } from "../../generator/write/compare-files.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";

const files = [
  { path: "README.md", text: "# A\n" },
  { path: "src/a.ts", text: "one\ntwo\nthree\n" },
];

describe("checkFiles", () => {
  it("finds nothing after a run", async () => {
    const folder = await written();
    expect(await checkFiles(folder, files)).toEqual({
      created: [],
      updated: [],
      removed: [],
      unchanged: ["README.md", "src/a.ts"],
      edited: [],
      foreign: [],
      upToDate: true,
      differences: [],
    });
  });

  it("shows each difference from what is there to what should be, and changes nothing", async () => {
    const folder = await written();
    writeTree(folder, { "src/a.ts": "one\nmine\nthree\n", "src/c.ts": "foreign\n" });
    const before = readTree(folder);
    const wanted = [
      { path: "src/a.ts", text: "one\ntwo\nthree\n" },
      { path: "src/b.ts", text: "new\n" },
      { path: "src/c.ts", text: "ours\n" },
    ];
    const report = await checkFiles(folder, wanted);
    const at = relative("/", folder);
    expect(report).toMatchObject({ upToDate: false, edited: ["src/a.ts"], foreign: ["src/c.ts"] });
    expect(report.differences).toEqual([
      {
        path: "README.md",
        change: "remove",
        diff: `--- a/${at}/README.md\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-# A\n`,
      },
      {
        path: "src/a.ts",
        change: "update",
        diff: `--- a/${at}/src/a.ts\n+++ b/${at}/src/a.ts\n@@ -1,3 +1,3 @@\n one\n-mine\n+two\n three\n`,
      },
      {
        path: "src/b.ts",
        change: "create",
        diff: `--- /dev/null\n+++ b/${at}/src/b.ts\n@@ -0,0 +1,1 @@\n+new\n`,
      },
      {
        path: "src/c.ts",
        change: "foreign",
        diff: `--- a/${at}/src/c.ts\n+++ b/${at}/src/c.ts\n@@ -1,1 +1,1 @@\n-foreign\n+ours\n`,
      },
    ]);
    expect(readTree(folder)).toEqual(before);
  });

  it("shows the manifest where it is all that is wrong", async () => {
    const folder = await written();
    rmSync(join(folder, ".specwright.json"));
    const report = await checkFiles(folder, files);
    expect(report.upToDate).toBe(false);
    expect(report.differences.map(({ path, change }) => [path, change])).toEqual([
      [".specwright.json", "create"],
    ]);
  });

  it("shows two texts that have nothing in common one after the other", async () => {
    const folder = temporaryFolder();
    const lines = (word: string) =>
      Array.from({ length: 3_000 }, (_, i) => `${word} ${i}\n`).join("");
    await writeFiles(folder, [{ path: "a", text: lines("old") }]);
    const [difference] = (await checkFiles(folder, [{ path: "a", text: lines("new") }]))
      .differences;
    const at = relative("/", folder);
    const headers = difference?.diff.split("\n").filter((line) => /^(---|\+\+\+|@@)/.test(line));
    expect(headers).toEqual([
      `--- a/${at}/a`,
      "+++ /dev/null",
      "@@ -1,3000 +0,0 @@",
      "--- /dev/null",
      `+++ b/${at}/a`,
      "@@ -0,0 +1,3000 @@",
    ]);
  });
});

describe("compareFiles", () => {
  it("says what a run would do to a folder that is not there", async () => {
    const folder = join(temporaryFolder(), "none");
    expect(await compareFiles(folder, files)).toMatchObject({
      created: ["README.md", "src/a.ts"],
      unchanged: [],
    });
  });
});

async function written(): Promise<string> {
  const folder = temporaryFolder();
  await writeFiles(folder, files);
  return folder;
}
