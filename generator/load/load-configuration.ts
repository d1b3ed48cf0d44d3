import { dirname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import type { Json } from "../json.js";
import { isJsonObject } from "../json.js";
import type { ApiConfiguration, Configuration } from "../options.js";
import type { LocatedText } from "../origins.js";
import { checkConfiguration } from "./check-configuration.js";
import type { ConfigurationData, PlacedProblem } from "./check-configuration.js";
import { guardCode, problemOfModule, separateCode } from "./configuration-module.js";
import type { ConfigurationCode } from "./configuration-module.js";
import type { ConfigurationSource } from "./find-configuration.js";
import { displayNameOf } from "./find-configuration.js";
import { parseJson } from "./parse-json.js";

/**
 * Reads and checks a configuration.
 *
 * @returns the configuration, its paths relative to the working directory.
 * @throws {LoadError} with everything that is wrong with it, each at its place.
 */
export async function loadConfiguration(
  source: ConfigurationSource,
  workingDirectory: string,
): Promise<Configuration> {
  if (source.kind === "module") return await loadModule(source, workingDirectory);
  const { tree, locate } = parseSource(source);
  const inPackage = source.kind === "package" && isJsonObject(tree);
  const base = inPackage ? ownKey : "#";
  const checked = checkConfiguration(inPackage ? tree["specwright"] : tree, base);
  if ("configuration" in checked) return relocate(checked.configuration, source, workingDirectory);
  return fail(checked.problems.map((found) => place(found, locate(found.pointer, found.part))));
}

function parseSource({ kind, displayName, text }: ConfigurationSource): {
  readonly tree: Json;
  readonly locate: LocatedText["locate"];
} {
  const { tree, problems, locate } = parseJson({ displayName, text });
  // The other keys of a package.json are npm's to complain about.
  const isOurs = ({ pointer }: Problem) => pointer === ownKey || pointer?.startsWith(`${ownKey}/`);
  const found = kind === "package" && tree !== undefined ? problems.filter(isOurs) : problems;
  const unreadable = found.map((problem) => {
    const isSyntax = problem.code !== "key-repeated";
    return isSyntax ? { ...problem, code: "configuration-unreadable" as const } : problem;
  });
  return tree === undefined || unreadable.length > 0 ? fail(unreadable) : { tree, locate };
}

/** Where the configuration stands in a package.json. */
const ownKey = "#/specwright";

function place(found: PlacedProblem, position: SourcePosition | null): Problem {
  return position === null ? found : { ...found, position };
}

function fail(problems: readonly Problem[]): never {
  throw new LoadError(problems.map((problem) => toDiagnostic(problem)));
}

async function loadModule(
  source: ConfigurationSource,
  workingDirectory: string,
): Promise<Configuration> {
  let exports: unknown;
  try {
    exports = await import(pathToFileURL(source.location).href);
  } catch (error) {
    fail([problemOfModule(error, source)]);
  }
  const value = isJsonObject(exports) ? exports["default"] : undefined;
  if (!isJsonObject(value)) {
    const message = `\`${source.displayName}\` does not export an object as its default`;
    fail([{ code: "configuration-module-failed", message, pointer: null }]);
  }
  const { data, code, problems } = separateCode(value);
  const file = { file: source.displayName, line: 1, column: 1 };
  const checked = checkConfiguration(data, "#");
  const wrong = [...problems, ...("problems" in checked ? checked.problems : [])];
  if ("problems" in checked || wrong.length > 0) return fail(wrong.map((one) => place(one, file)));
  return withCode(relocate(checked.configuration, source, workingDirectory), (pointer) =>
    guardCode(code.get(pointer) ?? {}, source),
  );
}

/** Adds to the configuration and to each of its `apis` what `find` returns for its pointer. */
function withCode(
  { apis, ...configuration }: Configuration,
  find: (pointer: string) => ConfigurationCode,
): Configuration {
  return {
    ...configuration,
    ...find("#"),
    ...(apis !== undefined && {
      apis: apis.map((api, index) => ({ ...api, ...find(`#/apis/${index}`) })),
    }),
  };
}

/** Paths are written relative to their file, and used relative to the working directory. */
function relocate(
  data: ConfigurationData,
  source: ConfigurationSource,
  workingDirectory: string,
): Configuration {
  const folder = dirname(source.location);
  const move = (path: string) => {
    if (path === "-" || isAbsolute(path) || /^[a-z][a-z\d+.-]+:\/\//i.test(path)) return path;
    return displayNameOf(workingDirectory, resolve(folder, path));
  };
  const moveAll = <Data extends Partial<ApiConfiguration>>(paths: Data): Data => ({
    ...paths,
    ...(paths.spec !== undefined && { spec: move(paths.spec) }),
    ...(paths.overlays !== undefined && { overlays: paths.overlays.map(move) }),
    ...(paths.output !== undefined && { output: move(paths.output) }),
    ...(paths.sharedRuntime !== undefined && { sharedRuntime: move(paths.sharedRuntime) }),
    ...(paths.templates !== undefined && { templates: paths.templates.map(move) }),
  });
  const { $schema: _schema, apis, ...configuration } = data;
  return { ...moveAll(configuration), ...(apis !== undefined && { apis: apis.map(moveAll) }) };
}
