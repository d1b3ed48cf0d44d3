import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { corpus, documentsOfCorpus } from "./documents.js";
import { tryDocument } from "./try-document.js";

/** A document of several files may have its integers in any of them. */
const documents = documentsOfCorpus().filter(
  (file) =>
    file.startsWith("real/") ||
    /format"?: *"?u?int64/.test(readFileSync(join(corpus ?? "", file), "utf8")),
);

describe.skipIf(corpus === null)("the package with integers of 64 bits as strings", () => {
  let made = 0;

  test.each(documents)("from %s compiles, its examples as well", async (file) => {
    const { errors, rejected } = await tryDocument(file, { int64: "string" });
    if (rejected.length === 0) made += 1;
    expect(errors).toEqual([]);
  });

  test("is made from most documents", () => {
    expect(made).toBeGreaterThan(documents.length / 2);
  });
});
