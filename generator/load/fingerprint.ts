import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The SHA-256 of a text as it was read from a file. */
export function fingerprintText(text: string): string {
  return hash(text);
}

/** The SHA-256 of a file, without a byte order mark, which reading drops; `null` when it cannot be read. */
export function fingerprintFile(path: string): string | null {
  try {
    const bytes = readFileSync(path);
    return hash(byteOrderMark.equals(bytes.subarray(0, 3)) ? bytes.subarray(3) : bytes);
  } catch {
    return null;
  }
}

/**
 * The SHA-256 of the names and the content of all files below a folder; `null` when one cannot be read, or is reached only
 * through a link, of which it cannot be told where it ends.
 */
export function fingerprintFolder(
  folder: string,
  isRelevant: (name: string) => boolean = () => true,
): string | null {
  const parts: string[] = [];
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true }).toSorted(byName)) {
      if (!isRelevant(entry.name)) continue;
      const path = join(folder, entry.name);
      const part = entry.isDirectory()
        ? fingerprintFolder(path, isRelevant)
        : fingerprintFile(path);
      if (part === null) return null;
      parts.push(entry.isDirectory() ? `${entry.name}/` : entry.name, part);
    }
  } catch {
    return null;
  }
  return fingerprintOf(parts);
}

/** The SHA-256 of a list of fingerprints, in their order. */
export function fingerprintOf(parts: readonly string[]): string {
  return hash(JSON.stringify(parts));
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
