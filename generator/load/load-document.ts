import { dirname, relative, resolve } from "node:path";
import { createReporter, LoadError, type Problem } from "../diagnostics.js";
import type { FoundReference, LoadedDocument, SourceText } from "./loaded-document.js";
import { createLocate } from "./locate.js";
import { parseText } from "./parse-text.js";
import { readText } from "./read-text.js";
import { findReferences } from "./references.js";

export interface LoadDocumentOptions {
  /** What relative paths are resolved against, and what diagnostics name files relative to. */
  readonly workingDirectory: string;
}

/**
 * Reads an OpenAPI document with every file that it refers to, directly or through others.
 *
 * @param spec the path of the entry file
 * @throws {LoadError} with every file that cannot be read or parsed, each at the first reference that names it.
 */
export async function loadDocument(
  spec: string,
  { workingDirectory }: LoadDocumentOptions,
): Promise<LoadedDocument> {
  const location = withSlashes(resolve(workingDirectory, spec));
  const { sources, problems } = isUrl(spec)
    ? { sources: new Map<string, SourceText>(), problems: [remoteSpec(spec)] }
    : await readAll(
        { location, unreadable: (reason) => unreadableSpec(spec, reason) },
        workingDirectory,
      );
  const reporter = createReporter(() => null);
  for (const problem of problems) reporter.report(problem);
  reporter.settle(LoadError);
  const entry = sources.get(location);
  if (entry === undefined) throw new Error(`nothing was read from ${spec}, nor reported`);
  return { entry, sources };
}

/** A file that is wanted, and what to say when it cannot be had. */
interface Need {
  readonly location: string;
  readonly unreadable: (reason: string) => Problem;
}

interface ReadSources {
  readonly sources: Map<string, SourceText>;
  readonly problems: Problem[];
}

async function readAll(entry: Need, workingDirectory: string): Promise<ReadSources> {
  const all: ReadSources = { sources: new Map(), problems: [] };
  const wanted = new Set([entry.location]);
  let needs: readonly Need[] = [entry];
  while (needs.length > 0) {
    const results = await Promise.all(needs.map((need) => readSource(need, workingDirectory)));
    const next: Need[] = [];
    for (const result of results) {
      if ("problem" in result) {
        all.problems.push(result.problem);
        continue;
      }
      all.sources.set(result.source.location, result.source);
      for (const reference of result.source.references) {
        if (fileOf(reference) === "") continue;
        const need = needOf(result.source, reference);
        if (wanted.has(need.location)) continue;
        wanted.add(need.location);
        if (isUrl(fileOf(reference))) all.problems.push(remoteReference(result.source, reference));
        else next.push(need);
      }
    }
    needs = next;
  }
  return all;
}

async function readSource(
  { location, unreadable }: Need,
  workingDirectory: string,
): Promise<{ readonly source: SourceText } | { readonly problem: Problem }> {
  const read = await readText(location);
  if ("reason" in read) return { problem: unreadable(read.reason) };
  const displayName = withSlashes(relative(workingDirectory, location));
  const parsed = parseText({ displayName, text: read.text });
  if ("problem" in parsed) return parsed;
  const { tree } = parsed;
  const references = findReferences(tree);
  const source = { location, displayName, text: read.text, tree, references };
  return { source: { ...source, locate: createLocate({ ...source, format: parsed.format }) } };
}

function needOf(source: SourceText, reference: FoundReference): Need {
  const file = fileOf(reference);
  return {
    location: locationOf(source.location, file),
    unreadable: (reason) => ({
      code: "reference-unreadable",
      message: `\`${file}\` cannot be read: ${reason}`,
      pointer: reference.pointer,
      position: source.locate(reference.pointer),
    }),
  };
}

/** The file that a reference names; nothing for a reference inside its own file. */
function fileOf({ reference }: FoundReference): string {
  const [file = ""] = reference.split("#");
  return file;
}

/** @see https://www.rfc-editor.org/rfc/rfc3986#section-5 */
function locationOf(base: string, uri: string): string {
  return isUrl(uri) ? uri : withSlashes(resolve(dirname(base), decodePath(uri)));
}

function decodePath(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri; // A lone percent sign is a character of the file's name.
  }
}

function remoteReference(source: SourceText, reference: FoundReference): Problem {
  const { pointer } = reference;
  const message = `\`${fileOf(reference)}\` is not a file`;
  return { code: "reference-remote", message, pointer, position: source.locate(pointer) };
}

function remoteSpec(spec: string): Problem {
  return { code: "spec-remote", message: `\`${spec}\` is not a file`, pointer: null };
}

function unreadableSpec(spec: string, reason: string): Problem {
  return {
    code: "spec-unreadable",
    message: `\`${spec}\` cannot be read: ${reason}`,
    pointer: null,
  };
}

/** A scheme has two letters at least, so that it is not taken for a drive. */
function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(text);
}

function withSlashes(path: string): string {
  return path.replaceAll("\\", "/");
}
