import { relative } from "node:path";
import { withSlashes } from "../location.js";
import { createOrigins, type OriginNotes } from "../origins.js";
import type { Opened, SourceText } from "./loaded-document.js";
import { parseText } from "./parse-text.js";
import { readText } from "./read-text.js";

export interface ReadOptions {
  /** What diagnostics name files relative to. */
  readonly workingDirectory: string;
  /** Where the parts of all files were written. */
  readonly notes: OriginNotes;
}

/** Reads a file of the disk. */
export async function readSource(
  location: string,
  { workingDirectory, notes }: ReadOptions,
): Promise<Opened> {
  const read = await readText(location);
  if ("reason" in read) return read;
  const displayName = withSlashes(relative(workingDirectory, location));
  return parseSource({ location, displayName, text: read.text }, notes);
}

/** Reads what is in a text, without looking for its other files. */
export function parseSource(
  unparsed: Pick<SourceText, "location" | "displayName" | "text">,
  notes: OriginNotes,
): Opened {
  const { tree, problems, locate } = parseText(unparsed);
  if (tree === undefined) return { problems };
  const text = { ...unparsed, locate };
  const origins = createOrigins(tree, { source: text, pointer: "#" }, notes);
  const locateOrigin: SourceText["locate"] = (pointer, part) => {
    const origin = origins.at(pointer);
    return origin.source.locate(origin.pointer, part);
  };
  return { source: { ...unparsed, tree, origins, problems, locate: locateOrigin } };
}
