import { closest } from "../closest.js";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { changesOfApi } from "../template-api.js";
import { clashesOf, type ManifestAdditions, mergeAdditions } from "./overlay-additions.js";
import { emptyManifest, readManifest, type OverlayManifest } from "./overlay-manifest.js";
import type {
  AddedFile,
  AddedOutput,
  NeededPackages,
  TemplateSet,
  TemplateText,
} from "./template-set.js";

/** The built-in templates with some overlays laid over them. */
export interface Layers extends ManifestAdditions {
  /** Every template, partial and file of the runtime that is seen from above, by path. */
  readonly files: ReadonlyMap<string, TemplateText>;
  readonly outputs: readonly AddedOutput[];
  readonly added: TemplateSet["addedFiles"];
  readonly readme: readonly string[];
  readonly examples: TemplateSet["examples"];
  readonly packages: TemplateSet["packages"];
  /** Whether an overlay has the partial that documents properties. */
  readonly hasMemberDoc: boolean;
  /** Whether overlays that do not ship with specwright hold at most a header. */
  readonly isHeaderAll: boolean;
}

/** The texts of one overlay. */
export interface OverlayTexts {
  readonly displayName: string;
  /** It ships with specwright. */
  readonly builtIn: boolean;
  readonly texts: ReadonlyMap<string, string>;
}

/** The overlays that ship with the generator and have to be laid below an overlay. */
export function basesOf(overlay: OverlayTexts): readonly string[] {
  return manifestOf(overlay).manifest.extends;
}

/**
 * Lays an overlay over others. Each of its files replaces one below, defines a block of one below, or is named in its
 * `overlay.json`; `README.md` is for its readers.
 *
 * @returns the layers, and what is wrong with the overlay.
 */
export function layOver(
  below: Layers,
  overlay: OverlayTexts,
): { readonly layers: Layers; readonly problems: readonly Problem[] } {
  const { manifest, problems } = manifestOf(overlay);
  if (problems.length > 0) return { layers: below, problems };
  const named = namedFiles(manifest);
  const plain = new Set([...manifest.files.map(({ source }) => source), ...manifest.examples]);
  const known = new Set([...below.files.keys(), ...blockPaths(below), ...named]);
  const files = new Map(below.files);
  for (const [path, text] of overlay.texts) {
    if (path === "overlay.json" || /(^|\/)README\.md$/.test(path)) continue;
    if (!known.has(path)) problems.push(unknownFile(path, overlay, known));
    else if (!plain.has(path)) {
      files.set(path, { path, displayName: nameOf(overlay, path), text, builtIn: overlay.builtIn });
    }
  }
  const missing = named.filter((path) => !overlay.texts.has(path) && !below.files.has(path));
  problems.push(
    ...missing.map((path) => missingFile(path, overlay)),
    ...clashesOf(below, manifest),
  );
  const layers = { ...layersOver(below, manifest, overlay), files };
  problems.push(...unconverted(manifest, layers));
  return { layers, problems };
}

/** Finds types and names of an overlay that no code would convert to or from JSON. */
function unconverted({ types, memberNames }: OverlayManifest, layers: Layers): readonly Problem[] {
  const description = layers.files.get(partialPath("operation-description"));
  if (description?.builtIn === false) return []; // The overlay converts them in its own way.
  const isMissing = (path: string): boolean => layers.added.every((file) => file.path !== path);
  const fault = (key: string, position: SourcePosition, base: string): Problem => {
    const message = `\`${key}\` needs code that converts values, which no overlay adds`;
    const hint = `Add "extends": ["${base}"].`;
    return { code: "overlay-invalid", message, pointer: `#/${key}`, position, hint };
  };
  const [type] = types;
  return [
    ...(type && isMissing("src/codecs/codec.ts") ? [fault("types", type.position, "codecs")] : []),
    ...(memberNames && isMissing("src/codecs/names.ts")
      ? [fault("memberNames", memberNames.position, "camel")]
      : []),
  ];
}

/** What an overlay adds to others, its files aside. */
function layersOver(
  below: Layers,
  manifest: OverlayManifest,
  overlay: OverlayTexts,
): Omit<Layers, "files"> {
  return {
    outputs: [...below.outputs, ...manifest.outputs],
    added: [...below.added, ...manifest.files.flatMap((file) => addedFile(file, overlay))],
    readme: [...below.readme, ...manifest.readme],
    examples: new Map([...below.examples, ...exampleTexts(manifest, overlay)]),
    packages: mergePackages(below.packages, manifest.packages),
    ...mergeAdditions(below, manifest),
    hasMemberDoc: below.hasMemberDoc || overlay.texts.has(partialPath("member-doc")),
    isHeaderAll: below.isHeaderAll && (overlay.builtIn || holdsAtMostHeader(overlay)),
  };
}

function holdsAtMostHeader({ texts }: OverlayTexts): boolean {
  return [...texts.keys()].every((path) => path === "README.md" || path === partialPath("header"));
}

