import type { Problem, SourcePosition } from "../diagnostics.js";
import { pointerTo } from "../json.js";
import type { LocatedText } from "../origins.js";
import type { AddedScript, EntryPoint } from "./template-set.js";

/** The TypeScript type that an overlay gives to the values of a format. */
export interface FormatType {
  readonly format: string;
  readonly type: string;
  /** Its place in `overlay.json`. */
  readonly position: SourcePosition;
}

/** How an overlay names members in TypeScript. */
export interface MemberNames {
  readonly casing: "camel";
  /** Its place in `overlay.json`. */
  readonly position: SourcePosition;
}

/** What overlays add that must not be two things. */
export interface ManifestAdditions {
  readonly entryPoints: readonly EntryPoint[];
  readonly scripts: readonly AddedScript[];
  readonly types: readonly FormatType[];
  /** `null` where members are named as in JSON. */
  readonly memberNames: MemberNames | null;
}

/** The additions as they are written. */
export interface WrittenAdditions {
  readonly exports?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly memberNames?: MemberNames["casing"];
}

/** The additions of an overlay, each with its place. */
export function additionsOf(
  { exports = {}, scripts = {}, types = {}, memberNames: casing }: WrittenAdditions,
  { locate }: Pick<LocatedText, "locate">,
): ManifestAdditions {
  const at = (key: string, name: string) => locate(pointerTo("#", key, name), "key");
  return {
    entryPoints: Object.entries(exports).map(([subpath, folder]) => {
      return { subpath, folder, position: at("exports", subpath) };
    }),
    scripts: Object.entries(scripts).map(([name, command]) => {
      return { name, command, position: at("scripts", name) };
    }),
    types: Object.entries(types).map(([format, type]) => {
      return { format, type, position: at("types", format) };
    }),
    memberNames: casing === undefined ? null : { casing, position: locate("#/memberNames", "key") },
  };
}

/** The scripts of the built-in package.json. */
export const builtInScripts: readonly string[] = [
  "build",
  "build:cjs",
  "build:esm",
  "build:manifests",
  "build:types",
  "prepack",
];

/** The folders whose files the index itself exports. */
const builtInFolders: readonly string[] = ["src/models", "src/operations", "src/runtime"];

/** Finds entry points for folders that the overlay puts nothing in, or that are not its own. */
export function faultsOfEntryPoints(
  entryPoints: readonly EntryPoint[],
  added: readonly { readonly path: string }[],
): readonly Problem[] {
  return entryPoints.flatMap(({ subpath, folder, position }): readonly Problem[] => {
    const isOwn = !builtInFolders.some((one) => isWithin(one, folder) || isWithin(folder, one));
    if (isOwn && added.some(({ path }) => path.startsWith(`${folder}/`))) return [];
    const place = { code: "overlay-invalid", pointer: pointerTo("#/exports", subpath) } as const;
    return [
      isOwn
        ? {
            ...place,
            message: `the overlay puts no file into \`${folder}\`, which \`${subpath}\` is to export`,
            hint: "Name the folder of its `outputs` and `files`.",
            position,
          }
        : {
            ...place,
            message: `\`${folder}\` is exported by the index of the package`,
            hint: "Put what the overlay adds into a folder of its own.",
            position,
          },
    ];
  });
}

/** Finds additions that contradict those of the overlay itself, of overlays below it, or of the built-in package.json. */
export function clashesOf(below: ManifestAdditions, own: ManifestAdditions): readonly Problem[] {
  return [
    ...own.scripts.flatMap((script): readonly Problem[] => {
      const { name, command, position } = script;
      const other = below.scripts.find((one) => one.name === name && one.command !== command);
      const isOurs = builtInScripts.includes(name);
      if (other === undefined && !isOurs) return [];
      const first = isOurs ? "templates/package.json.hbs" : other?.position.file;
      return [
        clash(`\`${first}\` and \`${position.file}\` both have the script \`${name}\``, script),
      ];
    }),
    ...own.entryPoints.flatMap((entry, index): readonly Problem[] => {
      const { subpath, folder, position } = entry;
      const others = [...below.entryPoints, ...own.entryPoints.slice(0, index)];
      const same = others.find((one) => one.subpath === subpath && one.folder !== folder);
      if (same !== undefined) {
        const message = `\`${same.position.file}\` and \`${position.file}\` both export \`${subpath}\``;
        return [clash(message, entry)];
      }
      const around = others.find(
        (one) =>
          one.subpath !== subpath && (isWithin(one.folder, folder) || isWithin(folder, one.folder)),
      );
      if (around === undefined) return [];
      const message = `\`${around.subpath}\` of \`${around.position.file}\` and \`${subpath}\` of \`${position.file}\` export the same files`;
      return [clash(message, entry)];
    }),
    ...clashesOfTypes(below, own),
  ];
}

function clashesOfTypes(below: ManifestAdditions, own: ManifestAdditions): readonly Problem[] {
  return own.types.flatMap((one): readonly Problem[] => {
    const { format, type, position } = one;
    const other = below.types.find((earlier) => earlier.format === format);
    if (other === undefined || other.type === type) return [];
    const files = `\`${other.position.file}\` and \`${position.file}\``;
    const message = `${files} both give a type to \`${format}\`: \`${other.type}\` and \`${type}\``;
    const hint =
      "Leave out one of the two overlays, or remove the format from `types` in your own overlay.json.";
    return [{ ...clash(message, one), hint }];
  });
}

function isWithin(folder: string, inner: string): boolean {
  return `${inner}/`.startsWith(`${folder}/`);
}

function clash(message: string, { position }: Pick<EntryPoint, "position">): Problem {
  return { code: "overlay-clash", message, pointer: null, position };
}

/** The additions of two layers, each once. */
export function mergeAdditions(
  below: ManifestAdditions,
  own: ManifestAdditions,
): ManifestAdditions {
  const subpaths = new Set(below.entryPoints.map(({ subpath }) => subpath));
  const names = new Set(below.scripts.map(({ name }) => name));
  const formats = new Set(below.types.map(({ format }) => format));
  return {
    entryPoints: [
      ...below.entryPoints,
      ...own.entryPoints.filter(({ subpath }) => !subpaths.has(subpath)),
    ],
    scripts: [...below.scripts, ...own.scripts.filter(({ name }) => !names.has(name))],
    types: [...below.types, ...own.types.filter(({ format }) => !formats.has(format))],
    memberNames: own.memberNames ?? below.memberNames,
  };
}
