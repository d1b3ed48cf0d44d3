import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { compile, setups } from "../compilers/compiler.js";
import { everyFlag } from "../support/compile.js";
import { writeTree } from "../support/temporary-folder.js";
import { corpus, documentsOfCorpus } from "./documents.js";

/** The packages from all documents are compiled as one project: what takes long is to start a compiler. */
describe.skipIf(corpus === null)("the packages from all documents", () => {
  let folder = "";
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "specwright-corpus-"));
    for (const [index, file] of documentsOfCorpus().entries()) {
      count += await generateInto(join(folder, String(index)), file);
    }
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const platform = setups(["6", "7"], ["browser"]).filter(([, setup]) => {
    return setup.resolution === "nodenext";
  });

  test.each(platform)("compile with %s", async (_title, setup) => {
    expect(count).toBeGreaterThan(documentsOfCorpus().length / 2);
    const project = { folder, include: ["*/src/**/*.ts"], options: flags };
    expect(await compile(setup, project)).toBe("");
  });
});

/** All of them that are switched on or off; the others are the setup's. */
const flags: Readonly<Record<string, boolean>> = Object.fromEntries(
  Object.entries(everyFlag).flatMap(([name, value]): readonly [string, boolean][] =>
    typeof value === "boolean" ? [[name, value]] : [],
  ),
);

/** @returns how many packages were made: none for a document that is broken, which is tried elsewhere. */
async function generateInto(folder: string, file: string): Promise<number> {
  try {
    const files = await generate({
      spec: join(corpus ?? "", file),
      layout: "package",
      verify: false,
    });
    writeTree(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
    return 1;
  } catch (error) {
    if (error instanceof GeneratorError) return 0;
    throw error;
  }
}
