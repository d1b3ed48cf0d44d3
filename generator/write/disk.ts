import { OutputError, toDiagnostic } from "../diagnostics.js";

/** What was tried with a file or folder, for the message when the system refuses it. */
export interface DiskAction {
  /** As the user would name it. */
  readonly path: string;
  readonly verb: "read" | "written" | "removed" | "made";
}

/**
 * Does something with the disk.
 *
 * @throws {OutputError} when the system refuses it; anything else that is thrown passes through.
 */
export async function onDisk<Result>(
  action: DiskAction,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isSystemError(error) ? refusal(action, error) : error;
  }
}

/** Like {@link onDisk}, with `null` when there is nothing at the path. */
export async function ifPresent<Result>(
  action: DiskAction,
  work: () => Promise<Result>,
): Promise<Result | null> {
  return await onDisk<Result | null>(action, async () => {
    try {
      return await work();
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

/** Runs an action for each item, at most `limit` at a time; the first failure ends it. */
export async function forEachLimited<Item>(
  items: readonly Item[],
  limit: number,
  action: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, item] of queue) {
      if (failed) return;
      try {
        await action(item, index);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const outcomes = await Promise.allSettled(Array.from({ length: limit }, worker));
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") throw outcome.reason;
  }
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
