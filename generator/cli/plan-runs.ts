import { resolve, sep } from "node:path";
import type { Diagnostic, Problem } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import { faultOfRequest } from "../load/remote-request.js";
import { isUrl } from "../location.js";
import type { ApiConfiguration, Configuration, ProjectConfiguration } from "../options.js";
import type { RunArguments } from "./arguments.js";
import { listed, mistake } from "./command-options.js";
import { UsageError } from "./usage-error.js";

/** What a command does: one run for each document. */
export interface Plan {
  readonly runs: readonly ApiConfiguration[];
  readonly warnings: readonly Diagnostic[];
}

export interface PlanInput {
  readonly args: RunArguments;
  readonly configuration: Configuration;
  /** The file of the configuration as the user would name it, or `null` without one. */
  readonly configurationName: string | null;
  readonly workingDirectory: string;
}

/**
 * Lays the command line over the configuration. A document that the configuration does not name gets the settings of the
 * project, but none that belong to another document.
 *
 * @throws {UsageError} if a document or an output is missing, or options do not fit the documents.
 * @throws {LoadError} if a URL cannot be asked for.
 */
export function planRuns(input: PlanInput): Plan {
  const { args, workingDirectory } = input;
  const { chosen, warnings } = choose(input);
  const problems = [...problemsOfSeveral(args, chosen), ...problemsOfHeaders(args, chosen)];
  const runs = chosen.flatMap((api) => {
    const run = layOver(api, args);
    problems.push(...missingSettings(run, input));
    return isComplete(run) ? [run] : [];
  });
  problems.push(...problemsOfRuntimes(runs, workingDirectory));
  if (problems.length > 0) throw new UsageError(problems);
  refuseUrls(runs, args);
  return { runs, warnings };
}

interface Chosen {
  readonly chosen: readonly Partial<ApiConfiguration>[];
  readonly warnings: readonly Diagnostic[];
}

function choose({ args, configuration, configurationName, workingDirectory }: PlanInput): Chosen {
  const { spec } = args;
  const { documents, project } = separate(configuration);
  const all = documents.map((document) => ({ ...project, ...document }));
  if (spec === undefined) return { chosen: all, warnings: [] };
  const same = all.filter(
    (api) => api.spec === undefined || isSame(api.spec, spec, workingDirectory),
  );
  if (same.length > 0) return { chosen: same.map((api) => ({ ...api, spec })), warnings: [] };
  const lost = new Set(documents.flatMap((document) => belongingTo(document, args)));
  const message = `ignoring ${listed([...lost])} of ${configurationName}, which configures another document than \`${spec}\``;
  const warning = toDiagnostic({
    code: "configuration-of-another-document",
    message,
    pointer: null,
  });
  return { chosen: [{ ...project, spec }], warnings: lost.size === 0 ? [] : [warning] };
}

interface SeparatedConfiguration {
  /** What belongs to each document. */
  readonly documents: readonly Partial<ApiConfiguration>[];
  /** What belongs to the project. */
  readonly project: ProjectConfiguration;
}

function separate(configuration: Configuration): SeparatedConfiguration {
  const { apis, ...settings } = configuration;
  const { layout, importExtension, sharedRuntime, docs, int64, strict, verify, ...others } =
    settings;
  const { with: shipped, ...document } = others;
  const ofLayout = { layout, importExtension, sharedRuntime, docs };
  const project = defined({ ...ofLayout, with: shipped, int64, strict, verify });
  return { documents: apis ?? [document], project };
}

/** The settings that are lost with another document, unless the command line has them as well. */
function belongingTo(
  document: Partial<ApiConfiguration>,
  { overlays, include, exclude, templates }: RunArguments,
): readonly string[] {
  const [{ spec: _spec, output: _output, ...lost } = {}] = separate(document).documents;
  const given = defined({ overlays, include, exclude, templates });
  return Object.keys(lost).filter((key) => !Object.hasOwn(given, key));
}

function isSame(left: string, right: string, workingDirectory: string): boolean {
  const canonical = (spec: string) =>
    spec === "-" || isUrl(spec) ? spec : resolve(workingDirectory, spec);
  return canonical(left) === canonical(right);
}

