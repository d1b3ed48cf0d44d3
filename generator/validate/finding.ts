import type { DiagnosticCode } from "../diagnostics.js";
import type { Origin, SourcePart } from "../origins.js";

/** What a rule says of a part of the document. */
export interface Finding {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** Replaces the catalogue's `fix`. */
  readonly hint?: string;
  /** Replaces the catalogue's `mend`. */
  readonly mend?: string;
  /** Whether it cannot be mended here, although the catalogue has a mend for it. */
  readonly isFatal?: boolean;
  /** Whether the key or the value is shown, where it is not the usual one. */
  readonly part?: SourcePart;
}

/** A finding with the place that it is about. */
export interface PlacedFinding extends Finding {
  readonly origin: Origin;
}
