import { dirname, isAbsolute, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Problem, SourcePosition } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import type { Json } from "../json.js";
import { isJsonObject } from "../json.js";
import type { Configuration } from "../options.js";
import { checkConfiguration } from "./check-configuration.js";
import type { ConfigurationData, PlacedProblem } from "./check-configuration.js";
import { guardTransform, isTransform, problemOfModule } from "./configuration-module.js";
import type { ConfigurationSource } from "./find-configuration.js";
import { displayNameOf } from "./find-configuration.js";
import { findJsonSyntaxError } from "./json-text.js";

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
  const tree = await parseSource(source);
  const inPackage = source.kind === "package" && isJsonObject(tree);
  const base = inPackage ? "#/specwright" : "#";
  const checked = checkConfiguration(inPackage ? tree["specwright"] : tree, base);
  if ("configuration" in checked) return relocate(checked.configuration, source, workingDirectory);
  const { createLocate } = await importLocate();
  const locate = createLocate({ ...source, tree, format: "json" });
  return fail(checked.problems.map((found) => place(found, locate(found.pointer, found.part))));
}

async function parseSource({ displayName, text }: ConfigurationSource): Promise<Json> {
  try {
    return JSON.parse(text) as Json; // It gives nothing else.
  } catch {
    const { positionAt } = await importLocate();
    const { offset, message } = findJsonSyntaxError(text) ?? {
      offset: 0,
      message: "it is not JSON",
    };
    const position = positionAt(displayName, text, offset);
    return fail([{ code: "configuration-unreadable", message, pointer: null, position }]);
  }
}

/** Places are asked for only where something is wrong, and what finds them is slow to load. */
function importLocate() {
  return import("./locate.js");
}

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
  const { transformModel, ...data }: Readonly<Record<string, unknown>> = value;
  if (transformModel !== undefined && !isTransform(transformModel)) {
    const message = `\`transformModel\` of \`${source.displayName}\` must be a function`;
    fail([{ code: "configuration-invalid", message, pointer: null }]);
  }
  const file = { file: source.displayName, line: 1, column: 1 };
  const checked = checkConfiguration(data, "#");
  if ("problems" in checked) return fail(checked.problems.map((found) => place(found, file)));
  const configuration = relocate(checked.configuration, source, workingDirectory);
  if (transformModel === undefined) return configuration;
  return { ...configuration, transformModel: guardTransform(transformModel, source) };
}

/** Paths are written relative to the file that says them, and used relative to the working directory. */
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
  const { $schema: _schema, ...configuration } = data;
  const { spec, overlays, output, templates } = configuration;
  return {
    ...configuration,
    ...(spec !== undefined && { spec: move(spec) }),
    ...(overlays !== undefined && { overlays: overlays.map(move) }),
    ...(output !== undefined && { output: move(output) }),
    ...(templates !== undefined && { templates: templates.map(move) }),
  };
}
