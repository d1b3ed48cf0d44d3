import type { ErrorObject } from "ajv/dist/2020.js";
import { closest, didYouMean } from "../closest.js";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { pointerTo, pointerTokens } from "../json.js";
import type { LocatedText } from "../origins.js";
import { createAjv } from "../json-schema.js";
import schema from "./overlay.schema.json" with { type: "json" };
import { changesOfApi, templateApi } from "../template-api.js";
import {
  additionsOf,
  faultsOfEntryPoints,
  type ManifestAdditions,
  type WrittenAdditions,
} from "./overlay-additions.js";
import { faultsOfPath } from "./output-placeholders.js";
import { parseText } from "./parse-text.js";
import type { AddedFile, AddedOutput, NeededPackages } from "./template-set.js";

/** What an overlay adds, as its `overlay.json` says. */
export interface OverlayManifest extends ManifestAdditions {
  /** Overlays that ship with the generator and have to be laid below it. */
  readonly extends: readonly string[];
  readonly outputs: readonly AddedOutput[];
  readonly files: readonly AddedFile[];
  readonly partials: readonly string[];
  readonly readme: readonly string[];
  /** Files whose texts templates may print. */
  readonly examples: readonly string[];
  readonly packages: NeededPackages;
}

/** An overlay without an `overlay.json` adds nothing; it only replaces. */
export const emptyManifest: OverlayManifest = {
  extends: [],
  outputs: [],
  files: [],
  partials: [],
  readme: [],
  examples: [],
  packages: { dependencies: {}, peerDependencies: {}, optionalPeers: [] },
  entryPoints: [],
  scripts: [],
  types: [],
  memberNames: null,
};

/**
 * Reads an `overlay.json`.
 *
 * @returns what it says with every default filled in, or everything that is wrong with it.
 */
export function readManifest(source: {
  readonly displayName: string;
  readonly text: string;
}): { readonly manifest: OverlayManifest } | { readonly problems: readonly Problem[] } {
  const parsed = parseText(source);
  if (parsed.tree === undefined || parsed.problems.length > 0) return { problems: parsed.problems };
  const validate = createAjv({ allErrors: true, verbose: true }).compile<WrittenManifest>(schema);
  if (validate(parsed.tree)) {
    const { templateApi: number = templateApi } = parsed.tree;
    if (number !== templateApi) {
      return { problems: [otherApi(number, parsed.locate("#/templateApi"))] };
    }
    const faults = (parsed.tree.outputs ?? []).flatMap((output, index) => {
      const pointer = `#/outputs/${index}/path`;
      const place = { code: "overlay-invalid", pointer, position: parsed.locate(pointer) } as const;
      return faultsOfPath(output).map((fault): Problem => ({ ...place, ...fault }));
    });
    const manifest = { ...withDefaults(parsed.tree), ...additionsOf(parsed.tree, parsed) };
    const problems = [
      ...faults,
      ...faultsOfPeers(parsed.tree, parsed),
      ...faultsOfEntryPoints(manifest.entryPoints, [...manifest.outputs, ...manifest.files]),
    ];
    return problems.length > 0 ? { problems } : { manifest };
  }
  // A key that breaks its pattern is reported for the pattern and for the key; the first names it.
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== "propertyNames");
  const problems = errors.map((error): Problem => {
    const base = pointerTo("#", ...pointerTokens(error.instancePath));
    const { pointer, message, hint } = faultOf(error, base);
    const position = parsed.locate(pointer);
    return { code: "overlay-invalid", message, pointer, position, ...(hint && { hint }) };
  });
  return { problems };
}

/** Finds optional peer dependencies that are none. */
function faultsOfPeers(
  { peerDependencies = {}, peerDependenciesMeta = {} }: WrittenManifest,
  { locate }: Pick<LocatedText, "locate">,
): readonly Problem[] {
  const peers = Object.keys(peerDependencies);
  return Object.keys(peerDependenciesMeta)
    .filter((name) => !peers.includes(name))
    .map((name): Problem => {
      const pointer = pointerTo("#/peerDependenciesMeta", name);
      const message = `\`${name}\` is not in \`peerDependencies\``;
      const hint = didYouMean(closest(name, peers));
      return {
        code: "overlay-invalid",
        message,
        pointer,
        position: locate(pointer, "key"),
        ...hint,
      };
    });
}

