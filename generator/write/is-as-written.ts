import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isUsersFile } from "./custody.js";
import { hashOf, manifestName, parseManifest, pendingName } from "./manifest.js";
import { listFolders, readBookkeeping } from "./present-output.js";

/**
 * Whether a folder is exactly what a run left whose manifest this was: each file with the same text, nothing of ours
 * beside it, no trace of an interruption. What is not ours does not count; what a user may edit needs only to be there,
 * since no setting in it changes while the manifest stays the same.
 *
 * @throws {Error} from the file system if the folder or a file cannot be read.
 */
export function isAsWritten(folder: string, manifest: string): boolean {
  if (readBookkeeping(folder, manifestName) !== manifest) return false;
  const { hashes } = parseManifest(manifest);
  const { kinds, leftovers } = listFolders(folder, [...hashes.keys()]);
  if (kinds.has(pendingName) || leftovers.length > 0) return false;
  return [...hashes].every(([path, known]) => {
    if (kinds.get(path) !== "file") return false;
    return isUsersFile(path) || known.includes(hashOfFile(join(folder, path)));
  });
}

/** As {@link hashOf}, of the text of a file. Most have no carriage returns and need not be decoded. */
function hashOfFile(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.includes("\r\n")) return hashOf(bytes.toString("utf8"));
  return createHash("sha256").update(bytes).digest("hex");
}
