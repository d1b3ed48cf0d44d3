import { afterAll, describe, expect, test } from "vitest";

import { corpus } from "./documents.js";
import type { Trial } from "./try-document.js";
import { tryDocument } from "./try-document.js";

/**
 * Tests that each document becomes a package that compiles and that Prettier would not change, or is rejected for the reasons that are expected, and
 * prints what became of them.
 *
 * @param rejections the codes of the problems of documents that are broken, by file
 */
export function describeTrials(
  files: readonly string[],
  rejections: Readonly<Record<string, readonly string[]>>,
): void {
  describe.skipIf(corpus === null)("the package from each document", () => {
    const trials: Trial[] = [];

    test.each(corpus === null ? ["(no corpus)"] : files)("%s", async (file) => {
      const trial = await tryDocument(file);
      trials.push(trial);
      expect(trial.rejected).toEqual(rejections[file] ?? []);
      expect(trial.errors).toEqual([]);
      expect(trial.unlikePrettier).toEqual([]);
      expect(trial.differencesReadBack).toEqual([]);
    });

    test("is made from all that are not broken", () => {
      expect(trials.filter(({ rejected }) => rejected.length === 0)).toHaveLength(
        files.filter((file) => rejections[file] === undefined).length,
      );
      expect(Object.keys(rejections).filter((file) => !files.includes(file))).toEqual([]);
    });

    afterAll(() => {
      console.log(trials.map(row).join("\n"));
    });
  });
}

function row(trial: Trial): string {
  const { file, operations, schemas, files, errors, rejected } = trial;
  const counts = `${operations} operations, ${schemas} schemas, ${files} files`;
  const seconds = `${trial.generateSeconds.toFixed(1)} s + ${trial.compileSeconds.toFixed(1)} s`;
  const end = rejected.length > 0 ? rejected.join(", ") : `${errors.length} errors`;
  return `${file}: ${counts}, ${seconds}, ${end}`;
}
