import { dirname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import type { Json } from "../json.js";
import { isJsonObject } from "../json.js";
import type { ApiConfiguration, Configuration } from "../options.js";
import { checkConfiguration } from "./check-configuration.js";
import type { ConfigurationData, PlacedProblem } from "./check-configuration.js";
import { guardTransform, problemOfModule, separateTransforms } from "./configuration-module.js";
import type { ConfigurationSource } from "./find-configuration.js";
import { displayNameOf } from "./find-configuration.js";
import { findJsonSyntaxError } from "./json-syntax.js";
import { positionAt } from "./positions.js";
import { findRepeatedKeysOfJson } from "./repeated-keys.js";

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
  const tree = parseSource(source);
  const inPackage = source.kind === "package" && isJsonObject(tree);
  const base = inPackage ? ownKey : "#";
  const checked = checkConfiguration(inPackage ? tree["specwright"] : tree, base);
  if ("configuration" in checked) return relocate(checked.configuration, source, workingDirectory);
  const { createLocate } = await import("./locate.js"); // Slow to load, and needed only where something is wrong.
  const locate = createLocate({ ...source, tree, format: "json" });
  return fail(checked.problems.map((found) => place(found, locate(found.pointer, found.part))));
}

function parseSource(source: ConfigurationSource): Json {
  const { kind, displayName, text } = source;
  let tree: Json;
  try {
    tree = JSON.parse(text) as Json; // It gives nothing else.
  } catch {
    const { offset, message } = findJsonSyntaxError(text) ?? {
      offset: 0,
      message: "it is not JSON",
    };
    const position = positionAt(displayName, text, offset);
    return fail([{ code: "configuration-unreadable", message, pointer: null, position }]);
  }
  // The other keys of a package.json are npm's to complain about.
  const isOurs = ({ pointer }: Problem) => pointer === ownKey || pointer?.startsWith(`${ownKey}/`);
  const repeated = findRepeatedKeysOfJson(source, tree);
  const problems = kind === "package" ? repeated.filter(isOurs) : repeated;
  return problems.length > 0 ? fail(problems) : tree;
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
  const { data, transforms, problems } = separateTransforms(value);
  const file = { file: source.displayName, line: 1, column: 1 };
  const checked = checkConfiguration(data, "#");
  const wrong = [...problems, ...("problems" in checked ? checked.problems : [])];
  if ("problems" in checked || wrong.length > 0) return fail(wrong.map((one) => place(one, file)));
  return withTransforms(relocate(checked.configuration, source, workingDirectory), (pointer) => {
    const transform = transforms.get(pointer);
    return transform === undefined ? {} : { transformModel: guardTransform(transform, source) };
  });
}

/** Adds to the configuration and to each of its `apis` what `find` returns for its pointer. */
function withTransforms(
  { apis, ...configuration }: Configuration,
  find: (pointer: string) => Pick<Configuration, "transformModel">,
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
    ...(paths.templates !== undefined && { templates: paths.templates.map(move) }),
  });
  const { $schema: _schema, apis, ...configuration } = data;
  return { ...moveAll(configuration), ...(apis !== undefined && { apis: apis.map(moveAll) }) };
}
