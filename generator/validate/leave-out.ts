import type { Problem } from "../diagnostics.js";
import { canonicalPointer, nodeAt, pointerTo, pointerTokens } from "../json.js";
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
export interface Remainder {
  readonly loaded: LoadedDocument;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes the operations and components out of a document that have mistakes, and those that need them. An `operationId` that
 * is taken goes alone, so that its operation is named from its path.
 *
 * @param errors at least one
 * @returns `null` when a mistake stands where nothing can be left out, as in `info`.
 */
export function leaveOut(loaded: LoadedDocument, errors: readonly Problem[]): Remainder | null {
  const leftOut = new Map<string, LeftOut>();
  const faults: Bad[] = errors.map((problem) => ({ place: placeOf(problem, loaded), problem }));
  const queue = [...faults]; // All mistakes before all that need what has one.
  for (let bad = queue.shift(); bad !== undefined; bad = queue.shift()) {
    const { place, problem } = bad;
    const unit = place.source === loaded.entry ? unitOf(place.pointer, problem) : place.pointer;
    if (unit === null) return null;
    const isThere = nodeAt(place.source.tree, unit) !== undefined;
    if (!isThere && place.source === loaded.entry) return null;
    const key = `${place.source.location} ${unit}`;
    if (leftOut.has(key)) continue;
    leftOut.set(key, { pointer: unit, name: nameOf(unit), isFaulty: problem !== null });
    const needed = { source: place.source, pointer: unit };
    queue.push(...referencesTo(needed, loaded).map((found) => ({ place: found, problem: null })));
  }
  const ofEntry = [...leftOut].flatMap(([key, part]) =>
    key === `${loaded.entry.location} ${part.pointer}` ? [part] : [],
  );
  if (ofEntry.length === 0) return null;
  return { loaded: without(loaded, ofEntry), leftOut: ofEntry };
}

interface Place {
  readonly source: SourceText;
  readonly pointer: string;
}

interface Bad {
  readonly place: Place;
  readonly problem: Problem | null;
}

/** What an overlay has added is a part of the entry file, wherever it is shown. */
function placeOf({ pointer, position }: Problem, { entry, sources }: LoadedDocument): Place {
  const shown = [...sources.values()].find(({ displayName }) => displayName === position?.file);
  return { source: shown ?? entry, pointer: canonicalPointer(pointer ?? "#") };
}

/** The operation, path or component that a pointer into the entry file leads into. */
function unitOf(pointer: string, problem: Problem | null): string | null {
  if (problem?.code === "operation-id-repeated") return pointer;
  const tokens = pointerTokens(pointer);
  const length = unitLength(tokens);
  return length === null || tokens.length < length
    ? null
    : pointerTo("#", ...tokens.slice(0, length));
}

function unitLength([section = "", , third, method]: readonly string[]): number | null {
  if (section !== "paths" && section !== "webhooks") return componentLengths.get(section) ?? null;
  if (third === "additionalOperations" && method !== undefined) return 4;
  return third !== undefined && methods.has(third) ? 3 : 2;
}

/** Of OpenAPI 3, and of Swagger 2.0. */
const componentLengths: ReadonlyMap<string, number> = new Map([
  ["components", 3],
  ["definitions", 2],
  ["parameters", 2],
  ["responses", 2],
  ["securityDefinitions", 2],
]);

const methods: ReadonlySet<string> = new Set([
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"],
]);

function nameOf(pointer: string): string {
  const [section, path = "", method, other] = pointerTokens(pointer);
  if (section !== "paths" || method === undefined) return `\`${pointer}\``;
  if (other === "operationId") return `the \`operationId\` of ${method.toUpperCase()} ${path}`;
  return `${other === undefined ? method.toUpperCase() : other} ${path}`;
}

/** The references that cannot be followed, or lead to a mistake, now that something is left out. */
function referencesTo({ source, pointer }: Place, loaded: LoadedDocument): readonly Place[] {
  return [...loaded.sources.values()].flatMap((from) =>
    from.references.flatMap((found) => {
      const [file = "", fragment = ""] = found.reference.split("#");
      const location = file === "" ? from.location : locationOf(from.location, file);
      if (location !== source.location) return [];
      const target = canonicalPointer(`#${fragment}`);
      const isTouched =
        isWithin(target, pointer) || (source !== loaded.entry && isWithin(pointer, target));
      return isTouched ? [{ source: from, pointer: found.pointer }] : [];
    }),
  );
}

function isWithin(pointer: string, ancestor: string): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

function without(loaded: LoadedDocument, parts: readonly LeftOut[]): LoadedDocument {
  const pointers = parts
    .map(({ pointer }) => pointer)
    .filter((one, _, all) => !all.some((other) => other !== one && isWithin(one, other)));
  const tree = mend(
    loaded.entry.tree,
    pointers.map((pointer) => ({ pointer })),
  );
  const references = loaded.entry.references.filter(
    (found) => !pointers.some((pointer) => isWithin(found.pointer, pointer)),
  );
  const entry = { ...loaded.entry, tree, references };
  return { ...loaded, entry, sources: new Map(loaded.sources).set(entry.location, entry) };
}
