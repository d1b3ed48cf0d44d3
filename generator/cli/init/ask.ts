import { isCancel, select, text } from "@clack/prompts";
import { UsageError } from "../usage-error.js";
import type { Question } from "./init-command.js";

/**
 * Asks a question on the terminal.
 *
 * @throws {UsageError} when the user cancels.
 */
export async function ask({ message, initial, choices }: Question): Promise<string> {
  const answer =
    choices === undefined
      ? await text({ message, initialValue: initial })
      : await select({ message, initialValue: initial, options: [...choices] });
  if (!isCancel(answer)) return answer === "" ? initial : answer;
  const cancelled = "init was cancelled, and nothing was written";
  throw new UsageError([{ code: "command-line-invalid", message: cancelled, pointer: null }]);
}
