import type { EntryPoint } from "../load/template-set.js";
import type { DraftFile } from "../render/draft-file.js";
import type { Specifier } from "./module-statement.js";

/** The public names of the files of one kind. */
export interface PublicGroup {
  readonly title: string;
  /** Sorted by path. */
  readonly files: readonly PublicFile[];
}

export interface PublicFile {
  readonly path: string;
  /** At least one. */
  readonly names: readonly Specifier[];
}

/** The kinds of files by their folder, in the order of a reader's interest; other folders follow, sorted. */
const titles: ReadonlyMap<string, string> = new Map([
  ["src", "Client"],
  ["src/operations", "Operations"],
  ["src/models", "Models"],
  ["src/runtime", "Runtime"],
]);

/**
 * What the package shows to its consumers, by kind of file: the names that their files declare as exported.
 *
 * @param entryPoints what titles name that the index does not export
 */
export function publicGroups(
  drafts: readonly DraftFile[],
  entryPoints: readonly EntryPoint[] = [],
): readonly PublicGroup[] {
  const folders = new Map<string, PublicFile[]>([...titles.keys()].map((folder) => [folder, []]));
  for (const { path, declares } of drafts.toSorted(byPath)) {
    const names = declares.filter(({ exported }) => exported);
    const folder = path.slice(0, path.lastIndexOf("/"));
    if (names.length === 0) continue;
    const present = folders.get(folder);
    if (present === undefined) folders.set(folder, [{ path, names }]);
    else present.push({ path, names });
  }
  return [...folders]
    .filter(([, files]) => files.length > 0)
    .map(([folder, files]) => {
      return { title: titles.get(folder) ?? titleOf(folder, entryPoints), files };
    });
}

function byPath(a: DraftFile, b: DraftFile): number {
  return a.path < b.path ? -1 : 1;
}

/** `src/filters` is `filters`, and `src/msw/models` is `./msw: models` if it is exported by that. */
function titleOf(folder: string, entryPoints: readonly EntryPoint[]): string {
  const entry = entryPoints.find((one) => `${folder}/`.startsWith(`${one.folder}/`));
  if (entry === undefined) return folder.replace(/^src\//, "");
  const rest = folder.slice(entry.folder.length + 1);
  return rest === "" ? entry.subpath : `${entry.subpath}: ${rest}`;
}