/** What follows from the texts of all layers. */
export type LayeredTemplates = Omit<
  TemplateSet,
  "facts" | "foreignHeader" | "hasForeign" | "helpers" | "memberDoc"
>;

/** Sorts the files by what they are for. */
export function layersToSet(layers: Layers): LayeredTemplates {
  const { files, outputs, added, readme, examples, packages } = layers;
  const { entryPoints, scripts } = layers;
  const memberNames = layers.memberNames?.casing ?? null;
  const types = new Map(layers.types.map(({ format, type }) => [format, type]));
  const templates = new Map<string, TemplateText>();
  const partials = new Map<string, TemplateText>();
  const runtime = new Map<string, TemplateText>();
  for (const [path, file] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [, partial] = /^partials\/(.+)\.hbs$/.exec(path) ?? [];
    if (partial !== undefined) partials.set(partial, file);
    else if (path.endsWith(".hbs")) templates.set(path, file);
    else if (path.startsWith("runtime/")) runtime.set(path, file);
  }
  return {
    templates,
    partials,
    runtime,
    addedOutputs: outputs,
    addedFiles: added,
    readmeParts: readme,
    examples,
    packages,
    entryPoints,
    scripts,
    types,
    memberNames,
  };
}

/** A peer dependency is optional if it is for all overlays that have it. */
function mergePackages(below: NeededPackages, own: NeededPackages): NeededPackages {
  const isNeeded = (name: string, { peerDependencies, optionalPeers }: NeededPackages) =>
    name in peerDependencies && !optionalPeers.includes(name);
  const optional = new Set([...below.optionalPeers, ...own.optionalPeers]);
  return {
    dependencies: { ...below.dependencies, ...own.dependencies },
    peerDependencies: { ...below.peerDependencies, ...own.peerDependencies },
    optionalPeers: [...optional].filter((name) => !isNeeded(name, below) && !isNeeded(name, own)),
  };
}

function manifestOf(overlay: OverlayTexts): { manifest: OverlayManifest; problems: Problem[] } {
  const text = overlay.texts.get("overlay.json");
  if (text === undefined) return { manifest: emptyManifest, problems: [] };
  const read = readManifest({ displayName: nameOf(overlay, "overlay.json"), text });
  if ("manifest" in read) return { manifest: read.manifest, problems: [] };
  return { manifest: emptyManifest, problems: [...read.problems] };
}

function namedFiles(manifest: OverlayManifest): readonly string[] {
  const { outputs, files, partials, readme, examples } = manifest;
  return [
    ...outputs.map(({ template }) => template),
    ...files.map(({ source }) => source),
    ...examples,
    ...[...partials, ...readme].map(partialPath),
  ];
}

/** The blocks that templates leave to be defined: `{{#> name}}…{{/name}}`. */
function blockPaths({ files }: Layers): readonly string[] {
  return [...files.values()]
    .filter(({ path }) => path.endsWith(".hbs"))
    .flatMap(({ text }) => [...text.matchAll(/\{\{~?#>\s*([\w./-]+)/g)])
    .map(([, name = ""]) => partialPath(name));
}

function partialPath(name: string): string {
  return `partials/${name}.hbs`;
}

function addedFile(file: AddedFile, overlay: OverlayTexts): TemplateSet["addedFiles"] {
  const text = overlay.texts.get(file.source);
  if (text === undefined) return [];
  return [{ ...file, text, displayName: nameOf(overlay, file.source) }];
}

function exampleTexts(
  { examples }: OverlayManifest,
  { texts }: OverlayTexts,
): readonly (readonly [name: string, text: string])[] {
  return examples.flatMap((path) => {
    const text = texts.get(path);
    const name = path.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
    return text === undefined ? [] : [[name, text] as const];
  });
}

function nameOf({ displayName }: OverlayTexts, path: string): string {
  return displayName === "" ? path : `${displayName}/${path}`;
}

function unknownFile(path: string, overlay: OverlayTexts, known: Iterable<string>): Problem {
  const like = closest(path, known);
  const partial = /^partials\/(.*)\.hbs$/.exec(path)?.[1];
  const entry = partial === undefined ? "name it" : `add "${partial}" to \`partials\``;
  const guess = like === null ? "Correct its name, or" : `Did you mean \`${like}\`? Otherwise`;
  const hint = changesOfApi([path]) ?? `${guess} ${entry} in overlay.json.`;
  return {
    code: "overlay-file-unknown",
    message: `nothing uses \`${path}\``,
    pointer: null,
    position: { file: nameOf(overlay, path), line: 1, column: 1 },
    hint,
  };
}

function missingFile(path: string, overlay: OverlayTexts): Problem {
  return {
    code: "overlay-file-missing",
    message: `there is no \`${path}\``,
    pointer: null,
    position: { file: nameOf(overlay, "overlay.json"), line: 1, column: 1 },
  };
}
