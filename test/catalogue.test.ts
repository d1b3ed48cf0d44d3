import { fileURLToPath } from "node:url";

import { format } from "prettier";
import { expect, test } from "vitest";

import { catalogue } from "../generator/diagnostics.js";

const page = fileURLToPath(new URL("../generator/catalogue/README.md", import.meta.url));

test("the reference page of diagnostics is printed from the catalogue", async () => {
  const sections = Object.entries(catalogue)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { title, severity, cause, fix }]) =>
      [`## ${code}`, `${title}. _${severity}_`, cause, `**What to do:** ${fix}`].join("\n\n"),
    );
  const start =
    "# Diagnostics\n\nEverything that specwright may have to say of its input, by code.";
  const text = [start, ...sections, ""].join("\n\n");
  await expect(await format(text, { parser: "markdown", printWidth: 100 })).toMatchFileSnapshot(
    page,
  );
});
