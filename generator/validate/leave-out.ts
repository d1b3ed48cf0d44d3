import type { Diagnostic } from "../diagnostics.js";
import {
  canonicalPointer,
  isJsonObject,
  nodeAt,
  pointerTo,
  pointerTokens,
  type Json,
} from "../json.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import { locationOf } from "../location.js";
import { mend } from "./mend.js";

/** A part of the entry file that is left out. */
export interface LeftOut {
  readonly pointer: string;
  /** What it is called where people read it: `GET /pets`. */
  readonly name: string;
  /** Whether there is a mistake in it, and it does not only need what is left out. */
  readonly isFaulty: boolean;
}

/** A document without the parts that have mistakes. */
export interface WithoutParts {
  readonly loaded: LoadedDocument;
  readonly leftOut: readonly LeftOut[];
  /** Whether no operation and no schema is left. */
  readonly isEmpty: boolean;
}

/**
 * Takes the operations and components out of a document that have mistakes, and those that need them. An `operationId` that
 * is taken goes alone, so that its operation is named from its path.
 *
 * @param errors at least one; their pointers lead into the file of their position
 * @returns `null` when a mistake stands where nothing can be left out, as in `info`.
 */
export function leaveOut(
  loaded: LoadedDocument,
  errors: readonly Diagnostic[],
): WithoutParts | null {
  const found = new Map<string, LeftOut>();
  const references = referencesOf(loaded);
  const faults: Bad[] = errors.map((error) => ({ place: placeOf(error, loaded), error }));
  const queue = [...faults]; // All mistakes before all that need what has one.
  for (let bad = queue.shift(); bad !== undefined; bad = queue.shift()) {
    const { place, error } = bad;
    const isOfEntry = place.source === loaded.entry;
    const unit = isOfEntry ? unitOf(place.pointer, error) : place.pointer;
    if (unit === null) return null;
    if (isOfEntry && nodeAt(place.source.tree, unit) === undefined) return null;
    const key = `${place.source.location} ${unit}`;
    if (found.has(key)) continue;
    found.set(key, { pointer: unit, name: nameOf(unit), isFaulty: error !== null });
    const needed = { source: place.source, pointer: unit };
    const needing = references.filter((reference) => needs(reference, needed, loaded));
    queue.push(...needing.map(({ from }) => ({ place: from, error: null })));
  }
  const { location } = loaded.entry;
  const ofEntry = [...found].flatMap(([key, part]) =>
    key === `${location} ${part.pointer}` ? [part] : [],
  );
  const leftOut = ofEntry.filter((part) => !ofEntry.some((other) => isAround(other, part)));
  if (leftOut.length === 0) return null;
  const rest = without(loaded, leftOut);
  return { loaded: rest, leftOut, isEmpty: isEmpty(rest.entry.tree) };
}

interface Place {
  readonly source: SourceText;
  readonly pointer: string;
}

interface Bad {
  readonly place: Place;
  readonly error: Diagnostic | null;
}

/** What an overlay has added is a part of the entry file, wherever it is shown. */
function placeOf({ pointer, position }: Diagnostic, { entry, sources }: LoadedDocument): Place {
  const shown = [...sources.values()].find(({ displayName }) => displayName === position?.file);
  return { source: shown ?? entry, pointer: canonicalPointer(pointer ?? "#") };
}

/**
 * The operation, path or component that a pointer into the entry file leads into. A part of the components that is no map
 * goes as a whole.
 */
function unitOf(pointer: string, error: Diagnostic | null): string | null {
  if (error?.code === "operation-id-repeated") return pointer;
  const tokens = pointerTokens(pointer);
  const [section = "", part] = tokens;
  const first = (length: number): string => pointerTo("#", ...tokens.slice(0, length));
  if (swaggerComponents.has(section)) return first(2);
  if (part === undefined) return null;
  if (section === "paths" || section === "webhooks") return first(2 + methodLength(tokens, 2));
  if (section !== "components") return null;
  return first(part === "pathItems" ? 3 + methodLength(tokens, 3) : 3);
}

const swaggerComponents: ReadonlySet<string> = new Set([
  ...["definitions", "parameters", "responses", "securityDefinitions"],
]);

/** How many of the tokens behind those of a path item say which of its operations is meant. */
function methodLength(tokens: readonly string[], start: number): number {
  const [method = "", name] = tokens.slice(start);
  if (method === "additionalOperations" && name !== undefined) return 2;
  return methods.has(method) ? 1 : 0;
}

const methods: ReadonlySet<string> = new Set([
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"],
]);

function nameOf(pointer: string): string {
  const [section, path = "", method, other] = pointerTokens(pointer);
  if (section !== "paths" || method === undefined) return `\`${pointer}\``;
  if (other === "operationId") return `the \`operationId\` of ${method.toUpperCase()} ${path}`;
  return `${other === undefined ? method.toUpperCase() : other} ${path}`;
}

/** A reference with what it leads to. */
interface Reference {
  readonly from: Place;
  readonly location: string;
  readonly target: string;
}

function referencesOf({ sources }: LoadedDocument): readonly Reference[] {
  return [...sources.values()].flatMap((source) =>
    source.references.map(({ pointer, reference }) => {
      const [file = "", fragment = ""] = reference.split("#");
      const location = file === "" ? source.location : locationOf(source.location, file);
      return { from: { source, pointer }, location, target: canonicalPointer(`#${fragment}`) };
    }),
  );
}

/** Whether a reference cannot be followed, or leads to a mistake, now that something is left out. */
function needs(
  { location, target }: Reference,
  { source, pointer }: Place,
  { entry }: LoadedDocument,
): boolean {
  if (location !== source.location) return false;
  return isWithin(target, pointer) || (source !== entry && isWithin(pointer, target));
}

function isAround(other: LeftOut, part: LeftOut): boolean {
  return other !== part && isWithin(part.pointer, other.pointer);
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

/** @param parts none of them in another */
function without(loaded: LoadedDocument, parts: readonly LeftOut[]): LoadedDocument {
  const { entry } = loaded;
  const tree = mend(
    entry.tree,
    parts.map(({ pointer }) => ({ pointer })),
  );
  const references = entry.references.filter(
    (found) => !parts.some(({ pointer }) => isWithin(found.pointer, pointer)),
  );
  const rest = { ...entry, tree, references };
  return { ...loaded, entry: rest, sources: new Map(loaded.sources).set(entry.location, rest) };
}

function isEmpty(tree: Json): boolean {
  const membersAt = (pointer: string): readonly [string, Json][] => {
    const node = nodeAt(tree, pointer);
    return isJsonObject(node) ? Object.entries(node) : [];
  };
  const schemas = ["#/components/schemas", "#/definitions"].flatMap(membersAt);
  const items = ["#/paths", "#/webhooks"].flatMap(membersAt).map(([, item]) => item);
  return schemas.length === 0 && !items.some(hasOperation);
}

function hasOperation(item: Json): boolean {
  const holders = ["$ref", "additionalOperations", ...methods];
  return isJsonObject(item) && holders.some((holder) => Object.hasOwn(item, holder));
}
