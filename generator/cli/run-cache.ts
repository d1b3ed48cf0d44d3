import { resolve } from "node:path";
import type { PackageFile } from "../assemble/package-file.js";
import type { Diagnostic } from "../diagnostics.js";
import { isJsonObject } from "../json.js";
import { fingerprintFile, fingerprintFolder, fingerprintOf } from "../load/fingerprint.js";
import type { TextCache } from "../options.js";
import { isAsWritten } from "../write/is-as-written.js";

/** Everything that decides what a run does and is known before it begins. */
export interface RunIdentity {
  readonly workingDirectory: string;
  /** The version of Node. */
  readonly runtime: string;
  /** All settings that have an effect on the output. They are stored, so none may be a secret. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** What a run that ended well found and left. */
export interface CompletedRun {
  /** Relative to the working directory. */
  readonly output: string;
  /** Folders of templates, relative to the working directory. */
  readonly templates: readonly string[];
  /** All files of the specification. */
  readonly sources: readonly FingerprintedFile[];
  /** The text of the manifest. */
  readonly manifest: string;
  /** The paths of the files, sorted. */
  readonly files: readonly string[];
  /** The files of a shared runtime that the client needs, relative to it. */
  readonly runtimeFiles: readonly PackageFile[];
  readonly warnings: readonly Diagnostic[];
}

export interface FingerprintedFile {
  /** Absolute path. */
  readonly location: string;
  /** Of the text that the run has read. */
  readonly fingerprint: string;
}

/** Remembers runs that ended well, to tell that the next one would change nothing. */
export interface RunCache {
  /** The earlier run, when nothing that it read has changed since, nor what it wrote; else `null`. */
  recall(): Promise<CompletedRun | null>;
  /**
   * To be called before a run reads anything.
   *
   * @param templates as in {@link CompletedRun}.
   * @returns what remembers the run, unless templates or program were changed in the meantime.
   */
  begin(templates: readonly string[]): (run: CompletedRun) => Promise<void>;
}

/** What tells whether the program is still the same. */
export interface ProgramWatch {
  /** Its fingerprint when the command began; `null` where it could not be told. */
  readonly fingerprint: string | null;
  /** Its fingerprint now. */
  readonly read: () => string | null;
}

/**
 * A run depends on the bytes of the specification and of the templates, on the options and the configuration, on this
 * program and its libraries; whether it has anything to do, on the state of the output folder. An earlier run is
 * recalled only when every one of these is the same, by content and not by time.
 */
export function createRunCache(
  identity: RunIdentity,
  cache: TextCache,
  program: ProgramWatch,
): RunCache {
  const { workingDirectory } = identity;
  const key = `run:${JSON.stringify(identity)}`;
  const surroundings = (templates: readonly string[], fingerprint: string | null) => {
    const folders = templates.map((folder) => fingerprintFolder(resolve(workingDirectory, folder)));
    const parts = [fingerprint, ...folders].filter((part) => part !== null);
    return parts.length === folders.length + 1 ? fingerprintOf(parts) : null;
  };
  return {
    recall: async () => {
      const record = parseRecord(await cache.get(key));
      if (record === null) return null;
      const { sources, templates, output, manifest } = record.run;
      const same =
        sources.every((file) => fingerprintFile(file.location) === file.fingerprint) &&
        surroundings(templates, program.fingerprint) === record.surroundings &&
        isUntouched(resolve(workingDirectory, output), manifest);
      return same ? record.run : null;
    },
    begin: (templates) => {
      const before = surroundings(templates, program.fingerprint);
      return async (run) => {
        const after = surroundings(templates, program.read());
        if (before === null || before !== after || run.sources.length === 0) return;
        await cache.set(key, JSON.stringify({ surroundings: before, run } satisfies RunRecord));
      };
    },
  };
}

/** A folder that cannot be read is left to the run itself, which says why. */
function isUntouched(output: string, manifest: string): boolean {
  try {
    return isAsWritten(output, manifest);
  } catch {
    return false;
  }
}

interface RunRecord {
  /** The fingerprint of the program and the templates. */
  readonly surroundings: string;
  readonly run: CompletedRun;
}

function parseRecord(text: string | null): RunRecord | null {
  try {
    const record: unknown = JSON.parse(text ?? "null");
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** What this program has written under its own key, so only a torn or foreign file is to be told apart. */
function isRecord(value: unknown): value is RunRecord {
  if (!isJsonObject(value) || typeof value["surroundings"] !== "string") return false;
  const run = value["run"];
  const lists = ["templates", "sources", "files", "runtimeFiles", "warnings"];
  return (
    isJsonObject(run) &&
    typeof run["output"] === "string" &&
    typeof run["manifest"] === "string" &&
    lists.every((name) => Array.isArray(run[name]))
  );
}
