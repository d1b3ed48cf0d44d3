import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { isBuildStale } from "../../generator/write/stale-build.js";
import { first, write, written } from "../support/output-folder.js";

/** As the script `build:manifests` of a package does. */
function build(folder: string): void {
  mkdirSync(join(folder, "dist"), { recursive: true });
  cpSync(join(folder, ".specwright.json"), join(folder, "dist/.specwright.json"));
}

test("a build is stale once a source has changed, come or gone", async () => {
  const folder = await written(first);
  expect(isBuildStale(folder)).toBe(false);
  build(folder);
  expect(isBuildStale(folder)).toBe(false);
  await write(folder, { ...first, "README.md": "# Other\n" });
  expect(isBuildStale(folder)).toBe(false);
  const { "src/models/a.ts": _, ...fewer } = first;
  for (const tree of [{ ...first, "src/index.ts": "" }, { ...first, "src/b.ts": "" }, fewer]) {
    await write(folder, tree);
    expect(isBuildStale(folder)).toBe(true);
    build(folder);
    expect(isBuildStale(folder)).toBe(false);
  }
});
