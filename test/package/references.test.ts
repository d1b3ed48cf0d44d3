import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generate } from "../../generator/index.js";
import { root } from "../readme/markdown.js";
import { temporaryFolder, writeTree } from "../support/temporary-folder.js";

const compiler = join(root, "node_modules/typescript/bin/tsc");

test("a project of the same workspace builds the package by a reference to it", async () => {
  const spec = join(root, "test/golden/smallest/spec.yaml");
  const files = await generate({ spec, layout: "package", package: { name: "api" } });
  const folder = temporaryFolder();
  writeTree(folder, {
    ...Object.fromEntries(files.map(({ path, text }) => [`api/${path}`, text])),
    "app/package.json": '{ "type": "module" }',
    "app/tsconfig.json": JSON.stringify({
      compilerOptions: { module: "nodenext", target: "es2022", types: [], strict: true },
      references: [{ path: "../api" }],
    }),
    "app/main.ts": 'import { createClient } from "api";\n\nexport const client = createClient();\n',
  });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(join(folder, "api"), join(folder, "node_modules/api"));
  execFileSync(process.execPath, [compiler, "--build", "app"], { cwd: folder, stdio: "pipe" });
  expect(existsSync(join(folder, "api/dist/index.d.ts"))).toBe(true);
  expect(existsSync(join(folder, "app/main.js"))).toBe(true);
});
