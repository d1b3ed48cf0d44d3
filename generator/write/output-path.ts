import type { Problem } from "../diagnostics.js";
import { isOwnFile } from "./manifest.js";

/** How a folder tells names apart on a system that ignores case: equal results are the same file there. */
export function foldCase(path: string): string {
  return path.normalize("NFC").toLowerCase();
}

/** All folders above a path, the outermost first: those of `src/models/user.ts` are `src` and `src/models`. */
export function foldersAbove(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join("/"));
}

/**
 * Why a path may not be a file of the output, as the end of a sentence, or `null` when it may. What is allowed is
 * what every system allows, so that a package that was made on one can be checked out on another.
 */
export function faultOfPath(path: string): string | null {
  if (path.startsWith("/")) return "is absolute";
  if (path.includes("\\")) return "holds a backslash";
  if (isOwnFile(path)) return "is reserved for the bookkeeping of specwright";
  for (const segment of path.split("/")) {
    const fault = faultOfSegment(segment);
    if (fault !== null) return fault;
  }
  return null;
}

/** Everything that is wrong with the paths of the files that are to be written. */
export function problemsOfPaths(paths: readonly string[]): readonly Problem[] {
  const unsafe = paths.flatMap((path): Problem[] => {
    const fault = faultOfPath(path);
    if (fault === null) return [];
    const message = `the path ${JSON.stringify(path)} ${fault}`;
    return [{ code: "output-path-unsafe", message, pointer: null }];
  });
  return [...unsafe, ...clashes(paths)];
}

function faultOfSegment(segment: string): string | null {
  if (segment === "") return "has an empty part";
  if (segment === "." || segment === "..") return `has the part \`${segment}\``;
  if (foldCase(segment) === ".git") return "leads into a repository's own folder";
  if (/[<>:"|?*\p{Cc}]/u.test(segment)) return "holds a character that Windows forbids";
  if (/[. ]$/.test(segment)) return "has a part that ends with a dot or a space";
  if (deviceName.test(segment)) return `has the part \`${segment}\`, a device on Windows`;
  if (Buffer.byteLength(segment) > longestSegment) {
    return `has a part of more than ${longestSegment} bytes`;
  }
  return null;
}

/** @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file#naming-conventions */
const deviceName =
  /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** What the common file systems allow, less the room that a temporary name needs. */
const longestSegment = 240;

function clashes(paths: readonly string[]): readonly Problem[] {
  const files = new Map<string, string>();
  const problems: Problem[] = [];
  const clash = (message: string) =>
    problems.push({ code: "output-path-clash", message, pointer: null });
  for (const path of paths) {
    const other = files.get(foldCase(path));
    if (other === path) clash(`\`${path}\` would be written twice`);
    else if (other !== undefined) clash(`\`${other}\` and \`${path}\` differ only in case`);
    else files.set(foldCase(path), path);
  }
  for (const path of files.values()) {
    const above = foldersAbove(foldCase(path)).find((folder) => files.has(folder));
    if (above !== undefined) {
      clash(`\`${files.get(above) ?? above}\` would be a file and the folder of \`${path}\``);
    }
  }
  return problems;
}
