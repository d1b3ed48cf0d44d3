import type { DiagnosticCode } from "../diagnostics.js";
import type { SourcePart } from "../load/loaded-document.js";

/** A mistake in the bundled tree. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly pointer: string;
  readonly hint?: string;
  /** Whether the key or the value is to be shown, where it is not the usual one. */
  readonly part?: SourcePart;
}

export type Report = (finding: Finding) => void;
