import { join } from "node:path";
import { describe, expect, test } from "vitest";

import { generate } from "../../generator/generate.js";
import { compileErrors } from "../support/compile.js";
import { misplaced } from "../overlays/support/shipped.js";
import { corpus, documentsOfCorpus } from "./documents.js";

const real = documentsOfCorpus().filter((file) => /^real\/(?:asana|box|github)\./.test(file));

const choices = [[], ["dates", "int64"], ["camel", "dates", "int64"]] as const;
const cases = real.flatMap((file) => choices.map((types) => [file, types] as const));

describe.skipIf(corpus === null)("overlays that ship, for large documents", () => {
  test.each(cases)("%s with %j", async (file, types) => {
    const files = await generate({
      layout: "package",
      spec: join(corpus ?? "", file),
      with: [...types, "msw", "namespaces", "tanstack-query", "zod"],
      // The test compiles more strictly than the generator does, so that once is enough.
      verify: false,
    });
    expect(compileErrors(files, { withPackages: true })).toEqual([]);
    const own = files.filter(({ path }) =>
      /^src\/(?:codecs|msw|namespaces|tanstack-query|zod)\//.test(path),
    );
    expect(own.length).toBeGreaterThan(100);
    expect((await misplaced(own)).map(({ path }) => path)).toEqual([]);
  });
});
