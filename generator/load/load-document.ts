import { resolve } from "node:path";
import {
  createReporter,
  LoadError,
  toDiagnostic,
  type Diagnostic,
  type Problem,
} from "../diagnostics.js";
import { isJsonArray, isJsonObject, pointerTo, type Json } from "../json.js";
import { isUrl, locationOf, withSlashes } from "../location.js";
import { applyOverlays } from "./apply-overlays.js";
import type { FoundReference, LoadedDocument, SourceText } from "./loaded-document.js";
import { isSameHost, readRemote } from "./read-remote.js";
import { parseSource, readSource, type Need, type SourceResult } from "./read-source.js";
import type { FailedRead } from "./read-text.js";
import { faultOfRequest } from "./remote-request.js";

export interface LoadDocumentOptions {
  /** What relative paths are resolved against, and what diagnostics name files relative to. */
  readonly workingDirectory: string;
  /** The text of the entry file, when its name is `-`. */
  readonly input?: string;
  /** Whether the entry file may be a URL; what it refers to is read from its own host only. */
  readonly allowRemote?: boolean;
  /** Sent with each request for a file at a URL. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The paths of OpenAPI Overlay documents, to be applied to the entry file in this order. */
  readonly overlays?: readonly string[];
  /** Whether a file that the entry file refers to may be missing; then that is a warning. */
  readonly keepGoing?: boolean;
  /** Hears of warnings. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/**
 * Reads an OpenAPI document with every file that it refers to, directly or through others.
 *
 * @param spec the path of the entry file, a URL, or `-` for a text that is given
 * @throws {LoadError} with every file that cannot be read or parsed, each at the first reference that names it.
 */
export async function loadDocument(
  spec: string,
  options: LoadDocumentOptions,
): Promise<LoadedDocument> {
  const { onDiagnostic = () => {}, keepGoing = false } = options;
  const refused = refusalOf(spec, options);
  const { entry, overlays, sources, problems, missing } =
    refused === null ? await readAll(spec, options) : { ...nothing, problems: [refused] };
  const reporter = createReporter(() => null, onDiagnostic);
  for (const problem of [...problems, ...(keepGoing ? [] : missing)]) reporter.report(problem);
  for (const problem of keepGoing ? missing : []) {
    onDiagnostic({ ...toDiagnostic(problem), severity: "warning" });
  }
  reporter.settle(LoadError);
  if (entry === null) throw new Error(`nothing was read from ${spec}, nor reported`);
  return { entry, sources, overlays };
}

function refusalOf(
  spec: string,
  { allowRemote, input, headers = {} }: LoadDocumentOptions,
): Problem | null {
  if (spec === "-" && input === undefined) {
    return unreadableSpec(spec, { reason: "no text is given" });
  }
  if (!isUrl(spec)) return null;
  const fault = faultOfRequest(spec, headers);
  if (fault !== null) return { ...fault, pointer: null };
  if (allowRemote === true) return null;
  return { code: "spec-remote", message: `\`${spec}\` is not a file`, pointer: null };
}

interface ReadSources {
  readonly entry: SourceText | null;
  readonly sources: Map<string, SourceText>;
  readonly overlays: readonly SourceText[];
  readonly problems: readonly Problem[];
  /** What is wrong with the files that are referred to. */
  readonly missing: readonly Problem[];
}

const nothing = {
  entry: null,
  sources: new Map<string, SourceText>(),
  overlays: [],
  missing: [],
} as const;

async function readAll(spec: string, options: LoadDocumentOptions): Promise<ReadSources> {
  const sources = new Map<string, SourceText>();
  const unreadable = (failure: FailedRead): Problem => unreadableSpec(spec, failure);
  const first = await readEntry(spec, { location: spec, unreadable }, options);
  if (first.source === null) return { ...nothing, problems: first.problems };
  const overlaid = await applyOverlays(
    first.source,
    options.overlays ?? [],
    options.workingDirectory,
  );
  const { entry, overlays } = overlaid;
  const missing: Problem[] = [];
  sources.set(entry.location, entry);
  const wanted = new Set([entry.location]);
  let read = [entry];
  while (read.length > 0) {
    const needs = read.flatMap((source) => needsOf(source, { entry, wanted, missing }));
    const results = await Promise.all(needs.map((need) => readSource(need, options)));
    missing.push(...results.flatMap(({ problems }) => problems));
    read = results.flatMap(({ source }) => source ?? []);
    for (const { source, problems } of results) {
      if (source !== null && problems.length === 0) sources.set(source.location, source);
    }
  }
  const problems = [...first.problems, ...overlaid.problems];
  return { entry, sources, overlays, problems, missing };
}

interface Wants {
  readonly entry: SourceText;
  /** Every location that was asked for. */
  readonly wanted: Set<string>;
  readonly missing: Problem[];
}

/** The files that a file refers to and that nobody has asked for yet. */
function needsOf(source: SourceText, { entry, wanted, missing }: Wants): readonly Need[] {
  const needs: Need[] = [];
  for (const reference of source.references) {
    if (fileOf(reference) === "") continue;
    const need = needOf(source, reference);
    if (wanted.has(need.location)) continue;
    wanted.add(need.location);
    const refusal = refusalOfReference(need.location, entry);
    if (refusal === null) needs.push(need);
    else missing.push(remoteReference(source, reference, refusal));
  }
  return needs;
}

/** Nothing is fetched but from the host that the user has named. */
function refusalOfReference(location: string, entry: SourceText): string | null {
  if (!isUrl(location)) return null;
  if (!isUrl(entry.location)) return "is not a file";
  const isThere = URL.canParse(location) && isSameHost(new URL(entry.location), new URL(location));
  return isThere ? null : "is not on the host of the specification";
}

async function readEntry(
  spec: string,
  { unreadable }: Need,
  options: LoadDocumentOptions,
): Promise<SourceResult> {
  const { workingDirectory, input = "", headers = {} } = options;
  const location = isUrl(spec) ? new URL(spec).href : withSlashes(resolve(workingDirectory, spec));
  // A byte order mark is not a part of the text.
  if (spec === "-")
    return parseSource({ location, displayName: "-", text: input.replace(/^\uFEFF/, "") });
  if (!isUrl(spec)) return await readSource({ location, unreadable }, options);
  const read = await readRemote(location, { headers });
  if ("reason" in read) return { source: null, problems: [unreadable(read)] };
  // What the document refers to is relative to where it was found in the end.
  return parseSource({ location: read.location, displayName: read.location, text: read.text });
}

/** A schema may say that it is known by a URI, which nothing here looks up. */
function identifiedBy(reference: FoundReference, tree: Json, pointer = "#"): string | null {
  if (typeof tree !== "object" || tree === null) return null;
  if (isJsonObject(tree) && tree["$id"] === fileOf(reference)) return pointer;
  for (const [key, value] of isJsonArray(tree) ? tree.entries() : Object.entries(tree)) {
    const found = identifiedBy(reference, value, pointerTo(pointer, key));
    if (found !== null) return found;
  }
  return null;
}

/** @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1 */
function hintFor(reference: FoundReference, { tree }: SourceText): { readonly hint?: string } {
  const place = identifiedBy(reference, tree);
  if (place === null) return {};
  return { hint: `That is the \`$id\` of a schema; refer to it by its place, \`${place}\`.` };
}

function needOf(source: SourceText, reference: FoundReference): Need {
  const file = fileOf(reference);
  return {
    location: locationOf(source.location, file),
    unreadable: ({ reason, hint }) => ({
      code: "reference-unreadable",
      message: `\`${file}\` cannot be read: ${reason}`,
      pointer: reference.pointer,
      position: source.locate(reference.pointer),
      ...(hint !== undefined && { hint }),
      ...hintFor(reference, source),
    }),
  };
}

/** The file that a reference names; nothing for a reference inside its own file. */
function fileOf({ reference }: FoundReference): string {
  const [file = ""] = reference.split("#");
  return file;
}

function remoteReference(source: SourceText, reference: FoundReference, refusal: string): Problem {
  const { pointer } = reference;
  const message = `\`${fileOf(reference)}\` ${refusal}`;
  const position = source.locate(pointer);
  return {
    code: "reference-remote",
    message,
    pointer,
    position,
    ...hintFor(reference, source),
  };
}

function unreadableSpec(spec: string, { reason, hint }: FailedRead): Problem {
  return {
    code: "spec-unreadable",
    message: `\`${spec}\` cannot be read: ${reason}`,
    pointer: null,
    ...(hint !== undefined && { hint }),
  };
}
