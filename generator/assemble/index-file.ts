import type { EntryPoint } from "../load/template-set.js";
import type { DraftFile, DraftOrigin } from "../render/draft-file.js";
import { headerOf } from "./imports.js";
import { moduleSpecifier, moduleStatement } from "./module-statement.js";
import type { AssembledFile } from "./package-file.js";
import { publicGroups, type PublicGroup } from "./public-groups.js";

/** The index of the package. */
export const indexPath = "src/index.ts";

/**
 * The index of the package, and that of each further entry point, which exports what is in its folder instead.
 *
 * @param start what the index of the package begins with
 */
export function indexFiles(
  start: AssembledFile,
  entryPoints: readonly EntryPoint[],
  drafts: readonly DraftFile[],
): readonly AssembledFile[] {
  const isIn = ({ folder }: EntryPoint, { path }: DraftFile) => path.startsWith(`${folder}/`);
  const rest = drafts.filter((draft) => !entryPoints.some((entry) => isIn(entry, draft)));
  return [
    { ...start, text: indexText(start.text, publicGroups(rest), indexPath) },
    ...entryPoints.map((entry) => {
      const { path, origin } = indexDraft(entry);
      const own = publicGroups(drafts.filter((draft) => isIn(entry, draft)));
      const text = indexText(headerOf(`${start.text}\n`), own, path);
      return { path, text, origin, unformatted: [] };
    }),
  ];
}

/** The index of a further entry point, as far as it is known beforehand. */
export function indexDraft({ folder, position }: EntryPoint): DraftFile {
  const origin: DraftOrigin = { template: position.file, pointer: null, builtIn: false };
  return { path: `${folder}/index.ts`, text: "", uses: [], declares: [], origin };
}

/**
 * The text of an index: one statement for each file that has public names, in Prettier's layout, the kinds of files a blank
 * line apart.
 *
 * @param head what the file begins with: its header.
 * @param index its path
 */
export function indexText(head: string, groups: readonly PublicGroup[], index: string): string {
  const blocks = groups.map(({ files }) =>
    files
      .map(({ path, names }) => moduleStatement("export", names, moduleSpecifier(index, path)))
      .join("\n"),
  );
  const body = blocks.length === 0 ? ["export {};"] : blocks;
  return `${[head.trimEnd(), ...body].filter((block) => block !== "").join("\n\n")}\n`;
}
