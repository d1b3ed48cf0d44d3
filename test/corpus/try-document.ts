import { join } from "node:path";

import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import type { GenerateOptions } from "../../generator/options.js";
import { differencesReadBack } from "../assemble/support/read-back.js";
import { callExamples } from "../support/call-examples.js";
import { compileErrors } from "../support/compile.js";
import { unlikePrettier } from "../support/laid-out.js";
import { corpus } from "./documents.js";

/** What became of a document: a package with the errors of its compilation, or the problems that stood in its way. */
export interface Trial {
  readonly file: string;
  readonly operations: number;
  readonly schemas: number;
  readonly files: number;
  readonly generateSeconds: number;
  readonly compileSeconds: number;
  /** Of the compiler, one line each; the examples of calls are compiled as well. */
  readonly errors: readonly string[];
  /** The files that Prettier would lay out differently. */
  readonly unlikePrettier: readonly string[];
  /** Where imports, index or `api.md` are not what the compiler reads out of the package. */
  readonly differencesReadBack: readonly string[];
  /** The codes of the problems for which nothing was generated, sorted, each once. */
  readonly rejected: readonly string[];
}

/** Generates a package from a document of the corpus and compiles it. Anything but a reasoned rejection is thrown. */
export async function tryDocument(
  file: string,
  options: Pick<GenerateOptions, "int64"> = {},
): Promise<Trial> {
  let model: ClientModel | null = null;
  const start = performance.now();
  const trial = {
    file,
    errors: [],
    unlikePrettier: [],
    differencesReadBack: [],
    rejected: [],
    files: 0,
    compileSeconds: 0,
  };
  const measured = () => ({
    operations: model?.operations.length ?? 0,
    schemas: model?.schemas.length ?? 0,
  });
  try {
    const files = await generate({
      layout: "package",
      ...options,
      spec: join(corpus ?? "", file),
      // The test compiles more strictly than the generator does, so that once is enough.
      verify: false,
      package: { name: "sample-client" },
      transformModel: (made) => (model = made),
    });
    const generated = performance.now();
    const errors = compileErrors([...files, ...callExamples(files)]);
    const compiled = performance.now();
    return {
      ...trial,
      ...measured(),
      files: files.length,
      errors,
      unlikePrettier: await unlikePrettier(files),
      differencesReadBack: differencesReadBack(files),
      generateSeconds: (generated - start) / 1000,
      compileSeconds: (compiled - generated) / 1000,
    };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const codes = new Set(error.diagnostics.map(({ code }) => code));
    const generateSeconds = (performance.now() - start) / 1000;
    return { ...trial, ...measured(), generateSeconds, rejected: [...codes].toSorted() };
  }
}
