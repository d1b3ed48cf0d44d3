import { expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { mistakesOfPrograms } from "../support/check-programs.js";
import { sampleDocuments } from "./documents.js";

/** The documents with the lowest hashes of their names. */
test.each(sampleDocuments(3))("the README of $name has programs that run", async ({ path }) => {
  const files = await generate({ spec: path, layout: "package", verify: false });
  expect(await mistakesOfPrograms(files)).toEqual([]);
});
