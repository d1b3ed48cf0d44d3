import { join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { createReporter, LoadError, type Problem } from "../diagnostics.js";
import { builtInFolder, readBuiltInTexts } from "./built-in-templates.js";
import { fingerprintText } from "./fingerprint.js";
import { basesOf, layOver, layersToSet, type Layers } from "./overlay.js";
import { thisProgram } from "./program-folders.js";
import { readFolder } from "./read-folder.js";
import type { ShippedOverlay } from "../options.js";
import { checkedHelper, type TemplateHelper } from "../template-helper.js";
import type { ModuleFacts, TemplateSet, TemplateText } from "./template-set.js";

export interface LoadTemplatesOptions {
  /** Overlays that ship with the generator, below the others. */
  readonly shipped?: readonly ShippedOverlay[];
  /** Helpers of the user's own, by name. */
  readonly helpers?: Readonly<Record<string, TemplateHelper>>;
  /** What the folders of overlays are relative to, and what diagnostics name files relative to. */
  readonly workingDirectory: string;
}

/**
 * Reads the built-in templates and lays the overlays over them, the last one on top.
 *
 * @param overlays folders of overlays
 * @throws {LoadError} with every overlay that cannot be read, and every file in one that has no effect.
 */
export async function loadTemplates(
  overlays: readonly string[],
  { workingDirectory, shipped = [], helpers = {} }: LoadTemplatesOptions,
): Promise<TemplateSet> {
  const layers = await layAll(overlays, { workingDirectory, shipped });
  const hasForeign = overlays.some((overlay) => !isBuiltIn(resolve(workingDirectory, overlay)));
  const set = layersToSet(layers);
  const header = set.partials.get("header");
  const { compiled, facts } = await readBuilt();
  const withCompiled = (texts: TemplateSet["partials"]): TemplateSet["partials"] =>
    new Map([...texts].map(([name, one]) => [name, { ...one, ...compiled(one.text) }]));
  const partials = withCompiled(set.partials);
  const memberDoc = layers.hasMemberDoc ? partials.get("member-doc") : undefined;
  return {
    ...set,
    templates: withCompiled(set.templates),
    partials,
    ...(memberDoc !== undefined && { memberDoc }),
    helpers: new Map(
      Object.entries(helpers).map(([name, helper]) => [name, checkedHelper(name, helper)]),
    ),
    hasForeign,
    ...(hasForeign && layers.isHeaderAll && header !== undefined && { foreignHeader: header }),
    facts,
  };
}

async function layAll(
  overlays: readonly string[],
  { workingDirectory, shipped }: Required<Omit<LoadTemplatesOptions, "helpers">>,
): Promise<Layers> {
  const problems: Problem[] = [];
  const laid = new Set<string>();
  let layers = await readBuiltIn();
  const lay = async (folder: string, name: string): Promise<void> => {
    if (laid.has(folder)) return;
    laid.add(folder);
    const root = isBuiltIn(folder) ? thisProgram().root : workingDirectory;
    const displayName = relative(root, folder).replaceAll("\\", "/");
    const read = await readFolder(folder, () => true);
    if ("reason" in read) return void problems.push(unreadable(name, read.reason));
    problems.push(
      ...[...read.unreadable].map(([path, reason]) => unreadable(join(displayName, path), reason)),
    );
    const overlay = { displayName, texts: read.texts, builtIn: isBuiltIn(folder) };
    for (const base of basesOf(overlay)) await lay(shippedFolder(base), base);
    const result = layOver(layers, overlay);
    problems.push(...result.problems);
    layers = result.layers;
  };
  for (const name of shipped) await lay(shippedFolder(name), name);
  for (const overlay of overlays) await lay(resolve(workingDirectory, overlay), overlay);
  const reporter = createReporter(() => null);
  for (const problem of problems) reporter.report(problem);
  reporter.settle(LoadError);
  return layers;
}

function shippedFolder(name: string): string {
  return join(builtInFolder, "overlays", name);
}

function unreadable(path: string, reason: string): Problem {
  return {
    code: "overlay-unreadable",
    message: `\`${path}\` cannot be read: ${reason}`,
    pointer: null,
  };
}

/** Whether an overlay ships with the generator. */
function isBuiltIn(folder: string): boolean {
  return folder.startsWith(join(builtInFolder, sep));
}

/** What `precompile.ts` makes of the built-in templates. */
export interface BuiltTemplates {
  /** By the SHA-256 of their text. */
  readonly templates: Readonly<Record<string, object>>;
  /** By the SHA-256 of their text. */
  readonly facts: Readonly<Record<string, ModuleFacts>>;
}

/** It need not be there when the sources run. */
const builtFile = join(thisProgram().root, "dist", "built-templates.js");

async function readBuilt(): Promise<{
  readonly compiled: (text: string) => Pick<TemplateText, "compiled">;
  readonly facts: TemplateSet["facts"];
}> {
  const nothing: BuiltTemplates = { templates: {}, facts: {} };
  // Written by this program's own build.
  const imported = import(pathToFileURL(builtFile).href) as Promise<BuiltTemplates>;
  const { templates, facts } = await imported.catch(() => nothing);
  return {
    facts: new Map(Object.entries(facts)),
    compiled: (text) => {
      const compiled = templates[fingerprintText(text)];
      return compiled === undefined ? {} : { compiled };
    },
  };
}

async function readBuiltIn(): Promise<Layers> {
  const files = [...(await readBuiltInTexts())].map(([path, text]) => {
    return [path, { path, displayName: `templates/${path}`, text, builtIn: true }] as const;
  });
  const packages = { dependencies: {}, peerDependencies: {}, optionalPeers: [] };
  return {
    files: new Map(files),
    outputs: [],
    added: [],
    readme: [],
    examples: new Map(),
    packages,
    entryPoints: [],
    scripts: [],
    types: [],
    hasMemberDoc: false,
    memberNames: null,
    isHeaderAll: true,
  };
}
