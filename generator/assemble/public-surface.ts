import { markdownCode } from "../escape.js";
import type { ModuleFacts } from "../load/template-set.js";
import type { PublicFile, PublicGroup } from "./public-groups.js";

/** The signatures of the exported declarations of a file. */
export type ReadSignatures = (path: string) => ModuleFacts["signatures"];

/**
 * The text of `reference/api.md`: every public name of the package with its signature, one line for each symbol and
 * for each member of one, so that a change of the surface is a changed line. Markdown in Prettier's layout.
 *
 * @param head the title of the page and its first words
 */
export function surfaceText(
  head: string,
  groups: readonly PublicGroup[],
  readSignatures: ReadSignatures,
): string {
  const sections = groups.map(({ title, files }) => {
    const lines = files.flatMap((file) => symbolLines(file, readSignatures));
    return `## ${title}\n\n${lines.join("\n")}`;
  });
  const start = head === "" ? "# Public surface" : head.trimEnd();
  return `${[start, ...sections].join("\n\n")}\n`;
}

function symbolLines(
  { path, names }: PublicFile,
  readSignatures: ReadSignatures,
): readonly string[] {
  const isPublic = new Set(names.map(({ name }) => name));
  return readSignatures(path)
    .filter(({ name }) => isPublic.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap(({ lines }) =>
      lines.map((line, index) => `${index === 0 ? "" : "  "}- ${markdownCode(line)}`),
    );
}
