import { markdownCode } from "../escape.js";
import { exportedDeclarations } from "./module-exports.js";
import type { PublicFile, PublicGroup } from "./public-groups.js";
import { signatureOf } from "./signature.js";
import type { Workspace } from "./workspace.js";

/**
 * The text of `reference/api.md`: every public name of the package with its signature, one line for each symbol and
 * for each member of one, so that a change of the surface is a changed line. Markdown in Prettier's layout.
 *
 * @param head what the page begins with: its title and what it says of itself.
 */
export function surfaceText(
  head: string,
  groups: readonly PublicGroup[],
  workspace: Workspace,
): string {
  const sections = groups.map(({ title, files }) => {
    const lines = files.flatMap((file) => symbolLines(file, workspace));
    return `## ${title}\n\n${lines.join("\n")}`;
  });
  const start = head === "" ? "# Public surface" : head.trimEnd();
  return `${[start, ...sections].join("\n\n")}\n`;
}

function symbolLines({ path, names }: PublicFile, workspace: Workspace): readonly string[] {
  const sourceFile = workspace.treeOf(path);
  const isPublic = new Set(names.map(({ name }) => name));
  return exportedDeclarations(sourceFile)
    .filter(({ name }) => isPublic.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .flatMap(({ node }) => signatureOf(node, sourceFile) ?? [])
    .flatMap(({ text, members }) =>
      [text, ...members].map((line, index) => {
        return `${index === 0 ? "" : "  "}- ${markdownCode(line)}`;
      }),
    );
}
