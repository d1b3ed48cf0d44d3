import type { Problem } from "../diagnostics.js";
import { isJsonObject, nodeAt, pointerTo, pointerTokens, type Json } from "../json.js";
import { locationOf } from "../location.js";
import type { FoundReference, LoadedDocument, SourceText } from "../load/loaded-document.js";
import type { Finding } from "./finding.js";
import { explainUnresolved } from "./unresolved.js";

/** A reference on which Redocly gives up. */
export interface BrokenReference {
  readonly source: SourceText;
  /** The object that is the reference, or the value of a `mapping`. */
  readonly pointer: string;
  readonly problem: Problem;
}

/**
 * Finds the references that nobody can follow: those that lead back to themselves, through a place where nothing is
 * written, or that are not written as a URI. Those that merely lead nowhere are left to Redocly.
 */
export function findBrokenReferences(loaded: LoadedDocument): readonly BrokenReference[] {
  return [...loaded.sources.values()].flatMap((source) => {
    const sound = new Set<string>(); // Most objects are referred to many times.
    return source.references.flatMap((found) => {
      if (sound.has(found.reference)) return [];
      const finding = faultOf(found, source, loaded);
      if (finding === null) sound.add(found.reference);
      return finding === null ? [] : [brokenReference(found, source, finding)];
    });
  });
}

function brokenReference(
  { pointer }: FoundReference,
  source: SourceText,
  { part, ...finding }: Finding,
): BrokenReference {
  return {
    source,
    pointer: holderOf(pointer),
    problem: { ...finding, position: source.locate(finding.pointer, part) },
  };
}

/** The object that a `$ref` stands in; a value of a `mapping` stands for itself. */
function holderOf(pointer: string): string {
  const tokens = pointerTokens(pointer);
  return tokens.at(-1) === "$ref" ? pointerTo("#", ...tokens.slice(0, -1)) : pointer;
}

function faultOf(
  found: FoundReference,
  source: SourceText,
  loaded: LoadedDocument,
): Finding | null {
  const { pointer, reference } = found;
  if (isMalformed(reference)) {
    const message = `\`${reference}\` is not a URI: a percent sign begins no escape`;
    return { code: "reference-malformed", message, pointer };
  }
  const end = follow({ source, reference }, { loaded, seen: new Set() });
  if (end === "circle") {
    const message = `\`${reference}\` leads back to itself`;
    return { code: "reference-circular", message, pointer };
  }
  if (end === "nothing") return explainUnresolved({ source, pointer: holderOf(pointer), loaded });
  return null;
}

function isMalformed(reference: string): boolean {
  try {
    decodeURIComponent(reference);
    return false;
  } catch {
    return true;
  }
}

/** A reference in a file. */
interface Step {
  readonly source: SourceText;
  readonly reference: string;
}

interface Way {
  readonly loaded: LoadedDocument;
  readonly seen: Set<string>;
}

/** What a reference leads to; `null` when that is not for us to judge. */
type End = { readonly source: SourceText; readonly node: Json } | "circle" | "nothing" | null;

/** Follows a reference as Redocly does: a reference that stands in the way is followed first. */
function follow({ source, reference }: Step, { loaded, seen }: Way): End {
  const key = `${source.location} ${reference}`;
  if (seen.has(key)) return "circle";
  seen.add(key);
  const [uri = "", fragment = ""] = reference.split("#");
  const file = uri === "" ? source : loaded.sources.get(locationOf(source.location, uri));
  if (file === undefined || isMalformed(reference) || !/^(\/|$)/.test(fragment)) return null;
  let end: End = { source: file, node: file.tree };
  for (const token of pointerTokens(`#${fragment}`)) {
    const next = nodeAt(end.node, pointerTo("#", token));
    if (next !== undefined) end = { source: end.source, node: next };
    else if (end.node === null) return "nothing";
    else {
      const passed = followNode(end, { loaded, seen });
      if (passed === null || typeof passed === "string") return passed;
      const beyond = nodeAt(passed.node, pointerTo("#", token));
      if (beyond === undefined) return passed.node === null ? "nothing" : null;
      end = { source: passed.source, node: beyond };
    }
  }
  return followNode(end, { loaded, seen }) ?? end;
}

/** Goes on where a reference leads to another one; `null` where it does not. */
function followNode(end: Exclude<End, string | null>, way: Way): End {
  const reference = isJsonObject(end.node) ? end.node["$ref"] : undefined;
  return typeof reference === "string" ? follow({ source: end.source, reference }, way) : null;
}
