import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";
import { describe, expect, test } from "vitest";

import type { PackageFile } from "../../../generator/assemble/package-file.js";
import { generate } from "../../../generator/generate.js";
import { compileErrors } from "../../support/compile.js";

const goldens = fileURLToPath(new URL("../../golden", import.meta.url));
const documents = readdirSync(goldens, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => [name, join(goldens, name, "spec.yaml")] as const);

describe.each(documents)("schemas of %s", (_, spec) => {
  let promised: Promise<readonly PackageFile[]> | undefined;
  const made = () => (promised ??= generate({ spec, layout: "package", with: ["zod"] }));

  test("compile with Zod", async () => {
    expect(compileErrors(await made(), { withPackages: true })).toEqual([]);
  });

  test("are laid out as Prettier would", async () => {
    const own = (await made()).filter(({ path }) => path.startsWith("src/zod/"));
    expect(own.length).toBeGreaterThan(2);
    for (const { path, text } of own) {
      const laidOut = await format(text, { filepath: path, printWidth: 100 });
      expect({ path, text: laidOut }).toEqual({ path, text });
    }
  });
});
