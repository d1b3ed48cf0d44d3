import { Script } from "node:vm";

/** Far longer than a harmless regular expression takes, so that results do not depend on the machine. */
const milliseconds = 1_000;

const script = new Script("work()");

/**
 * Runs code that regular expressions of a document could keep busy forever, and stops it after a second. Nothing else can
 * interrupt a regular expression.
 *
 * @returns what the code returns, or `instead` if it was stopped, or nested too deeply for the stack.
 */
export function withinTime<Result>(work: () => Result, instead: Result): Result {
  let result = instead;
  const context = {
    work: () => {
      result = work();
    },
  };
  try {
    script.runInNewContext(context, { timeout: milliseconds });
    return result;
  } catch (error) {
    if (isTimeout(error) || error instanceof RangeError) return instead;
    throw error;
  }
}

/** The error is made in the context, where `Error` is another one. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === "object" && error !== null;
  return isObject && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";
}
