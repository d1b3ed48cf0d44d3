import { resolve } from "node:path";
import type { Problem } from "../diagnostics.js";
import { withSlashes } from "../location.js";
import type { SourceText } from "./loaded-document.js";
import { applyOverlay } from "./openapi-overlay.js";
import { originAt, placeTree } from "./placed-tree.js";
import { readSource, type Need } from "./read-source.js";
import { findReferences } from "./references.js";

/** What overlays made of the entry file. */
export interface OverlaidEntry {
  readonly entry: SourceText;
  readonly overlays: readonly SourceText[];
  readonly problems: readonly Problem[];
}

/**
 * Reads OpenAPI Overlay documents and applies them in their order. What an overlay has added is found in the overlay, by
 * whoever asks for its place.
 *
 * @param paths relative to the working directory
 */
export async function applyOverlays(
  entry: SourceText,
  paths: readonly string[],
  workingDirectory: string,
): Promise<OverlaidEntry> {
  if (paths.length === 0) return { entry, overlays: [], problems: [] };
  const needs = paths.map((path) => overlayNeed(path, workingDirectory));
  const results = await Promise.all(needs.map((need) => readSource(need, { workingDirectory })));
  const overlays = results.flatMap(({ source }) => source ?? []);
  const problems = results.flatMap((result) => result.problems);
  let root = placeTree(entry.tree, { source: entry, pointer: "#" });
  for (const overlay of overlays) {
    const applied = applyOverlay(root, overlay);
    problems.push(...applied.problems);
    ({ root } = applied);
  }
  const locate: SourceText["locate"] = (pointer, part) => {
    const origin = originAt(root, pointer);
    return origin.source.locate(origin.pointer, part);
  };
  const references = findReferences(root.json);
  return { entry: { ...entry, tree: root.json, references, locate }, overlays, problems };
}

function overlayNeed(path: string, workingDirectory: string): Need {
  return {
    location: withSlashes(resolve(workingDirectory, path)),
    unreadable: ({ reason }) => ({
      code: "openapi-overlay-unreadable",
      message: `\`${path}\` cannot be read: ${reason}`,
      pointer: null,
    }),
  };
}
