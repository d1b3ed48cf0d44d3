import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import type { PackageFile } from "../../../generator/assemble/package-file.js";

let count = 0;

/** What some files of a package export. */
export interface ImportedPackage {
  readonly exported: Readonly<Record<string, unknown>>;
  /** The exported constants of the files for models, by the names of their types. */
  readonly byType: ReadonlyMap<string, unknown>;
}

export interface ImportOptions {
  /** The folder of an overlay in `src/`, whose subfolder `models` is imported. */
  readonly folder: string;
  /** Matches an exported constant: its name, then that of its type. */
  readonly declaration: RegExp;
  /** Paths of further files to import. */
  readonly others?: readonly string[];
}

/** Imports what an overlay has added to a package for its models. */
export async function importPackage(
  files: readonly PackageFile[],
  { folder, declaration, others = [] }: ImportOptions,
): Promise<ImportedPackage> {
  // Within the repository, so that the packages that it imports are found.
  const place = join(process.cwd(), "node_modules", ".cache", "specwright-test", folder);
  await rm(place, { recursive: true, force: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await writeFile(join(place, path), text);
  }
  const models = files.filter(({ path }) => path.startsWith(`src/${folder}/models/`));
  const entries = [...others, ...models.map(({ path }) => path)];
  count += 1;
  const output = join(place, `models-${count}.mjs`);
  await build({
    stdin: {
      contents: entries.map((path) => `export * from "./${path}";`).join("\n"),
      resolveDir: place,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile: output,
    logLevel: "error",
  });
  // Sound: a module is an object of what it exports.
  const exported = (await import(pathToFileURL(output).href)) as ImportedPackage["exported"];
  const byType = models.flatMap(({ text }) =>
    [...text.matchAll(declaration)].flatMap(([, constant = "", type = ""]) => {
      const found = exported[constant];
      return found === undefined ? [] : [[type, found] as const];
    }),
  );
  return { exported, byType: new Map(byType) };
}
