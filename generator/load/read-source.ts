import { relative } from "node:path";
import type { Problem } from "../diagnostics.js";
import { isUrl, withSlashes } from "../location.js";
import type { SourceText } from "./loaded-document.js";
import { createLocate } from "./locate.js";
import { parseText } from "./parse-text.js";
import { readRemote } from "./read-remote.js";
import { readText } from "./read-text.js";
import { findReferences } from "./references.js";

/** A file that is wanted, and what to say when it cannot be had. */
export interface Need {
  readonly location: string;
  readonly unreadable: (reason: string) => Problem;
}

/** What came of reading a file. There may be something to go on with in spite of a mistake. */
export interface SourceResult {
  readonly source: SourceText | null;
  readonly problems: readonly Problem[];
}

/** Reads a file of the disk or, where the location is a URL, of a web server. */
export async function readSource(
  { location, unreadable }: Need,
  workingDirectory: string,
): Promise<SourceResult> {
  const read = isUrl(location) ? await readRemote(location) : await readText(location);
  if ("reason" in read) return { source: null, problems: [unreadable(read.reason)] };
  const displayName = isUrl(location)
    ? location
    : withSlashes(relative(workingDirectory, location));
  return parseSource({ location, displayName, text: read.text });
}

/** Reads what is in a text, without looking for its other files. */
export function parseSource(
  unparsed: Pick<SourceText, "location" | "displayName" | "text">,
): SourceResult {
  const parsed = parseText(unparsed);
  const { tree, problems } = parsed;
  if (tree === undefined) return { source: null, problems };
  const source = { ...unparsed, tree, references: findReferences(tree) };
  const locate = createLocate({ ...source, format: parsed.format });
  return { source: { ...source, locate }, problems };
}
