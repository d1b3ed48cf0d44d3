import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { findConfiguration } from "../../load/find-configuration.js";
import { isUrl } from "../../location.js";
import type { ImportExtension, Layout } from "../../options.js";
import { onDisk } from "../../write/disk.js";
import { mistake } from "../command-options.js";
import { findDocuments, refuseMissingFiles } from "../missing-files.js";
import { UsageError } from "../usage-error.js";
import { detectProject } from "./detect-project.js";
import { detectPackageManager } from "./package-manager.js";
import { addScripts, readManifest } from "./package-manifest.js";
import type { PlacedPackage } from "./place-package.js";
import { placePackage } from "./place-package.js";
import type { Spared } from "./spare-output.js";
import { spareOutput } from "./spare-output.js";

/** The command line of `init`; `undefined` is asked for, or detected. */
export interface InitArguments {
  readonly spec: string | undefined;
  readonly output: string | undefined;
  readonly layout: Layout | undefined;
  readonly importExtension: ImportExtension | undefined;
  /** Takes defaults instead of asking. */
  readonly yes: boolean;
}

/** Asks for an answer; `null` when there is nobody to ask. */
export type Ask = (question: Question) => Promise<string>;

export interface Question {
  readonly message: string;
  readonly initial: string;
  /** All possible answers; without them, any text. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

export interface InitContext {
  readonly workingDirectory: string;
  readonly ask: Ask | null;
}

/**
 * Writes a configuration and scripts that use it, and adds the output to `.prettierignore` where Prettier is used, and a
 * package to the workspace around it. Changes nothing else that is there.
 *
 * @returns what was done, and what to do next, for people.
 * @throws {UsageError} when there is a configuration already, or no document is known.
 * @throws {OutputError} if the system refuses to write a file.
 */
export async function runInit(args: InitArguments, context: InitContext): Promise<string> {
  const { workingDirectory } = context;
  await refuseConfigured(workingDirectory);
  const answers = await settle(args, context);
  if (!isUrl(answers.spec)) refuseMissingFiles({ spec: answers.spec }, workingDirectory);
  const { layout, spec, output } = answers;
  const detected = await detectProject(workingDirectory, output);
  const chosen = args.importExtension ?? detected.importExtension;
  const configuration = {
    $schema: schemaPath(workingDirectory),
    spec,
    output,
    ...(layout === "package" && { layout }),
    ...(layout === "sources" && { importExtension: chosen }),
  };
  const name = "specwright.config.json";
  onDisk({ path: name, verb: "written" }, () => {
    writeFileSync(join(workingDirectory, name), json(configuration), { flag: "wx" });
  });
  const adapted = await adaptProject(answers, workingDirectory);
  const reason = args.importExtension === undefined ? ` (${detected.reason})` : "";
  return [
    `A ${name}`,
    ...adapted.changes,
    ...(layout === "sources" ? [`Imports: ${chosen}${reason}.`, ...detected.advice] : []),
    ...adapted.advice,
    `Next: ${adapted.next}`,
    ...adapted.steps,
    "",
  ].join("\n");
}

async function refuseConfigured(workingDirectory: string): Promise<void> {
  const present = await findConfiguration(workingDirectory, null);
  if (present === null) return;
  const message = `there is a configuration already, in ${present.displayName}`;
  throw new UsageError([mistake(message, "Change it there, or run `specwright generate`.")]);
}

/** What was done to a project besides the configuration, and what is left to do, as lines of the report. */
interface AdaptedProject extends Spared, PlacedPackage {
  /** The command that generates the client. */
  readonly next: string;
}

async function adaptProject(
  { output, layout }: Answers,
  workingDirectory: string,
): Promise<AdaptedProject> {
  const manifest = await readManifest(workingDirectory);
  const scripts = manifest === null ? [] : addScripts(manifest);
  const spared = await spareOutput(workingDirectory, output, manifest?.value ?? null);
  const manager = detectPackageManager(workingDirectory);
  const isPackage = layout === "package";
  const placed = isPackage ? await placePackage(workingDirectory, output, manager) : null;
  const [script] = scripts;
  return {
    changes: [
      ...(scripts.length > 0 ? [`M package.json: ${scripts.join(", ")}`] : []),
      ...spared.changes,
      ...(placed?.changes ?? []),
    ],
    advice: spared.advice,
    next: script === undefined ? "npx specwright generate" : manager.run(script),
    steps: placed?.steps ?? [],
  };
}

interface Answers {
  readonly spec: string;
  readonly output: string;
  readonly layout: Layout;
}

async function settle(
  args: InitArguments,
  { workingDirectory, ask }: InitContext,
): Promise<Answers> {
  const [found] = findDocuments(workingDirectory);
  if (args.yes || ask === null) {
    const spec = args.spec ?? found;
    if (spec === undefined) {
      throw new UsageError([
        mistake("the document is missing", "Name it: `specwright init openapi.yaml`."),
      ]);
    }
    const layout = args.layout ?? "sources";
    return { spec, output: args.output ?? defaultFolder(workingDirectory, layout), layout };
  }
  const spec =
    args.spec ?? (await ask({ message: "OpenAPI document", initial: found ?? "openapi.yaml" }));
  const answer = args.layout ?? (await ask(layoutQuestion));
  const layout = answer === "package" ? "package" : "sources";
  const initial = defaultFolder(workingDirectory, layout);
  const output = args.output ?? (await ask({ message: "Folder of the client", initial }));
  return { spec, output, layout };
}

function defaultFolder(workingDirectory: string, layout: Layout): string {
  const [parent, name] = layout === "package" ? ["packages", "client"] : ["src", "api"];
  return existsSync(join(workingDirectory, parent)) ? `${parent}/${name}` : name;
}

const layoutQuestion: Question = {
  message: "Layout",
  initial: "sources",
  choices: [
    { value: "sources", label: "sources of this app" },
    { value: "package", label: "a package to publish" },
  ],
};

/** Where editors find the schema: as installed, at the nearest place above. */
function schemaPath(workingDirectory: string): string {
  const path = "node_modules/specwright/dist/configuration.schema.json";
  let folder = workingDirectory;
  while (!existsSync(join(folder, path)) && dirname(folder) !== folder) folder = dirname(folder);
  if (!existsSync(join(folder, path))) return `./${path}`;
  const found = relative(workingDirectory, join(folder, path)).replaceAll("\\", "/");
  return found.startsWith(".") ? found : `./${found}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
