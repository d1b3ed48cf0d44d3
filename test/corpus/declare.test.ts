import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { declareTypes } from "../../generator/declare/declare-types.js";
import { createReporter, GeneratorError } from "../../generator/diagnostics.js";
import { loadDocument } from "../../generator/load/load-document.js";
import { buildModel } from "../../generator/model/build-model.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import { createShapes } from "../../generator/shapes/create-shapes.js";
import type { OpenApiDocument } from "../../generator/validate/openapi.js";
import { validateDocument } from "../../generator/validate/validate-document.js";
import { corpus, documentsOfCorpus } from "./documents.js";

describe.skipIf(corpus === null)("the types of each document of the corpus", () => {
  let declared = 0;

  test.each(documentsOfCorpus())("%s", async (file) => {
    const document = await documentAt(join(corpus ?? "", file));
    if (document === null) return;
    const reporter = createReporter(document.locate);
    const resolved = resolveDocument(document, reporter);
    const shapes = createShapes(resolved, reporter);
    const model = buildModel(resolved, { shapes, overrides: {} }, reporter);
    const declarations = declareTypes(model, reporter);
    const texts = [...declarations.models.values(), ...declarations.operationTypes.values()];
    const whole = texts.map(({ text }) => `${text}\n`).join("\n");
    const formatted = await format(whole, { parser: "typescript", printWidth: 100 });
    declared += 1;
    expect(whole).toBe(formatted);
  });

  test("are tried for most of them", () => {
    expect(declared).toBeGreaterThan(documentsOfCorpus().length / 2);
  });
});

/** `null` for a document that the stages before reject: that is not what is tried here. */
async function documentAt(path: string): Promise<OpenApiDocument | null> {
  try {
    const loaded = await loadDocument(path, { workingDirectory: process.cwd() });
    return await validateDocument(loaded, () => {});
  } catch (error) {
    if (error instanceof GeneratorError) return null;
    throw error;
  }
}
