import type { Diagnostic } from "../diagnostics.js";
import type { WatchedPaths } from "./watch-paths.js";

/** The environment of a run, as the process provides it. */
export interface RunContext {
  readonly workingDirectory: string;
  /** The version of Node. */
  readonly runtime: string;
  /** Called with each warning. */
  readonly onDiagnostic: (diagnostic: Diagnostic) => void;
  /** Called with the paths of what is read. */
  readonly onInput: (paths: WatchedPaths) => void;
  /** Called at the start of each stage. */
  readonly onStage: (stage: string) => void;
  /** Reads all of standard input. */
  readonly readInput: () => Promise<string>;
}
