import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { checkFiles } from "../../generator/write/check-files.js";
import { writeFiles } from "../../generator/write/write-files.js";
import { readTree, temporaryFolder, writeTree } from "../support/temporary-folder.js";

/** Writes two packages in turn, which share some files, until it is killed. */
const endless = `
  import { writeFiles } from "./write-files.mjs";
  const package_ = (name) => [
    ...Array.from({ length: 40 }, (_, i) => ({ path: \`\${name}/\${i}.ts\`, text: name })),
    ...Array.from({ length: 40 }, (_, i) => ({ path: \`both/\${i}.ts\`, text: name + i })),
  ];
  console.log("ready");
  for (;;) for (const name of ["a", "b"]) await writeFiles(process.argv[2], package_(name));
`;

it("is repaired by the next, wherever it was killed", async () => {
  const program = temporaryFolder();
  const entry = fileURLToPath(new URL("../../generator/write/write-files.ts", import.meta.url));
  const outfile = join(program, "write-files.mjs");
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    mainFields: ["module", "main"],
    platform: "node",
    format: "esm",
  });
  writeFileSync(join(program, "endless.mjs"), endless);
  const folder = join(temporaryFolder(), "out");
  const foreign = { "both/mine.ts": "mine", "a/b/mine.ts": "mine" };
  writeTree(folder, foreign);
  for (const [round, delay] of [3, 7, 12, 18, 25, 33, 42, 52].entries()) {
    await killAfter(delay, [join(program, "endless.mjs"), folder]);
    const files = [{ path: `both/${round}.ts`, text: "last" }];
    await writeFiles(folder, files);
    const { ".specwright.json": _, ...left } = readTree(folder);
    expect(left).toEqual({ ...foreign, [`both/${round}.ts`]: "last" });
    expect((await checkFiles(folder, files)).upToDate).toBe(true);
  }
});

async function killAfter(delay: number, command: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, command, { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit");
  await once(child.stdout, "data");
  await new Promise((resolve) => setTimeout(resolve, delay));
  expect(child.exitCode, "the writer must still be at work").toBe(null);
  child.kill("SIGKILL");
  await exit;
}
