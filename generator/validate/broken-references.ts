import type { Problem } from "../diagnostics.js";
import { isJsonArray, isJsonObject, nodeAt, pointerTo, type Json } from "../json.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import type { Finding } from "./finding.js";
import { locationOf } from "./redocly.js";
import { explainUnresolved } from "./unresolved.js";

/**
 * Finds the references on which Redocly gives up: those that lead back to themselves, through nothing, or that are
 * not written as a URI. Asked only when that has happened, so that no run pays for it.
 */
export function findBrokenReferences(loaded: LoadedDocument): readonly Problem[] {
  const problems: Problem[] = [];
  for (const source of loaded.sources.values()) {
    visit(source.tree, "#", (node, pointer) => {
      const finding = faultOf(node, { source, pointer, loaded });
      if (finding === null) return;
      const { part, ...rest } = finding;
      problems.push({ ...rest, position: source.locate(finding.pointer, part) });
    });
  }
  return problems;
}

interface Place {
  readonly source: SourceText;
  readonly pointer: string;
  readonly loaded: LoadedDocument;
}

function visit(node: Json, pointer: string, look: (node: Json, pointer: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  look(node, pointer);
  const entries = isJsonArray(node) ? node.entries() : Object.entries(node);
  for (const [key, value] of entries) visit(value, pointerTo(pointer, key), look);
}

function faultOf(node: Json, place: Place): Finding | null {
  if (!isJsonObject(node)) return null;
  const mapping = node["mapping"];
  if (isJsonObject(mapping) && typeof node["propertyName"] === "string") {
    const wrong = Object.keys(mapping).find((name) => typeof mapping[name] !== "string");
    if (wrong !== undefined) {
      const pointer = pointerTo(place.pointer, "mapping", wrong);
      return { code: "field-type", message: `\`${wrong}\` must be a string`, pointer };
    }
  }
  const reference = node["$ref"];
  return typeof reference === "string" ? referenceFault(reference, place) : null;
}

function referenceFault(reference: string, { source, pointer, loaded }: Place): Finding | null {
  const at = pointerTo(pointer, "$ref");
  if (isMalformed(reference)) {
    const message = `\`${reference}\` is not a URI: a percent sign begins no escape`;
    return { code: "reference-malformed", message, pointer: at };
  }
  const seen = new Set<string>();
  let next: { readonly source: SourceText; readonly reference: string } | null = {
    source,
    reference,
  };
  while (next !== null) {
    const key: string = `${next.source.location} ${next.reference}`;
    if (seen.has(key)) {
      const message = `\`${reference}\` leads back to itself`;
      return { code: "reference-circular", message, pointer: at };
    }
    seen.add(key);
    const target = targetOf(next, loaded);
    if (target === null) return explainUnresolved({ source, pointer, loaded });
    next =
      target.reference === null ? null : { source: target.source, reference: target.reference };
  }
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

interface Target {
  readonly source: SourceText;
  /** Where the target leads on to, when it is a reference itself. */
  readonly reference: string | null;
}

function targetOf(
  { source, reference }: { readonly source: SourceText; readonly reference: string },
  { sources }: LoadedDocument,
): Target | null {
  const [uri = "", fragment = ""] = reference.split("#");
  const file = uri === "" ? source : sources.get(locationOf(source.location, uri));
  // An anchor is no pointer; it is found by Redocly, or reported by it.
  if (file !== undefined && !/^(\/|$)/.test(fragment)) return { source: file, reference: null };
  const node = file && nodeAt(file.tree, `#${fragment}`);
  if (file === undefined || node === undefined) return null;
  const next = isJsonObject(node) ? node["$ref"] : undefined;
  return { source: file, reference: typeof next === "string" ? next : null };
}
