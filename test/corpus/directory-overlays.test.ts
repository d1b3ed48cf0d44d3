import { expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { sampleDocuments } from "../directory/documents.js";
import { compileErrors } from "../support/compile.js";

/** How many documents of the directory are tried with the overlays that ship. */
const count = 40;

/** Every other one has the types of values and the names of members, too. */
const types = ["camel", "dates", "int64"] as const;

test(`overlays that ship compile for ${count} documents of the directory`, async () => {
  const files: PackageFile[] = [];
  const made: string[] = [];
  // Of a few more, since some are refused.
  for (const [index, { name, path }] of sampleDocuments(count + 20).entries()) {
    if (made.length === count) break;
    try {
      const own = await generate({
        spec: path,
        layout: "package",
        with: [...(index % 2 === 0 ? [] : types), "msw", "namespaces", "tanstack-query", "zod"],
        keepGoing: true,
        verify: false,
      });
      made.push(name);
      files.push(...own.map(({ path: file, text }) => ({ path: `${index}/${file}`, text })));
    } catch (error) {
      if (!(error instanceof GeneratorError)) throw error;
    }
  }
  expect(made).toHaveLength(count);
  expect(compileErrors(files, { withPackages: true })).toEqual([]);
});
