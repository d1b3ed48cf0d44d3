import { readFileSync } from "node:fs";
import { join } from "node:path";
import { displayPath } from "./present-output.js";
import { ifPresent } from "./disk.js";
import { manifestName, parseManifest } from "./manifest.js";

/**
 * Whether a package was built from other sources than the ones that its manifest names. The build of a package keeps a copy
 * of the manifest in `dist`; without one nothing is known, and the answer is `false`.
 *
 * @param folder the output folder.
 * @throws {OutputError} when the system refuses to read a manifest.
 */
export function isBuildStale(folder: string): boolean {
  const built = sourcesIn(folder, `dist/${manifestName}`);
  const current = sourcesIn(folder, manifestName);
  return built !== null && current !== null && built !== current;
}

/** The paths and hashes of the sources that a manifest names, as one text; `null` without a manifest. */
function sourcesIn(folder: string, path: string): string | null {
  const text = ifPresent({ path: displayPath(folder, path), verb: "read" }, () =>
    readFileSync(join(folder, path), "utf8"),
  );
  if (text === null) return null;
  const sources = [...parseManifest(text).hashes].filter(([name]) => name.startsWith("src/"));
  return JSON.stringify(sources.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
