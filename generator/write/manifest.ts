import { createHash } from "node:crypto";
import { isJsonObject } from "../json.js";

/** The list of the files that are ours, kept in the output folder itself and committed with it. */
export const manifestName = ".specwright.json";

/**
 * The manifest of a run that is not done: written before the first file, renamed to {@link manifestName} after the
 * last. Where it is found, a run was interrupted, and it tells what that run may have written.
 */
export const pendingName = ".specwright.pending.json";

export interface Manifest {
  /**
   * The hashes by path. Two branches that were merged line by line may have left more than one for a path; any of them
   * is a text of ours.
   */
  readonly hashes: ReadonlyMap<string, readonly string[]>;
  /** Likewise the hashes of the values in files that the user may edit, by names such as `package.json#/version`. */
  readonly settings: ReadonlyMap<string, readonly string[]>;
  /** The folders of the clients that share a runtime, relative to it; none unless it is the manifest of such a runtime. */
  readonly clients: readonly string[];
  /** `false` when it is damaged, by marks of a merge conflict for one, and names only what was still to be read. */
  readonly whole: boolean;
}

/** Whether a path is bookkeeping: the manifest, the pending one, or a temporary file. */
export function isOwnFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return path === manifestName || path === pendingName || isTemporaryName(name);
}

/** Whether a file name is one that {@link temporaryName} made. */
export function isTemporaryName(name: string): boolean {
  return /^\.specwright-[0-9a-f]{12}-[0-9]+\.tmp$/.test(name);
}

/** The name under which a file is written before it is renamed: `run` is twelve hexadecimal digits. */
export function temporaryName(run: string, index: number): string {
  return `.specwright-${run}-${index}.tmp`;
}

/** The SHA-256 of a text in hexadecimal. A checkout with CRLF line ends has the same. */
export function hashOf(text: string): string {
  return createHash("sha256").update(withoutCarriageReturns(text)).digest("hex");
}

/** The text with line feeds only: a checkout may have given it CRLF line ends, which is no difference. */
export function withoutCarriageReturns(text: string): string {
  return text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text;
}

/**
 * The manifest as text: sorted, one file or setting a line. The last line is always the same, so each line of a file ends with a
 * comma, and `merge=union` of two branches is still JSON.
 *
 * @param clients as in {@link Manifest}.
 */
export function printManifest(
  hashes: ReadonlyMap<string, string>,
  clients: readonly string[] = [],
): string {
  const paths = [...hashes.keys()].toSorted();
  const lines = paths.map((path) => `    ${JSON.stringify(path)}: "${hashes.get(path) ?? ""}",\n`);
  return [
    "{\n",
    `  "about": "Written by specwright: the files and settings that it may replace or remove, with their SHA-256.",\n`,
    ...(clients.length === 0 ? [] : [printClients(clients)]),
    `  "files": {\n`,
    ...lines,
    `    ${JSON.stringify(manifestName)}: "itself"\n`,
    "  }\n}\n",
  ].join("");
}

function printClients(clients: readonly string[]): string {
  const lines = clients.toSorted().map((client) => `    ${JSON.stringify(client)}: true`);
  return `  "clients": {\n${lines.join(",\n")}\n  },\n`;
}

/** Reads what {@link printManifest} wrote, and whatever version control made of it. */
export function parseManifest(text: string): Manifest {
  const hashes = new Map<string, string[]>();
  const settings = new Map<string, string[]>();
  const whole = parsedFiles(text);
  for (const [name, hash] of [...(whole ?? []), ...legibleLines(text)]) {
    const group = name.includes("#/") ? settings : hashes;
    const known = group.get(name) ?? [];
    if (!known.includes(hash)) group.set(name, [...known, hash]);
  }
  return { hashes, settings, clients: clientsIn(text), whole: whole !== null };
}

type Line = readonly [path: string, hash: string];

/** The entries when the text is JSON of the expected shape, else `null`. */
function parsedFiles(text: string): readonly Line[] | null {
  const value = parseJson(text);
  if (!isJsonObject(value) || !isJsonObject(value["files"])) return null;
  return Object.entries(value["files"]).flatMap(([path, hash]): Line[] =>
    typeof hash === "string" && /^[0-9a-f]{64}$/.test(hash) ? [[path, hash]] : [],
  );
}

/** Every line that names a file, whatever stands around it; JSON keeps only the last of two equal keys. */
function legibleLines(text: string): readonly Line[] {
  return [...text.matchAll(/^\s*("(?:[^"\\]|\\.)*"): "([0-9a-f]{64})",?\r?$/gm)].flatMap(
    ([, key = "", hash = ""]): Line[] => {
      const path = parseJson(key);
      return typeof path === "string" ? [[path, hash]] : [];
    },
  );
}

/** The clients, from JSON or from every line that names one: a client lies outside of the folder, which no file does. */
function clientsIn(text: string): readonly string[] {
  const value = parseJson(text);
  const found: unknown = isJsonObject(value) ? value["clients"] : {};
  const parsed = isJsonObject(found) ? Object.keys(found) : [];
  const lines = [...text.matchAll(/^\s*("\.\.\/(?:[^"\\]|\\.)*"): true,?\r?$/gm)];
  const legible = lines.map(([, name = ""]) => parseJson(name));
  return [...new Set([...parsed, ...legible.filter((name) => typeof name === "string")])];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
