import {
  canonicalPointer,
  isJsonArray,
  isJsonObject,
  nodeAt,
  pointerTo,
  type Draft,
  type Json,
} from "../json.js";
import type { SourceText } from "../load/loaded-document.js";
import type { Dialect } from "./dialect.js";
import { placeOf, type Link, type Target } from "./find-target.js";
import { pointerOf } from "./visit.js";

/** The sections of the components that things from other files go to. */
const sections: Readonly<Record<string, string>> = {
  callback: "callbacks",
  example: "examples",
  header: "headers",
  link: "links",
  parameter: "parameters",
  requestBody: "requestBodies",
  response: "responses",
  schema: "schemas",
  securityScheme: "securitySchemes",
};

/** Swagger 2.0 has fewer, at its root. */
const swaggerSections: Readonly<Record<string, string>> = {
  parameter: "parameters",
  response: "responses",
  schema: "definitions",
};

/**
 * Brings what other files hold into the tree of the entry file, so that no reference leaves it: what the components
 * have a section for goes there, everything else into the place of its reference. Nodes are moved, not copied, so that
 * they keep their origin.
 */
export function bundleFiles(entry: SourceText, links: readonly Link[], dialect: Dialect): void {
  const placed = new Map<string, string>();
  const bundle: Bundle = { entry, dialect, placed, tree: entry.tree as Draft }; // A document is an object, and ours.
  const foreign = links.filter((link) => isForeign(link, bundle));
  for (const link of foreign) placeComponent(link, bundle);
  // What is around others goes first, so that they are found inside of it.
  for (const link of foreign.toSorted((a, b) => a.target.tokens.length - b.target.tokens.length)) {
    if (link.field.as === "one" && sectionOf(link, bundle) !== null) placeTarget(link, bundle);
  }
  for (const link of links) {
    if (link.field.as === "one" && sectionOf(link, bundle) !== null) {
      if (isForeign(link, bundle)) link.holder[link.key] = placeTarget(link, bundle);
    } else if (!isKept(link, bundle)) inline(link, bundle);
  }
}

interface Bundle {
  readonly entry: SourceText;
  readonly dialect: Dialect;
  readonly tree: Draft;
  /** Where the targets are now, by file and pointer. */
  readonly placed: Map<string, string>;
}

function isForeign({ place, target }: Link, { entry }: Bundle): boolean {
  return place.source !== entry || target.source !== entry;
}

/** Path items of the entry file are followed by later stages. */
function isKept({ field, place, target }: Link, { entry }: Bundle): boolean {
  const isOwn = place.source === entry && target.source === entry;
  return isOwn && field.as === "one" && (field.of === "pathItem" || field.of === "mediaType");
}

function sectionOf({ field }: Link, { dialect }: Bundle): string | null {
  return (dialect === "2.0" ? swaggerSections : sections)[field.of] ?? null;
}

function sectionPointer(section: string, { dialect }: Bundle): string {
  return dialect === "2.0" ? pointerTo("#", section) : pointerTo("#/components", section);
}

function idOf({ source, tokens }: Pick<Target, "source" | "tokens">): string {
  return `${source.location} ${pointerTo("#", ...tokens)}`;
}

/** A component of the entry file that is only a reference to another file is what that file holds. */
function placeComponent(link: Link, bundle: Bundle): void {
  const { entry, placed } = bundle;
  const { place, holder, parent, target } = link;
  const section = sectionOf(link, bundle);
  if (place.source !== entry || section === null || link.key !== "$ref" || isJsonArray(parent))
    return;
  if (parent === null || nodeAt(entry.tree, sectionPointer(section, bundle)) !== parent) return;
  if (target.source === entry || placed.has(idOf(target)) || Object.keys(holder).length > 1) return;
  const pointer = canonicalPointer(pointerTo(sectionPointer(section, bundle), place.key));
  placed.set(idOf(target), pointer);
  put(parent, String(place.key), target);
}

