import { beforeAll, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import { shippedOverlays } from "../../generator/options.js";
import { compileErrors } from "../support/compile.js";
import { documents, misplaced } from "./support/shipped.js";

/** The packages of all documents with all overlays, each in a folder of its own. */
const files: PackageFile[] = [];

beforeAll(async () => {
  for (const [name, spec] of documents) {
    const made = await generate({ spec, layout: "package", with: shippedOverlays });
    files.push(...made.map(({ path, text }) => ({ path: `${name}/${path}`, text })));
  }
});

test("overlays that ship compile with the packages that they import", () => {
  expect(compileErrors(files, { withPackages: true })).toEqual([]);
});

test("overlays that ship are laid out as Prettier would", async () => {
  const own = files.filter(({ path }) => /\/src\/(?:tanstack-query|zod)\//.test(path));
  expect(own.length).toBeGreaterThan(documents.length * 4);
  expect(await misplaced(own)).toEqual([]);
});
