import { describe, expect, test } from "vitest";

import { fingerprintProgram } from "../../generator/load/program.js";
import { temporaryFolder, writeTree, type Tree } from "../support/temporary-folder.js";

function fingerprintOf(tree: Tree): string | null {
  const root = temporaryFolder();
  writeTree(root, { "package.json": "{}", "templates/a.hbs": "a", ...tree });
  return fingerprintProgram({ root, code: `${root}/dist` });
}

const modules = { "dist/cli.js": "cli();", "dist/load/load.js": "load();" };
const bundle = { ...modules, "dist/chunks/chunk-A.js": "shared();" };

describe("the fingerprint of the program", () => {
  test("is the same for the same code and templates", () => {
    expect(fingerprintOf(bundle)).not.toBeNull();
    expect(fingerprintOf(bundle)).toBe(fingerprintOf(bundle));
  });

  test.each([
    ["an entry file", { ...bundle, "dist/cli.js": "other();" }],
    ["what entry files share", { ...bundle, "dist/chunks/chunk-A.js": "other();" }],
    ["a further file that they share", { ...bundle, "dist/chunks/chunk-B.js": "" }],
    ["a template", { ...bundle, "templates/a.hbs": "b" }],
    ["the manifest", { ...bundle, "package.json": '{ "version": "2.0.0" }' }],
  ])("changes with %s", (_, tree) => {
    expect(fingerprintOf(tree)).not.toBe(fingerprintOf(bundle));
  });

  test.each([
    ["a module that was bundled", { ...bundle, "dist/load/load.js": "other();" }],
    ["declarations", { ...bundle, "dist/cli.d.ts": "export {};" }],
  ])("does not change with %s", (_, tree) => {
    expect(fingerprintOf(tree)).toBe(fingerprintOf(bundle));
  });

  test("changes with each module where none is bundled", () => {
    const other = { ...modules, "dist/load/load.js": "other();" };
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(modules));
  });
});
