import { posix } from "node:path";
import type { LoadedDocument, SourceText } from "../../generator/load/loaded-document.js";
import { createLocate } from "../../generator/load/locate.js";
import { findReferences } from "../../generator/load/references.js";
import { parseText } from "../../generator/load/parse-text.js";

/** A document as if it had been read: the entry file first, each with its absolute path. */
export function loadedFrom(...files: readonly (readonly [string, string])[]): LoadedDocument {
  const first = files[0]?.[0] ?? "/";
  const folder = posix.dirname(first);
  const sources = new Map(files.map(([path, text]) => [path, sourceOf(path, folder, text)]));
  const entry = sources.get(first);
  if (entry === undefined) throw new Error("a document needs an entry file");
  return { entry, sources, overlays: [] };
}

function sourceOf(location: string, folder: string, text: string): SourceText {
  const displayName = posix.relative(folder, location);
  const parsed = parseText({ displayName, text });
  if (parsed.tree === undefined) throw new Error(parsed.problems[0]?.message);
  const { tree } = parsed;
  const source = { location, displayName, text, tree, references: findReferences(tree) };
  return { ...source, locate: createLocate({ ...source, format: parsed.format }) };
}
