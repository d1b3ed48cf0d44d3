import { join, relative, resolve } from "node:path";
import type { Problem } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import { isJsonObject } from "../json.js";
import { readText } from "./read-text.js";

/** Where the configuration stands, not looked into yet. */
export interface ConfigurationSource {
  /** `package` is the key `specwright` of a package.json; `module` is code. */
  readonly kind: "file" | "module" | "package";
  /** Absolute path. */
  readonly location: string;
  /** The file as the user would name it. */
  readonly displayName: string;
  /** Empty for a module, which is not read but imported. */
  readonly text: string;
}

/**
 * Finds the configuration: the file that was named, else what is in the working directory.
 *
 * @param named what `--config` says, relative to the working directory, or `null`.
 * @returns `null` when there is none.
 * @throws {LoadError} when the named file cannot be read, or when there are two configurations.
 */
export async function findConfiguration(
  workingDirectory: string,
  named: string | null,
): Promise<ConfigurationSource | null> {
  const source = (path: string, kind: ConfigurationSource["kind"], text: string) => {
    const location = resolve(workingDirectory, path);
    return { kind, location, displayName: displayNameOf(workingDirectory, location), text };
  };
  if (named !== null && /\.[cm]?js$/.test(named)) return source(named, "module", "");
  if (named !== null) {
    const read = await readText(resolve(workingDirectory, named));
    if ("text" in read) return source(named, kindOf(named, read.text), read.text);
    throw failure({
      code: "configuration-unreadable",
      message: `\`${named}\` cannot be read: ${read.reason}`,
      pointer: null,
    });
  }
  const own = await readText(join(workingDirectory, "specwright.config.json"));
  const manifest = await readText(join(workingDirectory, "package.json"));
  const inManifest = "text" in manifest && hasOwnKey(manifest.text);
  if ("text" in own && inManifest) throw failure(twoConfigurations);
  if ("text" in own) return source("specwright.config.json", "file", own.text);
  return inManifest ? source("package.json", "package", manifest.text) : null;
}

/** A path as diagnostics name it: relative to the working directory, with forward slashes. */
export function displayNameOf(workingDirectory: string, location: string): string {
  return relative(workingDirectory, location).replaceAll("\\", "/") || ".";
}

function kindOf(path: string, text: string): "file" | "package" {
  return /(?:^|[\\/])package\.json$/.test(path) && hasOwnKey(text) ? "package" : "file";
}

/** A package.json that is broken is npm's to complain about. */
function hasOwnKey(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return isJsonObject(manifest) && manifest["specwright"] !== undefined;
  } catch {
    return false;
  }
}

const twoConfigurations: Problem = {
  code: "configuration-ambiguous",
  message: "both specwright.config.json and the key `specwright` of package.json are there",
  pointer: null,
};

function failure(problem: Problem): LoadError {
  return new LoadError([toDiagnostic(problem)]);
}
