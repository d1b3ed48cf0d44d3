import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { GeneratorError } from "../../generator/diagnostics.js";
import { isJsonObject } from "../../generator/json.js";
import type { Direction } from "../../generator/diff/effects.js";
import { isAssignable } from "../../generator/diff/assignable.js";
import { errorShape, outcomeShape, paramsShape } from "../../generator/diff/operation-shapes.js";
import { createSide } from "../../generator/diff/side.js";
import { compareWithCompiler } from "../diff/support/compare-with-compiler.js";
import { listed, mirrored } from "../diff/support/findings.js";
import { createRandom, editRandomly } from "../diff/support/random-edits.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { modelDocument } from "../../generator/model-document.js";
import type { Shape } from "../../generator/shapes/shape.js";
import { corpus, documentsOfCorpus } from "./documents.js";

const own = fileURLToPath(new URL("../../spec/scim.yaml", import.meta.url));
const names = [
  "real/petstore-kubb.yaml",
  "real/petstore-oazapfts.json",
  "real/openapi-fetch-common.yaml",
];
const documents = [own, ...names.flatMap((name) => (corpus === null ? [] : join(corpus, name)))];

/** So many comparisons are made of each document, each way, and so many edits for each of them. */
const comparisonsPerDocument = 10;
const editsAtOnce = 3;

describe.each(documents.filter((path) => existsSync(path)))("random edits of %s", (path) => {
  const tree: unknown = parse(readFileSync(path, "utf8"));
  if (!isJsonObject(tree)) throw new Error(`${path} is no document`);
  const seeds = Array.from({ length: comparisonsPerDocument }, (_, index) => index + 1);
  test.each(seeds)("the compiler agrees, each way: seed %i", async (seed) => {
    const { titles, text } = editRandomly(tree, createRandom(seed), editsAtOnce);
    const old = JSON.stringify(tree);
    const forward = await compareWithCompiler(old, text);
    expect({ titles, ...forward.findings }).toEqual({ titles, ...forward.compiler });
    const backward = await compareWithCompiler(text, old);
    expect({ titles, ...backward.findings }).toEqual({ titles, ...backward.compiler });
    expect(mirrored(backward.all)).toEqual(listed(forward.all));
  });
});

describe("a document and itself", () => {
  test.each(documentsOfCorpus())(
    "%s: nothing changed, and every type fits itself",
    async (file) => {
      const spec = join(corpus ?? "", file);
      const modelled = await modelDocument({ spec, keepGoing: true }).catch((error: unknown) => {
        if (error instanceof GeneratorError) return null; // Some documents of the corpus are invalid on purpose.
        throw error;
      });
      if (modelled === null) return;
      const copy = { ...modelled, model: structuredClone(modelled.model) };
      expect(diffModels(modelled, copy)).toEqual([]);
      expect(unfitTypes(modelled.model)).toEqual([]);
    },
  );
});

/** The operations whose types do not fit themselves by the rules of the comparison. */
function unfitTypes(model: ClientModel): readonly string[] {
  const side = createSide(model);
  const isUnfit = (shape: Shape, direction: Direction): boolean =>
    !isAssignable(shape, shape, { old: side, new: side, direction }, "old");
  return model.operations
    .filter(
      (operation) =>
        isUnfit(paramsShape(operation), "sent") ||
        isUnfit(outcomeShape(operation), "received") ||
        isUnfit(errorShape(operation), "received"),
    )
    .map(({ name }) => name);
}
