import { relative } from "node:path";
import type { Problem } from "../diagnostics.js";
import { isUrl, withSlashes } from "../location.js";
import type { SourceText } from "./loaded-document.js";
import { createLocate } from "./locate.js";
import { parseText } from "./parse-text.js";
import { readRemote } from "./read-remote.js";
import { readText, type FailedRead } from "./read-text.js";
import { findReferences } from "./references.js";

/** A file to be read, and the problem to report if it cannot be. */
export interface Need {
  readonly location: string;
  readonly unreadable: (failure: FailedRead) => Problem;
}

export interface ReadSourceOptions {
  /** What diagnostics name files relative to. */
  readonly workingDirectory: string;
  /** Sent with requests to web servers. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came of reading a file. There may be something to go on with in spite of a mistake. */
export interface SourceResult {
  readonly source: SourceText | null;
  readonly problems: readonly Problem[];
}

/** Reads a file of the disk or, where the location is a URL, of a web server. */
export async function readSource(
  { location, unreadable }: Need,
  { workingDirectory, headers = {} }: ReadSourceOptions,
): Promise<SourceResult> {
  const read = isUrl(location) ? await readRemote(location, { headers }) : await readText(location);
  if ("reason" in read) return { source: null, problems: [unreadable(read)] };
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
