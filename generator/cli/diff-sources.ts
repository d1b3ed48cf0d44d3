import { dirname, join, relative, resolve } from "node:path";
import type { Diagnostic, Locate, SourcePosition } from "../diagnostics.js";
import { GeneratorError } from "../diagnostics.js";
import type { DiffSide } from "../diff/diff-models.js";
import type { ConfigurationSource } from "../load/find-configuration.js";
import { isUrl } from "../location.js";
import type { ApiConfiguration, GenerateOptions } from "../options.js";
import { manifestName } from "../write/manifest.js";
import type { DiffArguments } from "./diff-arguments.js";
import type { SideProblems } from "./diff-problems.js";
import {
  failure,
  inRepository,
  lastChangeOf,
  openRevision,
  type Revision,
} from "./git-revision.js";

/** Two documents that have been read. */
export interface DiffSources {
  /** `null` where one of the documents has errors. */
  readonly sides: { readonly old: NamedSide; readonly new: NamedSide } | null;
  readonly problems: readonly SideProblems[];
  /** What differs besides the documents. */
  readonly notes: readonly string[];
}

/** A document that has been read, with its name for people. */
export interface NamedSide extends DiffSide {
  readonly name: string;
}

/** What both documents are read with. */
export interface SourceContext {
  readonly workingDirectory: string;
  readonly args: DiffArguments;
  readonly api: Partial<ApiConfiguration>;
  readonly configuration: ConfigurationSource | null;
  readonly onStage: (stage: string) => void;
}

/**
 * Reads the two documents with the same configuration: those that were named, or the configured one and an earlier
 * revision of it.
 *
 * @throws {GeneratorError} when there is no earlier revision.
 */
export async function readSources(context: SourceContext): Promise<DiffSources> {
  const [old, now] = context.args.operands;
  if (old !== undefined && now !== undefined) {
    const before = await readSide(old, { ...context, side: "old", name: old });
    const after = await readSide(now, { ...context, side: "new", name: now });
    return joined(before, after, []);
  }
  const { spec, output } = context.api;
  if (spec === undefined || isUrl(spec))
    throw failure("no document of the repository is configured");
  const { workingDirectory, args } = context;
  const manifest = resolve(workingDirectory, output ?? ".", manifestName);
  const name = args.base ?? (await lastChangeOf(workingDirectory, manifest));
  const revision = await openRevision(workingDirectory, name);
  try {
    return await readRevision(revision, spec, context);
  } finally {
    await revision.remove();
  }
}

async function readRevision(
  revision: Revision,
  spec: string,
  context: SourceContext,
): Promise<DiffSources> {
  const location = resolve(context.workingDirectory, spec);
  const path = inRepository(revision.root, location);
  if ((await revision.read(location)) === null) {
    throw failure(`\`${path}\` is not part of the revision \`${revision.name}\``);
  }
  const old = await readSide(join(revision.folder, path), {
    ...context,
    side: "old",
    name: `${revision.name}:${path}`,
  });
  const now = await readSide(spec, { ...context, side: "new", name: path });
  return joined(renamed(old, revision, context), now, await notesOf(revision, context));
}

/** Shows positions as `main:spec/api.yaml`, not by the folder that the revision was written to. */
function renamed(
  { side, problems }: ReadSide,
  { folder, name }: Revision,
  { workingDirectory }: SourceContext,
): ReadSide {
  const prefix = `${relative(workingDirectory, folder).replaceAll("\\", "/")}/`;
  const inRevision = (position: SourcePosition): SourcePosition =>
    position.file.startsWith(prefix)
      ? { ...position, file: `${name}:${position.file.slice(prefix.length)}` }
      : position;
  const placed = (diagnostic: Diagnostic): Diagnostic => {
    const { position } = diagnostic;
    return position === null ? diagnostic : { ...diagnostic, position: inRevision(position) };
  };
  const located =
    (locate: Locate): Locate =>
    (pointer) => {
      const place = locate(pointer);
      return place === null ? null : { ...place, position: inRevision(place.position) };
    };
  return {
    side: side === null ? null : { ...side, locate: located(side.locate) },
    problems: {
      ...problems,
      errors: problems.errors.map(placed),
      warnings: problems.warnings.map(placed),
    },
  };
}

async function notesOf(
  revision: Revision,
  { configuration }: SourceContext,
): Promise<readonly string[]> {
  const notes: string[] = [];
  if (configuration !== null) {
    const before = await revision.read(configuration.location);
    if (before !== null && configuration.kind === "file" && before !== configuration.text) {
      const name = configuration.displayName;
      notes.push(`\`${name}\` has changed since; both documents were read with the present one.`);
    }
  }
  const versions = await specwrightVersions(revision, configuration);
  if (versions !== null) {
    notes.push(
      `specwright was ${versions.before} and is ${versions.after}; --surface compares packages.`,
    );
  }
  return notes;
}

/** The version that package.json asks for, before and after, where it has changed. */
async function specwrightVersions(
  revision: Revision,
  configuration: ConfigurationSource | null,
): Promise<{ readonly before: string; readonly after: string } | null> {
  const { readText } = await import("../load/read-text.js");
  const folder = configuration === null ? revision.root : dirname(configuration.location);
  const path = join(folder, "package.json");
  const now = await readText(path);
  const before = versionIn(await revision.read(path));
  const after = versionIn("text" in now ? now.text : null);
  return before === null || after === null || before === after ? null : { before, after };
}

function versionIn(manifest: string | null): string | null {
  const [, version = null] = /"specwright"\s*:\s*"([^"]+)"/.exec(manifest ?? "") ?? [];
  return version;
}

/** A document that has been read; without a side where it has errors. */
interface ReadSide {
  readonly side: NamedSide | null;
  readonly problems: SideProblems;
}

function joined(old: ReadSide, now: ReadSide, notes: readonly string[]): DiffSources {
  const sides = old.side === null || now.side === null ? null : { old: old.side, new: now.side };
  return { sides, problems: [old.problems, now.problems], notes };
}

async function readSide(
  spec: string,
  { side, name, api, args, onStage }: SourceContext & Pick<SideProblems, "side" | "name">,
): Promise<ReadSide> {
  const { modelDocument } = await import("../model-document.js");
  const { output: _output, spec: _spec, verify: _verify, ...settings } = api;
  const warnings: Diagnostic[] = [];
  const options: GenerateOptions = {
    ...settings,
    spec,
    allowRemote: args.allowRemote,
    onStage,
    onDiagnostic: (diagnostic) => warnings.push(diagnostic),
  };
  try {
    const { model, locate } = await modelDocument(options);
    return { side: { name, model, locate }, problems: { side, name, errors: [], warnings } };
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    const errors = error.diagnostics.filter(({ severity }) => severity === "error");
    return { side: null, problems: { side, name, errors, warnings } };
  }
}
