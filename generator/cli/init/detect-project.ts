import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { isJsonObject } from "../../json.js";
import type { ImportExtension } from "../../options.js";
import { dependsOn } from "./depends-on.js";

/** How the project around an output folder handles TypeScript. */
export interface DetectedProject {
  readonly importExtension: ImportExtension;
  /** Why, in half a sentence. */
  readonly reason: string;
  /** What is in the way of compiling the client, as sentences for the report. */
  readonly advice: readonly string[];
}

/**
 * Chooses the extension of imports for sources in a folder, from the `tsconfig.json` whose `include` covers it, looked for
 * in the folder and in all above it up to the working directory.
 *
 * @param output relative to the working directory; it need not exist.
 */
export async function detectProject(
  workingDirectory: string,
  output: string,
): Promise<DetectedProject> {
  const { default: ts } = await import("typescript");
  const folder = resolve(workingDirectory, output);
  const configs = foldersUpTo(folder, workingDirectory).map((place) =>
    join(place, "tsconfig.json"),
  );
  const found = configs.find((path) => existsSync(path));
  if (found === undefined) return withoutConfig(workingDirectory, ts);
  const config = coveringConfig(found, folder, ts) ?? found;
  const { options } = parse(config, ts);
  const name = relative(workingDirectory, config).replaceAll("\\", "/");
  return {
    ...extensionFor(name, options, ts, () => isModule(folder, workingDirectory, ts)),
    advice: hasLibrary(options, ts)
      ? []
      : [`TypeScript: set "target" or "lib" to ES2019 or newer in ${name}.`],
  };
}

type Extension = Pick<DetectedProject, "importExtension" | "reason">;

function extensionFor(
  name: string,
  options: Options,
  ts: Compiler,
  isModuleFolder: () => boolean,
): Extension {
  const isNode =
    options.moduleResolution === undefined
      ? (options.module ?? 0) >= ts.ModuleKind.Node16 && options.module !== ts.ModuleKind.Preserve
      : options.moduleResolution === ts.ModuleResolutionKind.Node16 ||
        options.moduleResolution === ts.ModuleResolutionKind.NodeNext;
  if (!isNode) return { importExtension: "none", reason: `${name} is for a bundler or CommonJS` };
  if (options.erasableSyntaxOnly === true && options.allowImportingTsExtensions === true) {
    return { importExtension: "ts", reason: `${name} is for type stripping` };
  }
  return isModuleFolder()
    ? { importExtension: "js", reason: `${name} is for Node's own modules` }
    : { importExtension: "none", reason: `${name} is for CommonJS` };
}

type Compiler = typeof import("typescript");
type Options = import("typescript").CompilerOptions;

/**
 * Whether the standard library of a project has what the runtime uses: asynchronous iteration (ES2018) and
 * `Object.fromEntries` (ES2019). Without `target`, that depends on the project's own version of TypeScript.
 */
function hasLibrary({ lib, target }: Options, ts: Compiler): boolean {
  if (lib === undefined) return target === undefined || target >= ts.ScriptTarget.ES2019;
  return lib.some((name) => {
    const [, year = ""] = /^lib\.es(\d{4}|next)\b/.exec(name) ?? [];
    return year === "next" || Number(year) >= 2019;
  });
}

/** Tools that resolve imports without an extension, and may write a `tsconfig.json` of their own later. */
const bundlers = ["next", "vite", "webpack", "parcel", "react-scripts", "jest", "vitest"];

/** TypeScript without a configuration is run as it is. */
function withoutConfig(workingDirectory: string, ts: Compiler): DetectedProject {
  const has = (name: string) => existsSync(join(workingDirectory, name));
  if (has("deno.json") || has("deno.jsonc")) {
    return { importExtension: "ts", reason: "this is a Deno project", advice: [] };
  }
  const manifest = has("package.json")
    ? readJson(join(workingDirectory, "package.json"), ts)
    : null;
  const bundler = bundlers.find((name) => dependsOn(manifest, name));
  return bundler === undefined
    ? { importExtension: "ts", reason: "for type stripping, without a tsconfig.json", advice: [] }
    : { importExtension: "none", reason: `${bundler} resolves them`, advice: [] };
}

/** The folder and all above it, up to another one that it lies in. */
function foldersUpTo(folder: string, top: string): readonly string[] {
  const above = dirname(folder);
  const isTop = folder === resolve(top) || above === folder;
  return isTop ? [folder] : [folder, ...foldersUpTo(above, top)];
}

/** The configuration, or one that it refers to, whose `include` covers a folder. */
function coveringConfig(
  path: string,
  folder: string,
  ts: Compiler,
  seen = new Set<string>(),
): string | null {
  if (seen.has(path) || !existsSync(path)) return null;
  seen.add(path);
  const { wildcardDirectories = {}, projectReferences = [] } = parse(path, ts);
  const isCovered = Object.entries(wildcardDirectories).some(([directory, flags]) => {
    const inside = relative(directory, folder).replaceAll("\\", "/");
    const isRecursive = flags === ts.WatchDirectoryFlags.Recursive;
    return (
      inside === "" || (isRecursive && inside !== ".." && !/^(?:\.\.\/|[a-z]:|\/)/i.test(inside))
    );
  });
  if (isCovered) return path;
  for (const reference of projectReferences) {
    const found = coveringConfig(ts.resolveProjectReferencePath(reference), folder, ts, seen);
    if (found !== null) return found;
  }
  return null;
}

/** With everything that the configuration extends. What is wrong with it is the compiler's to report. */
function parse(path: string, ts: Compiler): import("typescript").ParsedCommandLine {
  const config = readJson(path, ts) ?? {};
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path), undefined, path);
}

/** JSON with comments; `null` if it is no object. */
function readJson(path: string, ts: Compiler): Readonly<Record<string, unknown>> | null {
  const read: { readonly config?: unknown } = ts.readConfigFile(path, (name) =>
    ts.sys.readFile(name),
  );
  const { config } = read;
  return isJsonObject(config) ? config : null;
}

/** Whether files in a folder are ES modules for Node. */
function isModule(folder: string, top: string, ts: Compiler): boolean {
  const manifest = foldersUpTo(folder, top)
    .map((place) => join(place, "package.json"))
    .find((path) => existsSync(path));
  return manifest !== undefined && readJson(manifest, ts)?.["type"] === "module";
}
