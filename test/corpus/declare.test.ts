import { readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { describe, expect, test } from "vitest";
import { declareTypes } from "../../generator/declare/declare-types.js";
import { createReporter, GeneratorError } from "../../generator/diagnostics.js";
import { isJsonObject } from "../../generator/json.js";
import { loadDocument } from "../../generator/load/load-document.js";
import { buildModel } from "../../generator/model/build-model.js";
import { resolveDocument } from "../../generator/resolve/resolve-document.js";
import type { OpenApiDocument } from "../../generator/validate/openapi.js";
import { validateDocument } from "../../generator/validate/validate-document.js";

const corpus = process.env["SPECWRIGHT_CORPUS"];
if (corpus === undefined) {
  console.warn("SPECWRIGHT_CORPUS is not set: the documents of the corpus are not tried.");
}

describe.skipIf(corpus === undefined)("the types of each document of the corpus", () => {
  let declared = 0;

  test.each(documentsOf(corpus ?? ""))("%s", async (file) => {
    const document = await documentAt(join(corpus ?? "", file));
    if (document === null) return;
    const reporter = createReporter(document.locate);
    const resolved = resolveDocument(document, reporter);
    const declarations = declareTypes(resolved, buildModel(resolved, {}, reporter), reporter);
    const texts = [...declarations.models.values(), ...declarations.operationTypes.values()];
    const whole = texts.map(({ text }) => `${text}\n`).join("\n");
    const formatted = await format(whole, { parser: "typescript", printWidth: 100 });
    declared += 1;
    expect(whole).toBe(formatted);
  });

  test("are tried for most of them", () => {
    expect(declared).toBeGreaterThan(documentsOf(corpus ?? "").length / 2);
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

function documentsOf(folder: string): readonly string[] {
  if (folder === "") return ["(no corpus)"];
  const manifest: unknown = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const entries: readonly unknown[] = Array.isArray(manifest) ? manifest : [];
  return entries.flatMap((entry) =>
    isJsonObject(entry) && typeof entry["file"] === "string" ? [entry["file"]] : [],
  );
}
