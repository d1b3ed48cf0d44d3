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
  /** Whether the later stages are to see the tree without what stands at the pointer. */
  readonly isLeftOut?: boolean;
}

export type Report = (finding: Finding) => void;
