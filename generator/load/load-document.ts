import { relative, resolve } from "node:path";
import { createReporter, LoadError, type Diagnostic, type Problem } from "../diagnostics.js";
import { isUrl, publicLocation, withSlashes } from "../location.js";
import { createOriginNotes, type OriginNotes } from "../origins.js";
import { applyOverlays } from "./apply-overlays.js";
import type { LoadedDocument, Opened, SourceText } from "./loaded-document.js";
import { isSameHost, readRemote, type RemoteResult } from "./read-remote.js";
import { parseSource, readSource } from "./read-source.js";
import { readText, type FailedRead } from "./read-text.js";
import { faultOfRequest } from "./remote-request.js";

export interface LoadDocumentOptions {
  /** What relative paths are resolved against, and what diagnostics name files relative to. */
  readonly workingDirectory: string;
  /** The text of the entry file, when its name is `-`. */
  readonly input?: string;
  /**
   * Whether the entry file may be a URL; what it refers to is read from its own host. A list names the further hosts
   * that files may be read from, as `example.com` or `example.com:8080`.
   */
  readonly allowRemote?: boolean | readonly string[];
  /** Sent with each request to the host of the entry file. */
  readonly headers?: Readonly<Record<string, string>>;
  /** The paths of OpenAPI Overlay documents, to be applied to the entry file in this order. */
  readonly overlays?: readonly string[];
  /** Called with each warning. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
  /** Called with each file that belongs to the specification, once. */
  readonly onSource?: (source: SourceText) => void;
}

/**
 * Reads the entry file of an OpenAPI document and applies the overlays to it. The files that it refers to are opened
 * by `validate`, which knows where a reference can stand.
 *
 * @param spec the path of the entry file, a URL, or `-` for a text that is given
 * @throws {LoadError} when the entry file or an overlay cannot be read, parsed or applied
 */
export async function loadDocument(
  spec: string,
  options: LoadDocumentOptions,
): Promise<LoadedDocument> {
  const { workingDirectory, onDiagnostic, onSource = () => {} } = options;
  const reporter = createReporter(() => null, onDiagnostic);
  const refused = refusalOf(spec, options);
  const notes = createOriginNotes();
  const opened = refused === null ? await readEntry(spec, options, notes) : { problems: [refused] };
  for (const problem of problemsOf(opened, spec)) reporter.report(problem);
  reporter.settle(LoadError);
  if (!("source" in opened)) throw new Error(`nothing was read from ${spec}, nor reported`);
  const entry = opened.source;
  onSource(entry);
  const applied = await applyOverlays(entry, options.overlays ?? [], { workingDirectory, notes });
  for (const overlay of applied.overlays) onSource(overlay);
  // What is wrong with the entry file is reported when it is validated, unless it is not.
  const all = applied.problems.length > 0 ? [...applied.problems, ...entry.problems] : [];
  for (const problem of all) reporter.report(problem);
  reporter.settle(LoadError);
  return {
    entry,
    overlays: applied.overlays,
    ...createOpeners({ entry, notes, onSource }, options),
  };
}

function problemsOf(opened: Opened, spec: string): readonly Problem[] {
  if ("reason" in opened) return [unreadableSpec(spec, opened)];
  return "source" in opened ? [] : opened.problems;
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
  const { host } = new URL(spec);
  if (allowRemote === true || isListed(host, allowRemote)) return null;
  return {
    code: "spec-remote",
    message: `\`${publicLocation(spec)}\` is not a file`,
    pointer: null,
  };
}

function isListed(host: string, allowRemote: LoadDocumentOptions["allowRemote"]): boolean {
  return typeof allowRemote === "object" && allowRemote.includes(host);
}

async function readEntry(
  spec: string,
  options: LoadDocumentOptions,
  notes: OriginNotes,
): Promise<Opened> {
  const { workingDirectory, input = "", headers = {} } = options;
  const location = isUrl(spec) ? new URL(spec).href : withSlashes(resolve(workingDirectory, spec));
  if (spec === "-") {
    // A byte order mark is not a part of the text.
    return parseSource({ location, displayName: "-", text: input.replace(/^\uFEFF/, "") }, notes);
  }
  if (!isUrl(spec)) return readSource(location, { workingDirectory, notes });
  const read = await readRemote(location, { headers });
  if ("reason" in read) return read;
  // What the document refers to is relative to where it was found in the end.
  return parseSource({ ...read, displayName: publicLocation(read.location) }, notes);
}

interface Opening {
  readonly entry: SourceText;
  readonly notes: OriginNotes;
  readonly onSource: (source: SourceText) => void;
}

/** Opens the files that are referred to, each once however often it is asked for. */
function createOpeners(
  { entry, notes, onSource }: Opening,
  { workingDirectory, allowRemote, headers = {} }: LoadDocumentOptions,
): Pick<LoadedDocument, "open" | "openText"> {
  const opened = new Map<string, Promise<Opened>>([
    [entry.location, Promise.resolve({ source: entry })],
  ]);
  const isOwn = (url: URL) => isUrl(entry.location) && isSameHost(new URL(entry.location), url);
  const readAny = async (location: string): Promise<RemoteResult & { isRefused?: true }> => {
    if (!isUrl(location)) {
      const read = await readText(location);
      return "reason" in read ? read : { ...read, location };
    }
    const url = URL.canParse(location) ? new URL(location) : null;
    if (url === null || !/^https?:$/.test(url.protocol)) {
      return { reason: "it is neither a file nor a URL of https or http" };
    }
    if (isOwn(url)) return readRemote(location, { headers });
    if (isListed(url.host, allowRemote)) return readRemote(location);
    return { reason: `${url.host} is not allowed`, hint: hintFor(url.host), isRefused: true };
  };
  const read = async (location: string): Promise<Opened> => {
    const result = await readAny(location);
    if ("reason" in result) return result;
    const displayName = isUrl(location)
      ? publicLocation(result.location)
      : withSlashes(relative(workingDirectory, location));
    const parsed = parseSource({ ...result, displayName }, notes);
    if ("source" in parsed) onSource(parsed.source);
    return parsed;
  };
  return {
    open(location) {
      const known = opened.get(location) ?? read(location);
      opened.set(location, known);
      return known;
    },
    openText: readAny,
  };
}

function hintFor(host: string): string {
  return `Use \`--allow-remote ${host}\`, or download the file and refer to it by its path.`;
}

function unreadableSpec(spec: string, { reason, hint }: FailedRead): Problem {
  const message = `\`${publicLocation(spec)}\` cannot be read: ${reason}`;
  return { code: "spec-unreadable", message, pointer: null, ...(hint !== undefined && { hint }) };
}
