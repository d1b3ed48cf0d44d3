import { readdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { onDisk } from "../../write/disk.js";
import { dependsOn } from "./depends-on.js";

/** What keeps other tools from changing generated files. */
export interface Spared {
  /** Files that were written, as lines of the report. */
  readonly changes: readonly string[];
  /** What is left to the user: configurations that are programs are not edited. */
  readonly advice: readonly string[];
}

/**
 * Keeps formatters and linters of a project away from the generated files, whose changes `check` would report: adds the
 * folder to `.prettierignore`, and says what to add to the configuration of ESLint or Biome.
 *
 * @param output the folder, relative to the working directory.
 * @param manifest the project's `package.json`; `null` without one.
 */
export async function spareOutput(
  workingDirectory: string,
  output: string,
  manifest: Readonly<Record<string, unknown>> | null,
): Promise<Spared> {
  const folder = output.replaceAll("\\", "/").replace(/^\.\//, "").replace(/\/+$/, "");
  const names = readdirSync(workingDirectory);
  const uses = (tool: string, configuration: RegExp): boolean =>
    names.some((name) => configuration.test(name)) ||
    manifest?.[tool] !== undefined ||
    dependsOn(manifest, tool);
  return {
    changes: uses("prettier", /^(?:\.prettier(?:rc|ignore)|prettier\.config\.)/)
      ? await ignoreFolder(workingDirectory, ".prettierignore", folder)
      : [],
    advice: [
      ...(uses("eslint", /^(?:\.eslintrc|eslint\.config\.)/)
        ? [`ESLint: add globalIgnores(["${folder}/"]) to its configuration.`]
        : []),
      ...(uses("@biomejs/biome", /^biome\.jsonc?$/)
        ? [`Biome: add "!${folder}" to files.includes of its configuration.`]
        : []),
    ],
  };
}

/** Adds a folder to a file that lists what is ignored, unless it is listed. */
async function ignoreFolder(
  workingDirectory: string,
  name: string,
  folder: string,
): Promise<readonly string[]> {
  const path = join(workingDirectory, name);
  const text = await readFile(path, "utf8").catch(() => "");
  const lines = text.split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, ""));
  if (lines.includes(folder)) return [];
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const separator = text === "" || text.endsWith("\n") ? "" : end;
  onDisk({ path: name, verb: "written" }, () => {
    writeFileSync(path, `${text}${separator}${folder}/${end}`);
  });
  return [`${text === "" ? "A" : "M"} ${name}: ${folder}/`];
}
