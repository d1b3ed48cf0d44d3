import { isUtf8 } from "node:buffer";
import { readFile } from "node:fs/promises";

/** Why a file cannot be read: half a sentence, and what to do where there is more to say than for other files. */
export interface FailedRead {
  readonly reason: string;
  readonly hint?: string;
}

export type ReadResult = { readonly text: string } | FailedRead;

/**
 * Reads a file as UTF-8, without a byte order mark.
 *
 * @returns the text, or why it cannot be read.
 */
export async function readText(path: string): Promise<ReadResult> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
  if (!isUtf8(bytes)) return { reason: "it is not UTF-8 text" };
  return { text: bytes.toString("utf8").replace(/^\ufeff/, "") };
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "it may not be read"],
  ["EISDIR", "it is a folder"],
  ["ELOOP", "its links lead in a circle"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOENT", "it does not exist"],
  ["ENOTDIR", "a part of its path is not a folder"],
  ["EPERM", "it may not be read"],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons.get(code) ?? `the system says ${code === "" ? String(error) : code}`;
}
