import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { GeneratorError } from "../../generator/diagnostics.js";
import { isJsonObject } from "../../generator/json.js";
import { compareWithCompiler } from "../diff/support/compare-with-compiler.js";
import { createRandom, editRandomly } from "../diff/support/random-edits.js";
import { diffModels } from "../../generator/diff/diff-models.js";
import { modelDocument } from "../../generator/model-document.js";
import { corpus, documentsOfCorpus } from "./documents.js";

const own = fileURLToPath(new URL("../../spec/scim.yaml", import.meta.url));
const names = [
  "real/petstore-kubb.yaml",
  "real/petstore-oazapfts.json",
  "real/openapi-fetch-common.yaml",
];
const documents = [own, ...names.flatMap((name) => (corpus === null ? [] : join(corpus, name)))];

/** So many edits are made of each document. */
const editsPerDocument = 10;

describe.each(documents.filter((path) => existsSync(path)))("random edits of %s", (path) => {
  const tree: unknown = parse(readFileSync(path, "utf8"));
  if (!isJsonObject(tree)) throw new Error(`${path} is no document`);
  const seeds = Array.from({ length: editsPerDocument }, (_, index) => index + 1);
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
  test.each(documentsOfCorpus())("%s: nothing changed", async (file) => {
    const spec = join(corpus ?? "", file);
    const modelled = await modelDocument({ spec, keepGoing: true }).catch((error: unknown) => {
      if (error instanceof GeneratorError) return null; // Some documents of the corpus are invalid on purpose.
      throw error;
    });
    if (modelled === null) return;
    const copy = { ...modelled, model: structuredClone(modelled.model) };
    expect(diffModels(modelled, copy)).toEqual([]);
  });
});
