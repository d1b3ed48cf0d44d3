import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import type { Problem } from "../../diagnostics.js";
import { isJsonObject } from "../../json.js";
import { findConfiguration } from "../../load/find-configuration.js";
import { isUrl } from "../../location.js";
import type { ImportExtension, Layout } from "../../options.js";
import { findDocuments, refuseMissingFiles } from "../missing-files.js";
import { UsageError } from "../usage-error.js";
import { detectProject } from "./detect-project.js";
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
 * Writes a configuration and scripts that use it, and adds the output to `.prettierignore` where Prettier is used. Changes
 * nothing else that is there.
 *
 * @returns what was done, and what to do next, for people.
 * @throws {UsageError} when there is a configuration already, or no document is known.
 */
export async function runInit(args: InitArguments, context: InitContext): Promise<string> {
  const { workingDirectory } = context;
  const present = await findConfiguration(workingDirectory, null);
  if (present !== null) {
    const message = `there is a configuration already, in ${present.displayName}`;
    throw new UsageError([wrong(message, "Change it there, or run `specwright generate`.")]);
  }
  const answers = await settle(args, context);
  if (!isUrl(answers.spec)) refuseMissingFiles({ spec: answers.spec }, workingDirectory);
  const detected = await detectProject(workingDirectory, answers.output);
  const { layout, spec, output } = answers;
  const chosen = args.importExtension ?? detected.importExtension;
  const configuration = {
    $schema: schemaPath(workingDirectory),
    spec,
    output,
    ...(layout === "package" && { layout }),
    ...(layout === "sources" && { importExtension: chosen }),
  };
  const name = "specwright.config.json";
  await writeFile(join(workingDirectory, name), json(configuration), { flag: "wx" });
  const manifest = await readManifest(workingDirectory);
  const scripts = manifest === null ? [] : await addScripts(manifest);
  const spared = await spareOutput(workingDirectory, output, manifest?.value ?? null);
  const reason = args.importExtension === undefined ? ` (${detected.reason})` : "";
  return [
    `A ${name}`,
    ...(scripts.length > 0 ? [`M package.json: ${scripts.join(", ")}`] : []),
    ...spared.changes,
    ...(layout === "sources" ? [`Imports: ${chosen}${reason}.`] : []),
    ...(layout === "sources" ? detected.advice : []),
    ...spared.advice,
    `Next: ${nextCommand(workingDirectory, scripts)}`,
    "",
  ].join("\n");
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
  const folder = existsSync(join(workingDirectory, "src")) ? "src/api" : "api";
  if (args.yes || ask === null) {
    const spec = args.spec ?? found;
    if (spec === undefined) {
      throw new UsageError([
        wrong("the document is missing", "Name it: `specwright init openapi.yaml`."),
      ]);
    }
    return { spec, output: args.output ?? folder, layout: args.layout ?? "sources" };
  }
  const spec =
    args.spec ?? (await ask({ message: "OpenAPI document", initial: found ?? "openapi.yaml" }));
  const output = args.output ?? (await ask({ message: "Folder of the client", initial: folder }));
  const layout = args.layout ?? (await ask(layoutQuestion));
  return { spec, output, layout: layout === "package" ? "package" : "sources" };
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

interface Manifest {
  readonly path: string;
  readonly text: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The `package.json` of a folder; `null` if it is missing or broken, which npm reports. */
async function readManifest(workingDirectory: string): Promise<Manifest | null> {
  const path = join(workingDirectory, "package.json");
  const text = await readFile(path, "utf8").catch(() => null);
  const value = text === null ? null : parse(text);
  return text === null || value === null ? null : { path, text, value };
}

/**
 * Adds `generate` and `check` to the scripts of a `package.json`, as `generate:api` and `check:api` where those names are
 * taken.
 *
 * @returns the names that were added.
 */
async function addScripts({ path, text, value }: Manifest): Promise<readonly string[]> {
  const scripts = isJsonObject(value["scripts"]) ? value["scripts"] : {};
  const added = ["generate", "check"].flatMap((command) => {
    const name = [command, `${command}:api`].find((candidate) => scripts[candidate] === undefined);
    return name === undefined ? [] : [[name, `specwright ${command}`] as const];
  });
  const changed = { ...value, scripts: { ...scripts, ...Object.fromEntries(added) } };
  const [, indent = "  "] = /^\{\r?\n([ \t]+)/.exec(text) ?? [];
  const ends = text.includes("\r\n") ? "\r\n" : "\n";
  const end = text.endsWith("\n") ? "\n" : "";
  await writeFile(path, (JSON.stringify(changed, null, indent) + end).replaceAll("\n", ends));
  return added.map(([name]) => name);
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

function nextCommand(workingDirectory: string, scripts: readonly string[]): string {
  const has = (name: string) => existsSync(join(workingDirectory, name));
  const [script] = scripts;
  if (script === undefined) return "npx specwright generate";
  if (has("pnpm-lock.yaml")) return `pnpm run ${script}`;
  if (has("yarn.lock")) return `yarn run ${script}`;
  if (has("bun.lock") || has("bun.lockb")) return `bun run ${script}`;
  return `npm run ${script}`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function wrong(message: string, hint: string): Problem {
  return { code: "command-line-invalid", message, pointer: null, hint };
}
