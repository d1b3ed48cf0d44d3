import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import type { PackageFile } from "../../../generator/assemble/package-file.js";

let count = 0;

/**
 * What the files of an overlay export for the models of a package, by the names of their types.
 *
 * @param overlay the name of the overlay and of its folder
 * @param declaration matches an exported constant: its name, then that of the type
 */
export async function exportsOfModels(
  files: readonly PackageFile[],
  overlay: string,
  declaration: RegExp,
): Promise<ReadonlyMap<string, unknown>> {
  // Here, so that the packages that it imports are found.
  const folder = join(process.cwd(), "node_modules", ".cache", "specwright-test", overlay);
  await rm(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const models = files.filter(({ path }) => path.startsWith(`src/${overlay}/models/`));
  count += 1;
  const output = join(folder, `models-${count}.mjs`);
  await build({
    stdin: {
      contents: models.map(({ path }) => `export * from "./${path}";`).join("\n"),
      resolveDir: folder,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    outfile: output,
    logLevel: "error",
  });
  // Sound: a module is an object of what it exports.
  const exported = (await import(pathToFileURL(output).href)) as Readonly<Record<string, unknown>>;
  return new Map(
    models.flatMap(({ text }) =>
      [...text.matchAll(declaration)].flatMap(([, constant = "", type = ""]) => {
        const found = exported[constant];
        return found === undefined ? [] : [[type, found] as const];
      }),
    ),
  );
}
