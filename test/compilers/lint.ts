import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findingsOf } from "./linter.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const golden = join(root, "test/golden");

/** Generated sources: the package, all parts of the runtime, and what is expected of each golden document. */
const folders = [
  join(root, "generated/src"),
  join(root, "templates/runtime"),
  ...readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(golden, name, "expected/src")),
];

test.each(folders.map((folder) => [folder.slice(root.length), folder]))(
  "the recommended rules of ESLint find nothing in %s",
  async (_, folder) => {
    expect(await findingsOf(folder)).toEqual([]);
  },
);
