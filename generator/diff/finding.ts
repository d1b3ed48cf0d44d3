import type { SourcePosition } from "../diagnostics.js";
import type { FindingCode } from "./codes.js";
import type { Direction, Effect, Effects, Verdict } from "./effects.js";

/** The functions and webhooks that send something, and those that receive it. */
export type Users = Readonly<Partial<Record<Direction, readonly string[]>>>;

/** A node of one of the two documents. */
export interface DocumentLocation {
  /** JSON pointer as a URI fragment. */
  readonly pointer: string;
  /** `null` where the text has no such place. */
  readonly position: SourcePosition | null;
}

/** One change of the document, and what it does to those who use the package. */
export interface Finding extends Effect {
  readonly code: FindingCode;
  /** What changed, in one sentence without a full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
  readonly verdict: Verdict;
  /** The effect for each direction that the change is seen in. The overall effect is the worst of them. */
  readonly effects: Effects;
  /** What it touches in the package: `UserInput.email`, `GetUserParams.limit`. Sorted. */
  readonly names: readonly string[];
  /** The functions and webhooks of the package that it reaches. Sorted. */
  readonly operations: readonly string[];
  /** Which of them send what has changed. Sorted. */
  readonly sentBy: readonly string[];
  /** Which of them receive what has changed. Sorted. */
  readonly receivedBy: readonly string[];
  /** `null` where the old document has no such thing. */
  readonly old: DocumentLocation | null;
  /** `null` where the new document has no such thing. */
  readonly new: DocumentLocation | null;
}

/** A finding before its places are looked up. */
export interface Change {
  readonly code: FindingCode;
  readonly message: string;
  readonly effects: Effects;
  readonly names: readonly string[];
  readonly operations: readonly string[];
  /** Which of the operations see it in a direction. A direction that is missing here and has an effect is that of all. */
  readonly users?: Users;
  /** JSON pointers into the two documents. */
  readonly old: string | null;
  readonly new: string | null;
  /** Tells changes of the same code at the same places apart. */
  readonly detail?: string;
}
