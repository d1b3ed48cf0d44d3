import { readdirSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { format } from "prettier";
import { describe, expect, test } from "vitest";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import { generate } from "../../generator/generate.js";
import { findConfiguration } from "../../generator/load/find-configuration.js";
import { loadConfiguration } from "../../generator/load/load-configuration.js";
import { callExamples } from "../support/call-examples.js";
import { mistakesOfPrograms } from "../support/check-programs.js";
import { compileErrors } from "../support/compile.js";
import { readmePrograms } from "../support/readme-programs.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const runtime = fileURLToPath(new URL("../../templates/runtime", import.meta.url));
const cases = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

/**
 * Each folder is one idea: a document, and the whole package that is made from it but for the runtime. It may have
 * templates and a configuration of its own.
 */
describe.each(cases)("%s", (name) => {
  const folder = join(here, name);
  // Made when its first test begins: all at once would let the first case wait for the last.
  let promised: ReturnType<typeof makePackage> | undefined;
  const made = (): ReturnType<typeof makePackage> => (promised ??= makePackage(folder));

  test("makes the expected files, and no others", async () => {
    const own = (await made()).files.filter(({ path }) => !path.startsWith("src/runtime/"));
    for (const { path, text } of own) {
      await expect(text).toMatchFileSnapshot(join(folder, "expected", path));
    }
    // Last, so that an update writes new files all the same; what is stale, its author removes.
    expect(own.map(({ path }) => path)).toEqual(await filesIn(join(folder, "expected")));
  });

  test("warns of what it should", async () => {
    const warnings = (await made()).warnings.map((line) => `${line}\n`).join("");
    await expect(warnings).toMatchFileSnapshot(join(folder, "warnings.txt"));
  });

  test("copies the runtime byte for byte, behind the header of an overlay", async () => {
    const copies = (await made()).files.filter(({ path }) => path.startsWith("src/runtime/"));
    const header =
      name === "overlay"
        ? "// Code generated from overlay/spec.yaml with an overlay. DO NOT EDIT.\n\n"
        : "";
    expect(copies.length).toBeGreaterThan(0);
    for (const { path, text } of copies) {
      const source = await readFile(join(runtime, path.slice("src/runtime/".length)), "utf8");
      expect(text).toBe(header + source);
    }
  });

  test("is laid out as Prettier would", async () => {
    for (const { path, text } of (await made()).files) {
      // Paragraphs that are Markdown in the document stay as their author wrote them, which is not how Prettier would.
      if (!(name === "hostile-text" ? /\.(ts|json)$/ : /\.(ts|json|md)$/).test(path)) continue;
      expect(await format(text, { filepath: path, printWidth: 100 }), path).toBe(text);
    }
  });

  test("compiles under every flag, its examples as well", async () => {
    const { files } = await made();
    const all = [...files, ...callExamples(files), ...readmePrograms(files)];
    const withPackages = files.some(({ text }) => text.includes('from "msw"'));
    expect(compileErrors(all, { withPackages })).toEqual([]);
  });

  test("runs the programs of its README", async () => {
    expect(await mistakesOfPrograms((await made()).files)).toEqual([]);
  });
});

async function makePackage(
  folder: string,
): Promise<{ readonly files: readonly PackageFile[]; readonly warnings: readonly string[] }> {
  const warnings: string[] = [];
  const overlay = join(folder, "templates");
  const hasOverlay = readdirSync(folder).includes("templates");
  const source = await findConfiguration(folder, null);
  const files = await generate({
    layout: "package",
    ...(source && (await loadConfiguration(source, process.cwd()))),
    spec: join(folder, "spec.yaml"),
    templates: hasOverlay ? [overlay] : [],
    package: { name: "sample-client" },
    onDiagnostic: ({ code, message, pointer }) => {
      warnings.push(`${code} ${pointer ?? "-"} ${message}`);
    },
  });
  return { files, warnings };
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}
