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
  /** What is wrong with files that were opened. */
  readonly problems: Problem[];
}

export type Found = { readonly target: Target } | { readonly finding: Finding };

interface Start {
  readonly source: SourceText;
  readonly text: string;
}

/** Follows a reference. One that stands in its way is followed first; one at its end is not. */
export function find(
  { source, text }: Start,
  context: FollowContext,
  seen = new Set<string>(),
): Found {
  const [uri = "", fragment = ""] = text.split("#");
  if (isMalformed(text)) {
    const message = `\`${text}\` is not a URI: a percent sign begins no escape`;
    return { finding: { code: "reference-malformed", message } };
  }
  const key = `${source.location} ${text}`;
  if (seen.has(key)) {
    const message = `\`${text}\` leads back to itself`;
    return { finding: { code: "reference-circular", message } };
  }
  seen.add(key);
  const file: Opened | undefined =
    uri === "" ? { source } : context.files.get(locationOf(source.location, uri));
  if (file === undefined || !("source" in file)) return { finding: unreadable(uri, file) };
  let target: Target = { source: file.source, tokens: [], node: file.source.tree, parent: null };
  for (const token of pointerTokens(`#${fragment}`)) {
    const passed =
      isReference(target.node) && !hasOwn(target.node, token)
        ? find({ source: target.source, text: target.node.$ref }, context, seen)
        : { target };
    if ("finding" in passed) return passed;
    const next = memberOf(passed.target, token);
    if (next === null) return { finding: nowhere(text, token, passed.target.node) };
    target = next;
  }
  const end = endOf(target, context, seen);
  return end === null ? { target } : { finding: end };
}

/** Whether a chain of references that begins at a target comes back to where it was. */
function endOf(
  { source, node }: Target,
  context: FollowContext,
  seen: Set<string>,
): Finding | null {
  if (!isReference(node)) return null;
  const next = find({ source, text: node.$ref }, context, seen);
  return "finding" in next && next.finding.code === "reference-circular" ? next.finding : null;
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