function otherApi(number: number, position: SourcePosition): Problem {
  const hint = number < templateApi ? changesOfApi() : null;
  return {
    code: "overlay-api-unsupported",
    message: `the overlay was written for templateApi ${number}, and this is ${templateApi}`,
    pointer: "#/templateApi",
    position,
    ...(hint === null ? {} : { hint }),
  };
}

interface WrittenExports {
  readonly exports?: { readonly values?: readonly string[]; readonly types?: readonly string[] };
}

interface WrittenManifest extends Partial<Omit<NeededPackages, "optionalPeers">>, WrittenAdditions {
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional: boolean }>>;
  readonly templateApi?: number;
  readonly extends?: readonly string[];
  readonly outputs?: readonly (Omit<AddedOutput, "exports"> & WrittenExports)[];
  readonly files?: readonly (Omit<AddedFile, "exports"> & WrittenExports)[];
  readonly partials?: readonly string[];
  readonly readme?: readonly string[];
  readonly examples?: readonly string[];
}

function withDefaults(written: WrittenManifest): Omit<OverlayManifest, keyof ManifestAdditions> {
  const { outputs, files, partials, readme, examples } = written;
  const { dependencies = {}, peerDependencies = {} } = written;
  const peers = Object.entries(written.peerDependenciesMeta ?? {});
  const optionalPeers = peers.flatMap(([name, { optional }]) => (optional ? [name] : []));
  return {
    extends: written.extends ?? [],
    outputs: (outputs ?? []).map((output) => ({ ...output, exports: exportsOf(output) })),
    files: (files ?? []).map((file) => ({ ...file, exports: exportsOf(file) })),
    partials: partials ?? [],
    readme: readme ?? [],
    examples: examples ?? [],
    packages: { dependencies, peerDependencies, optionalPeers },
  };
}

function exportsOf({ exports }: WrittenExports): AddedOutput["exports"] {
  return { values: exports?.values ?? [], types: exports?.types ?? [] };
}

function faultOf(
  error: ErrorObject,
  pointer: string,
): { readonly pointer: string; readonly message: string; readonly hint?: string } {
  const { keyword, params, message, propertyName } = error;
  const [name, parent] = pointerTokens(pointer).toReversed();
  const named = parent === "extends" ? "each entry of `extends`" : `\`${name}\``;
  const subject = name === undefined ? "the file" : named;
  if (keyword === "additionalProperties") return unknownKey(error, pointer);
  if (keyword === "required") {
    return { pointer, message: `the key \`${String(params["missingProperty"])}\` is missing` };
  }
  if (keyword === "enum") {
    const values = Array.isArray(params["allowedValues"]) ? params["allowedValues"] : [];
    const list = values.map((value) => `\`${String(value)}\``).join(", ");
    const choice = values.length > 1 ? `one of ${list}` : list;
    return { pointer, message: `${subject} must be ${choice}` };
  }
  if (propertyName !== undefined) {
    const what = pointer === "#/exports" ? "subpath such as `./tools`" : "name of a package";
    const place = pointerTo(pointer, propertyName);
    return { pointer: place, message: `\`${propertyName}\` is no ${what}` };
  }
  if (keyword === "pattern") return { pointer, message: `${subject} ${expectationAt(pointer)}` };
  return { pointer, message: `${subject} ${message ?? "has the wrong shape"}` };
}

function unknownKey(
  { params, parentSchema }: ErrorObject,
  pointer: string,
): { readonly pointer: string; readonly message: string; readonly hint?: string } {
  const key = String(params["additionalProperty"]);
  // Handed over by Ajv as it is, in the verbose mode.
  const properties: unknown = parentSchema?.["properties"];
  const like = closest(key, typeof properties === "object" ? Object.keys(properties ?? {}) : []);
  const hint = didYouMean(like);
  return {
    pointer: pointerTo(pointer, key),
    message: `there is no key \`${key}\` here`,
    ...hint,
  };
}

/** What a text that breaks its pattern has to be. */
function expectationAt(pointer: string): string {
  if (pointer.startsWith("#/types/")) return "must be the name of a type";
  return pointer.startsWith("#/exports/")
    ? "must be a folder such as `src/tools`"
    : "must end in .hbs";
}
