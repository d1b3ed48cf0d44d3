import { custodies } from "./custody.js";
import { hashOf } from "./manifest.js";
import type { PresentOutput } from "./present-output.js";
import { hashesOfSettings, updateSettings } from "./settings.js";

/** What the manifest records of the settings in a generated file; nothing for other files. */
export function recordedSettings(
  path: string,
  text: string,
): readonly (readonly [string, string])[] {
  return custodies.get(path) === "settings" ? hashesOfSettings(path, text) : [];
}

/**
 * The text that a file should have, in view of what its user made of it.
 *
 * @param file as generated.
 * @returns `null` when settings cannot be brought up to date, because the file on the disk is not a JSON object.
 */
export function reconcile(
  { path, text }: { readonly path: string; readonly text: string },
  { entries, owned, settings }: PresentOutput,
): string | null {
  const custody = custodies.get(path);
  const entry = entries.get(path);
  if (custody === undefined || entry?.kind !== "file") return text;
  if (custody === "once") return entry.text;
  const hashes = owned.get(path);
  // A foreign file; or one that holds nothing of the user's yet, so that it takes our layout as well.
  if (hashes === undefined || hashes.includes(hashOf(entry.text))) return text;
  return updateSettings({ path, present: entry.text, generated: text, written: settings });
}