function layOver(api: Partial<ApiConfiguration>, args: RunArguments): Partial<ApiConfiguration> {
  const { output, overlays, include, exclude, templates } = args;
  const { with: shipped, layout, importExtension, docs, int64, strict } = args;
  const verify = args.verify ?? api.verify;
  const ofDocument = defined({ output, overlays, include, exclude, templates });
  const ofLayout = { layout, importExtension, docs };
  const ofProject = defined({ ...ofLayout, with: shipped, int64, strict, verify });
  const { importExtension: configured, ...others } = api;
  // An extension that is configured for one layout means nothing for another.
  const isOtherLayout = layout !== undefined && layout !== api.layout;
  const kept = isOtherLayout ? others : { ...others, ...defined({ importExtension: configured }) };
  return { ...kept, ...ofDocument, ...ofProject };
}

type Defined<Value> = { readonly [Key in keyof Value]?: Exclude<Value[Key], undefined> };

/** The object without keys that are `undefined`, so that those of another one show through. */
function defined<Value extends object>(value: Value): Defined<Value> {
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(entries) as Defined<Value>; // Keys are lost, and nothing else.
}

function isComplete(api: Partial<ApiConfiguration>): api is ApiConfiguration {
  return api.spec !== undefined && api.output !== undefined;
}

function missingSettings(
  { spec, output }: Partial<ApiConfiguration>,
  { configuration, configurationName, args }: PlanInput,
): readonly Problem[] {
  const problems: Problem[] = [];
  if (spec === undefined) {
    const hint =
      "Give the document, as in `specwright openapi.yaml -o src/api`, or the key `spec` in a configuration.";
    problems.push(mistake("the document is missing", hint));
  }
  if (output === undefined) {
    const taken = [configuration, ...(configuration.apis ?? [])].find(
      (api) => api.output !== undefined,
    );
    const hint =
      taken === undefined || args.spec === undefined
        ? "Give a folder, as in `-o src/api`, or the key `output` in a configuration."
        : `Give a folder, as in \`-o src/api\`; \`${taken.output}\` of ${configurationName} is for the client of \`${taken.spec}\`.`;
    problems.push(mistake("the output is missing", hint));
  }
  return problems;
}

/** Options that make sense for one document only. */
function problemsOfSeveral(
  { output, overlays, include, exclude, templates }: RunArguments,
  { length }: readonly unknown[],
): readonly Problem[] {
  if (length < 2) return [];
  const given = { output, overlay: overlays, include, exclude, templates };
  return Object.entries(given).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const message = `--${name} needs one document, but ${length} are configured`;
    return [mistake(message, "Name one of them: `specwright generate openapi.yaml …`.")];
  });
}

/** A shared runtime has a manifest of its own, so it needs a folder of its own. */
function problemsOfRuntimes(
  runs: readonly ApiConfiguration[],
  workingDirectory: string,
): readonly Problem[] {
  const at = (path: string) => `${resolve(workingDirectory, path)}${sep}`;
  const runtimes = new Set(runs.flatMap(({ sharedRuntime = [] }) => sharedRuntime));
  return [...runtimes].flatMap((runtime) => {
    const overlaps = ({ output }: ApiConfiguration) =>
      at(output).startsWith(at(runtime)) || at(runtime).startsWith(at(output));
    const other = runs.find(overlaps);
    if (other === undefined) return [];
    const message = `the shared runtime \`${runtime}\` and the output \`${other.output}\` lie in one another`;
    return [mistake(message, "Give the runtime a folder beside those of the clients.")];
  });
}

function problemsOfHeaders(
  { headers }: RunArguments,
  chosen: readonly Partial<ApiConfiguration>[],
): readonly Problem[] {
  if (Object.keys(headers).length === 0) return [];
  if (chosen.some(({ spec }) => spec === undefined || isUrl(spec))) return [];
  return [mistake("--header has no effect, since the document is not a URL", "Remove it.")];
}

function refuseUrls(runs: readonly ApiConfiguration[], { headers }: RunArguments): void {
  const faults = runs.flatMap(({ spec }) =>
    isUrl(spec) ? (faultOfRequest(spec, headers) ?? []) : [],
  );
  if (faults.length === 0) return;
  throw new LoadError(faults.map((fault) => toDiagnostic({ ...fault, pointer: null })));
}
