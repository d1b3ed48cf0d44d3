import { closest, didYouMean } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import { isJsonArray, isJsonObject, pointerTokens, type Draft, type Json } from "../json.js";
import type { LoadedDocument, Opened, SourceText } from "../load/loaded-document.js";
import { locationOf, publicLocation } from "../location.js";
import type { Finding } from "./finding.js";
import type { FoundReference, NodePath, Walk } from "./visit.js";

/** What a reference leads to. */
export interface Target {
  readonly source: SourceText;
  /** From the root of its file. */
  readonly tokens: readonly string[];
  readonly node: Json;
  /** What holds it; `null` for the root of a file. */
  readonly parent: Draft | Json[] | null;
}

/** A reference that leads somewhere. */
export interface Link extends FoundReference {
  readonly target: Target;
}

export interface FollowContext {
  readonly walk: Walk;
  readonly loaded: LoadedDocument;
  /** The files that have been opened. */
  readonly files: Map<string, Opened>;
  readonly links: Link[];
  /** The references that are known to lead in no circle, by file and text. */
  readonly ending: Set<string>;
  /** What is wrong with files that were opened. */
  readonly problems: Problem[];
}

export type Found = { readonly target: Target } | { readonly finding: Finding };

interface Start {
  readonly source: SourceText;
  readonly text: string;
}

/** Follows a reference. One that stands in its way is followed first; one at its end is not. */
export function find(start: Start, context: FollowContext): Found {
  const seen = new Set([keyOf(start)]);
  const found = reach(start, context, seen);
  if ("finding" in found) return found;
  const circle = circleBehind(found.target, context, seen);
  return circle === null ? found : { finding: circle };
}

/** What a reference leads to, which may be another one. */
function reach(start: Start, context: FollowContext, seen: Set<string>): Found {
  let { text } = start;
  let found = open(start, context);
  // What is left to go, the next token last.
  const left = [...tokensOf(text)].toReversed();
  for (let token = left.pop(); token !== undefined; token = left.pop()) {
    if ("finding" in found) return found;
    const { source, node } = found.target;
    if (isReference(node) && !hasOwn(node, token)) {
      text = node.$ref;
      const inTheWay = { source, text };
      if (seen.has(keyOf(inTheWay))) return { finding: circular(text) };
      seen.add(keyOf(inTheWay));
      found = open(inTheWay, context);
      left.push(token, ...tokensOf(text).toReversed());
    } else {
      const target = memberOf(found.target, token);
      found = target === null ? { finding: nowhere(text, token, node) } : { target };
    }
  }
  return found;
}

/** The root of the file that a reference names. */
function open({ source, text }: Start, { files }: FollowContext): Found {
  const [uri = ""] = text.split("#");
  if (isMalformed(text)) {
    const message = `\`${text}\` is not a URI: a percent sign begins no escape`;
    return { finding: { code: "reference-malformed", message } };
  }
  const file: Opened | undefined =
    uri === "" ? { source } : files.get(locationOf(source.location, uri));
  if (file === undefined || !("source" in file)) return { finding: unreadable(uri, file) };
  return { target: { source: file.source, tokens: [], node: file.source.tree, parent: null } };
}

/** The tokens of the JSON pointer of a reference. */
export function tokensOf(text: string): readonly string[] {
  const [, fragment = ""] = text.split("#");
  return pointerTokens(`#${fragment}`);
}

/** Tells a reference by its file and its text. */
function keyOf({ source, text }: Start): string {
  return `${source.location} ${text}`;
}

/** Whether a chain of references that begins at a target comes back to where it was. */
function circleBehind(target: Target, context: FollowContext, seen: Set<string>): Finding | null {
  for (let { source, node } = target; isReference(node);) {
    const next = { source, text: node.$ref };
    const key = keyOf(next);
    if (seen.has(key)) return circular(next.text);
    if (context.ending.has(key)) break;
    seen.add(key);
    const found = reach(next, context, seen);
    if ("target" in found) ({ source, node } = found.target);
    else if (found.finding.code === "reference-circular") return found.finding;
    else break;
  }
  for (const key of seen) context.ending.add(key);
  return null;
}

function circular(text: string): Finding {
  return { code: "reference-circular", message: `\`${text}\` leads back to itself` };
}

function isReference(node: Json): node is Draft & { readonly $ref: string } {
  return isJsonObject(node) && typeof node["$ref"] === "string";
}

function hasOwn(node: Json, token: string): boolean {
  return isJsonObject(node) && Object.hasOwn(node, token);
}

function memberOf({ source, tokens, node }: Target, token: string): Target | null {
  if (!isObject(node)) return null;
  const member: Json | undefined = isJsonArray(node)
    ? node[Number(token)]
    : Object.hasOwn(node, token)
      ? node[token]
      : undefined;
  if (member === undefined) return null;
  return { source, tokens: [...tokens, token], node: member, parent: node as Draft | Json[] }; // The trees are ours.
}

function isMalformed(text: string): boolean {
  if (!text.includes("%")) return false;
  try {
    decodeURIComponent(text);
    return false;
  } catch {
    return true;
  }
}

function unreadable(uri: string, opened: Opened | undefined): Finding {
  const name = `\`${publicLocation(uri)}\``;
  if (opened !== undefined && "problems" in opened) {
    return { code: "reference-unreadable", message: `${name} cannot be read: it cannot be parsed` };
  }
  if (opened === undefined || !("reason" in opened))
    return { code: "reference-unreadable", message: `${name} cannot be read` };
  const { reason, hint } = opened;
  const isRemote = opened.isRefused === true;
  return {
    code: isRemote ? "reference-remote" : "reference-unreadable",
    message: `${name} ${isRemote ? "is on another host" : `cannot be read: ${reason}`}`,
    ...(hint !== undefined && { hint }),
  };
}

function nowhere(text: string, missing: string, parent: Json): Finding {
  const like = isJsonObject(parent) ? closest(missing, Object.keys(parent)) : null;
  return {
    code: "reference-unresolved",
    message: `\`${text}\` leads nowhere: there is no \`${missing}\``,
    ...didYouMean(like),
  };
}

/** Tells an object or array. */
export function isObject(node: Json): node is Exclude<Json, null | boolean | number | string> {
  return typeof node === "object" && node !== null;
}

/** The place of what a reference leads to. */
export function placeOf({ source, tokens }: Target): NodePath {
  const root: NodePath = { source, above: null, key: "" };
  return tokens.reduce<NodePath>((above, key) => ({ source, above, key }), root);
}
