import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ifPresent, onDisk } from "./disk.js";
import {
  hashOf,
  isTemporaryName,
  manifestName,
  parseManifest,
  pendingName,
  withoutCarriageReturns,
} from "./manifest.js";
import type { Manifest } from "./manifest.js";
import { faultOfPath, foldCase, foldersAbove } from "./output-path.js";

/** What stands at a path. */
export type PresentEntry =
  | { readonly kind: "file"; readonly text: string }
  | { readonly kind: "folder" }
  /** A link, a socket, or a file of others that nobody needs to look into. */
  | { readonly kind: "other"; readonly link: boolean };

/** The output folder as it was found, as far as it matters for the files that are wanted there. */
export interface PresentOutput {
  readonly folder: string;
  /** The text of the manifest, or `null`. */
  readonly manifest: string | null;
  /** Whether an earlier run was interrupted. */
  readonly interrupted: boolean;
  /** The files that are ours, with the hashes of all texts that we gave them, as far as these are known. */
  readonly owned: ReadonlyMap<string, readonly string[]>;
  /** The settings that are ours, as in {@link Manifest}. */
  readonly settings: ReadonlyMap<string, readonly string[]>;
  /** The clients that share the folder, as in {@link Manifest}. */
  readonly clients: readonly string[];
  /** The paths that the manifest names, and those that an interrupted run meant to write. */
  readonly named: readonly string[];
  /** All entries of the folders that are ours or will be, by path. */
  readonly entries: ReadonlyMap<string, PresentEntry>;
  /** From a wanted path to the entry that is the same to this disk, though it is spelt in another case. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Temporary files of interrupted runs. */
  readonly leftovers: readonly string[];
}

/**
 * Looks at the output folder; nothing is changed. A folder that does not exist is an empty one. Links are not followed.
 *
 * @param wanted the paths of the files that are to be there; all of them safe.
 * @throws {OutputError} when the system refuses to read something.
 */
export function readPresentOutput(folder: string, wanted: readonly string[]): PresentOutput {
  const manifest = readBookkeeping(folder, manifestName);
  const pending = readBookkeeping(folder, pendingName);
  const current = safeEntries(manifest);
  const intended = safeEntries(pending);
  const named = [...current.hashes.keys(), ...intended.hashes.keys()];
  const known = [...wanted, ...named];
  const listing = listFolders(folder, known);
  const texts = current.whole ? known : [...known, ...listing.kinds.keys()];
  const entries = readEntries(folder, listing.kinds, new Set(texts));
  return {
    folder,
    manifest,
    interrupted: pending !== null,
    owned: ownedFiles({ current, intended, entries }),
    settings: joined(current.settings, intended.settings),
    clients: [...new Set([...current.clients, ...intended.clients])],
    named,
    entries,
    aliases: findAliases(folder, wanted, listing.kinds),
    leftovers: listing.leftovers,
  };
}

/** A path inside the output folder as the user would name it. */
export function displayPath(folder: string, path: string): string {
  return join(folder, path).replaceAll("\\", "/");
}

/** The text of a manifest, or `null`. */
export function readBookkeeping(folder: string, name: string): string | null {
  const path = join(folder, name);
  const text = ifPresent({ path: displayPath(folder, name), verb: "read" }, () =>
    readFileSync(path, "utf8"),
  );
  return text === null ? null : withoutCarriageReturns(text);
}

/** A manifest that someone tampered with must not lead us out of the folder. */
function safeEntries(text: string | null): Manifest {
  if (text === null) return { hashes: new Map(), settings: new Map(), clients: [], whole: true };
  const { hashes, ...rest } = parseManifest(text);
  return { hashes: new Map([...hashes].filter(([path]) => faultOfPath(path) === null)), ...rest };
}

type Hashes = ReadonlyMap<string, readonly string[]>;

function joined(first: Hashes, second: Hashes): Hashes {
  const all = new Map(first);
  for (const [key, hashes] of second) all.set(key, [...(all.get(key) ?? []), ...hashes]);
  return all;
}

