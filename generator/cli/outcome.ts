import type { Diagnostic } from "../diagnostics.js";
import type { CheckReport } from "../write/check-files.js";
import type { Arrangement } from "../layout.js";

/** What became of a folder: that of a client, or of a runtime that clients share. */
export interface FolderOutcome {
  readonly output: string;
  /** What was done, or would be; without differences for `generate`. `null` if nothing was. */
  readonly report: CheckReport | null;
  /** There are none where the runtime of a client is to blame. */
  readonly errors: readonly Diagnostic[];
  /** What `--keep-going` would leave out, by the names that people read; nothing when it would not help. */
  readonly leavesOut: readonly string[];
}

/** The outcome of a run on one document. */
export interface DocumentOutcome extends FolderOutcome {
  readonly spec: string;
  readonly arrangement: Arrangement;
  /** Whether the outcome is that of an earlier run, because nothing has changed since. */
  readonly recalled: boolean;
}

/** What became of all folders. */
export interface CommandOutcome {
  /** One for each document, in the order of the configuration. */
  readonly outcomes: readonly DocumentOutcome[];
  /** One for each runtime that clients share. */
  readonly runtimes: readonly FolderOutcome[];
}
