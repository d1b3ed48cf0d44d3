import { isUsersFile } from "./custody.js";
import { hashOf, parseManifest } from "./manifest.js";
import { readPresentOutput } from "./present-output.js";

/**
 * Whether a folder is exactly what a run left whose manifest this was: each file with the same text, nothing of ours
 * beside it, no trace of an interruption. What is not ours does not count; what a user may edit needs only to be there,
 * since no setting in it changes while the manifest stays the same.
 */
export async function isAsWritten(folder: string, manifest: string): Promise<boolean> {
  const { hashes } = parseManifest(manifest);
  const present = await readPresentOutput(folder, [...hashes.keys()]);
  if (present.manifest !== manifest || present.interrupted || present.leftovers.length > 0) {
    return false;
  }
  return [...hashes].every(([path, known]) => {
    const entry = present.entries.get(path);
    return entry?.kind === "file" && (isUsersFile(path) || known.includes(hashOf(entry.text)));
  });
}
