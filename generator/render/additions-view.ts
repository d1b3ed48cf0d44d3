import type { PackageRanges, TemplateSet } from "../load/template-set.js";

/** What overlays add to the package, as every template sees it. */
export interface AdditionsView {
  readonly packages: PackagesView;
  readonly readmeParts: readonly { readonly partial: string }[];
  /** Texts of files that overlays have for their templates to print, by name. */
  readonly examples: Readonly<Record<string, string>>;
}

/** The packages that files of overlays import, each with its range of versions. */
export interface PackagesView {
  /** Further entry points of the package, which overlays add. */
  readonly entryPoints: readonly EntryPointView[];
  /** Scripts that overlays add to the package.json. */
  readonly scripts: readonly ScriptView[];
  readonly dependencies: readonly NeededPackageView[];
  readonly peerDependencies: readonly NeededPackageView[];
  /** Those of them that only further entry points need. */
  readonly optionalPeers: readonly NeededPackageView[];
  /** There are any. */
  readonly needed: boolean;
}

export interface EntryPointView {
  /** As it stands in the package.json: `./msw`. */
  readonly subpath: string;
  /** The same as a name: `msw`. */
  readonly name: string;
  /** What imports name: `sample-client/msw`. */
  readonly specifier: string;
  /** The folders from `src` to the module, which is an `index.ts`. */
  readonly folders: readonly string[];
}

export interface ScriptView {
  readonly name: string;
  readonly command: string;
}

export interface NeededPackageView {
  readonly name: string;
  readonly range: string;
}

/** What is viewed of overlays. */
export type OverlayAdditions = Pick<
  TemplateSet,
  "entryPoints" | "examples" | "packages" | "readmeParts" | "scripts"
>;

/** @param packageName what the package is imported by */
export function viewAdditions(additions: OverlayAdditions, packageName: string): AdditionsView {
  return {
    packages: viewPackages(additions, packageName),
    readmeParts: additions.readmeParts.map((partial) => ({ partial })),
    examples: Object.fromEntries(additions.examples),
  };
}

function viewPackages(
  {
    packages: { dependencies, peerDependencies, optionalPeers },
    entryPoints,
    scripts,
  }: OverlayAdditions,
  packageName: string,
): PackagesView {
  const list = (ranges: PackageRanges): readonly NeededPackageView[] =>
    Object.entries(ranges)
      .map(([name, range]) => ({ name, range }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const [own, peers] = [list(dependencies), list(peerDependencies)];
  return {
    entryPoints: entryPoints
      .map(({ subpath, folder }) => {
        const name = subpath.slice(2);
        const specifier = `${packageName}/${name}`;
        return { subpath, name, specifier, folders: folder.split("/").slice(1) };
      })
      .toSorted((a, b) => (a.subpath < b.subpath ? -1 : 1)),
    scripts: scripts
      .map(({ name, command }) => ({ name, command }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    dependencies: own,
    peerDependencies: peers,
    optionalPeers: peers.filter(({ name }) => optionalPeers.includes(name)),
    needed: own.length + peers.length > 0,
  };
}
