import { resolve } from "node:path";
import type { Problem } from "../diagnostics.js";
import { withSlashes } from "../location.js";
import type { SourceText } from "./loaded-document.js";
import { readSource, type ReadOptions } from "./read-source.js";

/** What came of applying overlays to an entry file, whose tree was changed. */
export interface AppliedOverlays {
  readonly overlays: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/**
 * Reads OpenAPI Overlay documents and applies them in their order. What an overlay adds keeps its place in the overlay.
 *
 * @param paths relative to the working directory
 */
export async function applyOverlays(
  entry: SourceText,
  paths: readonly string[],
  options: ReadOptions,
): Promise<AppliedOverlays> {
  const overlays: SourceText[] = [];
  const problems: Problem[] = [];
  if (paths.length === 0) return { overlays, problems };
  // JSONPath is loaded for overlays only.
  const { applyOverlay } = await import("./openapi-overlay.js");
  for (const path of paths) {
    const opened = await readSource(withSlashes(resolve(options.workingDirectory, path)), options);
    if ("reason" in opened) {
      const message = `\`${path}\` cannot be read: ${opened.reason}`;
      problems.push({ code: "openapi-overlay-unreadable", message, pointer: null });
    } else if ("source" in opened) {
      overlays.push(opened.source);
      problems.push(...opened.source.problems, ...applyOverlay(entry, opened.source));
    } else problems.push(...opened.problems);
  }
  return { overlays, problems };
}