interface Ownership {
  readonly current: Manifest;
  readonly intended: Manifest;
  readonly entries: ReadonlyMap<string, PresentEntry>;
}

/**
 * Ours is what the manifest names; what an interrupted run meant to write and really wrote; and, when the manifest is
 * damaged, what says of itself that it was generated.
 */
function ownedFiles({ current, intended, entries }: Ownership): Map<string, readonly string[]> {
  const owned = new Map(current.hashes);
  for (const [path, hashes] of intended.hashes) {
    const entry = entries.get(path);
    const written = entry?.kind === "file" && hashes.includes(hashOf(entry.text));
    if (written || owned.has(path)) owned.set(path, [...(owned.get(path) ?? []), ...hashes]);
  }
  if (current.whole) return owned;
  for (const [path, entry] of entries) {
    if (entry.kind !== "file" || owned.has(path) || !isMarkedAsGenerated(entry.text)) continue;
    owned.set(path, [hashOf(entry.text)]);
  }
  return owned;
}

/**
 * Whether the first lines of a file say that it was generated.
 *
 * @see https://go.dev/s/generatedcode
 */
export function isMarkedAsGenerated(text: string): boolean {
  const [head = ""] = text.split("\n\n", 1);
  return /^(?:\/\/|#|<!--|\/\*) Code generated .*DO NOT EDIT\./m.test(head);
}

type Kind = "file" | "folder" | "link" | "other";

interface Listing {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly leftovers: readonly string[];
}

/** Lists the output folder and those of its subfolders in which one of the files lies. Links are not followed. */
export function listFolders(folder: string, paths: readonly string[]): Listing {
  const needed = new Set(paths.flatMap(foldersAbove));
  const kinds = new Map<string, Kind>();
  const leftovers: string[] = [];
  for (const parent of ["", ...[...needed].toSorted()]) {
    // Sorted, so a folder comes after the one that it lies in.
    if (parent !== "" && kinds.get(parent) !== "folder") continue;
    const action = { path: displayPath(folder, parent), verb: "read" } as const;
    const found = ifPresent(action, () =>
      readdirSync(join(folder, parent), { withFileTypes: true }),
    );
    for (const entry of found ?? []) {
      const path = parent === "" ? entry.name : `${parent}/${entry.name}`;
      if (isTemporaryName(entry.name)) leftovers.push(path);
      else if (entry.isSymbolicLink()) kinds.set(path, "link");
      else kinds.set(path, entry.isDirectory() ? "folder" : entry.isFile() ? "file" : "other");
    }
  }
  return { kinds, leftovers };
}

function readEntries(
  folder: string,
  kinds: ReadonlyMap<string, Kind>,
  texts: ReadonlySet<string>,
): ReadonlyMap<string, PresentEntry> {
  const entries = new Map<string, PresentEntry>();
  for (const [path, kind] of kinds) {
    if (kind === "folder") entries.set(path, { kind });
    else if (kind !== "file" || !texts.has(path)) {
      entries.set(path, { kind: "other", link: kind === "link" });
    } else {
      const action = { path: displayPath(folder, path), verb: "read" } as const;
      const text = onDisk(action, () => readFileSync(join(folder, path), "utf8"));
      entries.set(path, { kind, text: withoutCarriageReturns(text) });
    }
  }
  return entries;
}

/** Asks the disk itself whether two spellings are one file: case matters on some disks and not on others. */
function findAliases(
  folder: string,
  wanted: readonly string[],
  kinds: ReadonlyMap<string, Kind>,
): ReadonlyMap<string, string> {
  const spellings = new Map([...kinds.keys()].map((path) => [foldCase(path), path]));
  const aliases = new Map<string, string>();
  for (const path of new Set(wanted.flatMap((file) => [...foldersAbove(file), file]))) {
    const other = spellings.get(foldCase(path));
    if (other === undefined || kinds.has(path)) continue;
    const action = { path: displayPath(folder, path), verb: "read" } as const;
    if (ifPresent(action, () => lstatSync(join(folder, path))) !== null) aliases.set(path, other);
  }
  return aliases;
}
