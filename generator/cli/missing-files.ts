import { readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { closest, didYouMean } from "../closest.js";
import type { DiagnosticCode, Problem } from "../diagnostics.js";
import { LoadError, toDiagnostic } from "../diagnostics.js";
import { isUrl } from "../location.js";

/** Paths that a run reads from, relative to the working directory. */
export interface InputPaths {
  readonly config?: string | undefined;
  readonly spec?: string | undefined;
  readonly overlays?: readonly string[] | undefined;
  readonly templates?: readonly string[] | undefined;
}

/**
 * Looks for paths that lead nowhere, and for names that may be meant.
 *
 * @throws {LoadError} with every path that does not exist, and a `spec` that is a folder with a document in it.
 */
export function refuseMissingFiles(
  { config, spec = "-", overlays = [], templates = [] }: InputPaths,
  workingDirectory: string,
): void {
  const problems = [
    ...(config === undefined
      ? []
      : problemsOf("configuration-unreadable", config, workingDirectory)),
    ...(spec === "-" || isUrl(spec) ? [] : problemsOf("spec-unreadable", spec, workingDirectory)),
    ...overlays.flatMap((path) => problemsOf("openapi-overlay-unreadable", path, workingDirectory)),
    ...templates.flatMap((path) => problemsOf("overlay-unreadable", path, workingDirectory)),
  ];
  if (problems.length > 0) throw new LoadError(problems.map((problem) => toDiagnostic(problem)));
}

/** The names of files in a folder that look like OpenAPI documents, sorted. */
export function findDocuments(folder: string): readonly string[] {
  return namesIn(folder)
    .filter((name) => /^(?:.*[._-])?(?:openapi|swagger)(?:[._-].*)?\.(?:ya?ml|json)$/i.test(name))
    .toSorted();
}

function problemsOf(
  code: DiagnosticCode,
  path: string,
  workingDirectory: string,
): readonly Problem[] {
  const location = resolve(workingDirectory, path);
  const status = statSync(location, { throwIfNoEntry: false });
  if (status !== undefined) {
    if (code !== "spec-unreadable" || !status.isDirectory()) return [];
    const [document] = findDocuments(location);
    if (document === undefined) return [];
    return [unreadable(code, `\`${path}\` is a folder`, shown(path, document))];
  }
  const likely = closest(basename(location), namesIn(dirname(location)));
  const message = `\`${path}\` cannot be read: it does not exist`;
  return [unreadable(code, message, likely === null ? null : shown(dirname(path), likely))];
}

function unreadable(code: DiagnosticCode, message: string, likely: string | null): Problem {
  const hint = didYouMean(likely);
  return { code, message, pointer: null, ...hint };
}

function shown(folder: string, name: string): string {
  return join(folder, name).replaceAll("\\", "/");
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // What cannot be listed is no help.
  }
}