/** Moves what a reference leads to into the components, unless it is there. */
function placeTarget(link: Link, bundle: Bundle): string {
  const { entry, placed } = bundle;
  const { target } = link;
  if (target.source === entry) return canonicalPointer(pointerTo("#", ...target.tokens));
  const known = placed.get(idOf(target)) ?? insidePlaced(target, bundle);
  if (known !== null) return known;
  const section = sectionOf(link, bundle) ?? "";
  const map = sectionIn(section, bundle);
  const name = freeName(target, map);
  const pointer = pointerTo(sectionPointer(section, bundle), name);
  placed.set(idOf(target), pointer);
  put(map, name, target);
  return pointer;
}

/** A part of a schema that has a place already is found there. */
function insidePlaced({ source, tokens }: Target, { placed }: Bundle): string | null {
  for (let length = tokens.length - 1; length >= 0; length--) {
    const around = placed.get(idOf({ source, tokens: tokens.slice(0, length) }));
    if (around !== undefined) return pointerTo(around, ...tokens.slice(length));
  }
  return null;
}

function sectionIn(section: string, { tree, dialect }: Bundle): Draft {
  const holder = dialect === "2.0" ? tree : objectIn(tree, "components");
  return objectIn(holder, section);
}

function objectIn(holder: Draft, key: string): Draft {
  const there = holder[key];
  if (isJsonObject(there)) return there; // The tree is ours.
  const made: Draft = {};
  holder[key] = made;
  return made;
}

function put(map: Draft, name: string, { source, tokens, node }: Target): void {
  if (typeof node === "object" && node !== null) {
    source.origins.note(node, source.origins.at(pointerTo("#", ...tokens)));
  }
  map[name] = node;
}

/** The last key, or the name of the file; where that is taken, with the name of the file before it, then numbers. */
function freeName({ source, tokens }: Target, map: Draft): string {
  const file =
    /([^/]+?)(?:\.[^./]*)?$/.exec(source.location.replace(/[?#].*$/, ""))?.[1] ?? "Schema";
  const kept = tokens.filter((token) => !structural.has(token));
  const last = kept.at(-1) ?? file;
  const isPart = kept.length === 1 && tokens.length > 1 && tokens[0] === "properties";
  const wanted = [...(isPart ? [] : [last]), `${file}${capitalized(last)}`];
  for (let number = 2; ; number++) {
    const free = wanted.find((name) => !Object.hasOwn(map, name));
    if (free !== undefined) return free;
    wanted.push(`${last}${number}`);
  }
}

/** Keys that say what stands below them, and are no names. */
const structural: ReadonlySet<string> = new Set([
  ...["$defs", "components", "definitions", "items", "properties", "schema", "schemas"],
  ...["allOf", "anyOf", "oneOf", "parameters", "responses", "content", "requestBodies", "headers"],
]);

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts what a reference leads to in its place, beside what is written there. */
function inline({ holder, key, place, parent, target, field }: Link, bundle: Bundle): void {
  if (parent === null || key !== "$ref" || isAround(target, place)) return;
  const { [key]: _reference, ...others } = holder;
  const { source, tokens } = target;
  const end = endOf(target, bundle);
  const members = parent as Draft; // A list is addressed by its numbers, which are keys as well.
  const at = isJsonArray(parent) ? parent.indexOf(holder) : place.key;
  if (field.as === "one" || Object.keys(others).length === 0) {
    put(members, String(at), { ...target, node: end });
  } else if (isJsonObject(end)) {
    const merged: Draft = { ...end, ...others };
    source.origins.note(merged, source.origins.at(pointerTo("#", ...tokens)));
    members[at] = merged;
  }
}

/** What stands at a target now: it may have been a reference that another one was put in the place of. */
function endOf({ source, tokens, node }: Target, { entry }: Bundle): Json {
  return nodeAt(source === entry ? entry.tree : source.tree, pointerTo("#", ...tokens)) ?? node;
}

function isAround(target: Target, place: Link["place"]): boolean {
  const [outer, inner] = [pointerOf(placeOf(target)), pointerOf(place)];
  return target.source === place.source && (inner === outer || inner.startsWith(`${outer}/`));
}
