import { OutputError, toDiagnostic } from "../diagnostics.js";

/** What was tried with a file or folder, for the message when the system refuses it. */
export interface DiskAction {
  /** As the user would name it. */
  readonly path: string;
  readonly verb: "read" | "written" | "removed" | "made";
}

/**
 * Does something with the disk. A package is read and written synchronously: it has thousands of small files, and asking
 * for several at a time takes Node more than twice as long.
 *
 * @throws {OutputError} when the system refuses it; anything else that is thrown passes through.
 */
export function onDisk<Result>(action: DiskAction, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw isSystemError(error) ? refusal(action, error) : error;
  }
}

/** Like {@link onDisk}, with `null` when there is nothing at the path. */
export function ifPresent<Result>(action: DiskAction, work: () => Result): Result | null {
  return onDisk<Result | null>(action, () => {
    try {
      return work();
    } catch (error) {
      if (isSystemError(error) && error.code === "ENOENT") return null;
      throw error;
    }
  });
}

/** An error of the operating system, as Node throws it. */
export interface SystemError extends Error {
  /** `ENOENT` and the like. */
  readonly code: string;
}

export function isSystemError(error: unknown): error is SystemError {
  return (
    error instanceof Error &&
    "syscall" in error &&
    "code" in error &&
    typeof error.code === "string"
  );
}

function refusal(action: DiskAction, error: SystemError): OutputError {
  const reason = reasons.get(error.code) ?? error.message;
  const message = `\`${action.path}\` cannot be ${action.verb}: ${reason}`;
  return new OutputError([toDiagnostic({ code: "output-unwritable", message, pointer: null })]);
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EBUSY", "another program uses it"],
  ["EDQUOT", "the quota of the disk is used up"],
  ["EEXIST", "a file is in the way"],
  ["EISDIR", "it is a folder"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "the name is too long"],
  ["ENOENT", "it was removed meanwhile; does another run use the same folder?"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder is needed"],
  ["EPERM", "permission denied"],
  ["EROFS", "the disk is read-only"],
]);
