import {
  compareProblems,
  toDiagnostic,
  ValidationError,
  type Diagnostic,
  type Problem,
} from "../diagnostics.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import { leaveOut, type LeftOut } from "./leave-out.js";

/** What is left of a document without the parts that have mistakes. */
export interface Remainder {
  readonly loaded: LoadedDocument;
  /** The mistakes, followed by what was left out for them. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Leaves out the operations and components that have mistakes, and all that need them, directly or on the way.
 *
 * @param errors at least one, in the order of the source; their pointers lead into the file of their position
 * @returns `null` when a mistake stands where nothing can be left out, as in `info`.
 * @throws {ValidationError} with the mistakes, when no operation and no schema would be left.
 */
export function remainderWithout(
  loaded: LoadedDocument,
  errors: readonly Diagnostic[],
): Remainder | null {
  const without = leaveOut(loaded, errors);
  if (without === null) return null;
  if (without.isEmpty) throw new ValidationError([...errors, toDiagnostic(nothingLeft(loaded))]);
  const consequences = without.leftOut
    .map((part) => leftOutProblem(part, loaded.entry))
    .toSorted(compareProblems)
    .map((problem) => toDiagnostic(problem));
  const mistakes = errors.map((error): Diagnostic => ({ ...error, severity: "warning" }));
  return { loaded: without.loaded, warnings: [...mistakes, ...consequences] };
}

function nothingLeft({ entry }: LoadedDocument): Problem {
  return {
    code: "nothing-left",
    message: "nothing is left without what has a mistake",
    pointer: "#",
    position: entry.locate("#"),
  };
}

function leftOutProblem({ pointer, name, isFaulty }: LeftOut, entry: SourceText): Problem {
  const reason = isFaulty ? "" : ", since it needs what is left out";
  const message = `${name} is left out${reason}`;
  return { code: "left-out", message, pointer, position: entry.locate(pointer) };
}
