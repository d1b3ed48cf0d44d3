import type { ErrorObject } from "ajv/dist/2020.js";
import { exec } from "jsonpath-rfc9535";
import type { Problem } from "../diagnostics.js";
import {
  isJsonArray,
  isJsonObject,
  nodeAt,
  pointerTo,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../json.js";
import { createAjv } from "../json-schema.js";
import type { SourceText } from "./loaded-document.js";
import schema from "./openapi-overlay.schema.json" with { type: "json" };

/**
 * Applies the actions of an OpenAPI Overlay document in their order, each to what the ones before it left. Changes
 * the tree of the entry file.
 *
 * @returns every action that cannot be carried out; with a document of another shape, none is.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function applyOverlay(entry: SourceText, overlay: SourceText): readonly Problem[] {
  const validate = createAjv({ allErrors: true }).compile<OverlayObject>(schema);
  const { tree } = overlay;
  if (!validate(tree)) {
    return (validate.errors ?? []).map((error) => shapeProblem(error, overlay));
  }
  return tree.actions.flatMap((action, index) => {
    const problem = applyAction(entry, { action, pointer: `#/actions/${index}`, overlay });
    return problem === null ? [] : [problem];
  });
}

interface OverlayObject {
  readonly actions: readonly ActionObject[];
}

/** @see https://spec.openapis.org/overlay/v1.0.0.html#action-object */
interface ActionObject {
  readonly target: string;
  readonly update?: Json;
  readonly remove?: boolean;
}

interface PlacedAction {
  readonly action: ActionObject;
  readonly pointer: string;
  readonly overlay: SourceText;
}

function applyAction(
  entry: SourceText,
  { action, pointer, overlay }: PlacedAction,
): Problem | null {
  const at = pointerTo(pointer, "target");
  const position = overlay.locate(at);
  const problem = (code: Problem["code"], message: string): Problem => {
    return { code, message, pointer: at, position };
  };
  const { target, update } = action;
  const found = select(entry.tree, target);
  if ("reason" in found) {
    const message = `\`${target}\` is not a JSONPath: ${found.reason}`;
    return problem("openapi-overlay-target-invalid", message);
  }
  if (found.nodes.length === 0) {
    return problem("openapi-overlay-target-unmatched", `\`${target}\` selects nothing`);
  }
  if (action.remove === true) {
    if (found.nodes.some(({ path }) => path.length === 0)) {
      const message = "an overlay cannot remove the document itself";
      return problem("openapi-overlay-target-unsuitable", message);
    }
    removeAll(entry, found.nodes);
    return null;
  }
  if (update === undefined) return null;
  const unsuitable = found.nodes.find(({ value }) => !canTake(value, update));
  if (unsuitable !== undefined) {
    const message = `\`${target}\` selects ${kindOf(unsuitable.value)}, which cannot take ${kindOf(update)}`;
    return problem("openapi-overlay-target-unsuitable", message);
  }
  const addition = { value: update, pointer: pointerTo(pointer, "update"), overlay };
  for (const { path } of found.nodes) {
    const node = nodeAt(entry.tree, pointerTo("#", ...path));
    if (isJsonArray(node)) put(node, node.length, addition, entry);
    else mergeInto(node, addition, entry);
  }
  return null;
}

/** A part of an overlay that goes into the document. */
interface Addition {
  readonly value: Json;
  readonly pointer: string;
  readonly overlay: SourceText;
}

/**
 * Merges objects member by member, and puts one list behind the other; anything else replaces what is there.
 *
 * @see https://spec.openapis.org/overlay/v1.0.0.html#action-object
 */
function mergeInto(
  target: Json | undefined,
  { value, pointer, overlay }: Addition,
  entry: SourceText,
): void {
  const below = (key: string | number, member: Json): Addition => {
    return { value: member, pointer: pointerTo(pointer, key), overlay };
  };
  if (isJsonArray(target) && isJsonArray(value)) {
    value.forEach((item, index) => put(target, target.length, below(index, item), entry));
  } else if (isJsonObject(target) && isJsonObject(value)) {
    for (const [key, member] of Object.entries(value)) {
      const there = Object.hasOwn(target, key) ? target[key] : undefined;
      const isMerged =
        (isJsonObject(there) && isJsonObject(member)) ||
        (isJsonArray(there) && isJsonArray(member));
      if (isMerged) mergeInto(there, below(key, member), entry);
      else put(target, key, below(key, member), entry);
    }
  }
}

/** Each place gets a copy of its own, since it may be changed on its own. */
function put(
  target: JsonObject | readonly Json[],
  key: string | number,
  { value, pointer, overlay }: Addition,
  { origins }: SourceText,
): void {
  const copy = structuredClone(value);
  Object.defineProperty(target, key, {
    value: copy,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  const origin = { source: overlay, pointer };
  if (typeof copy === "object" && copy !== null) origins.note(copy, origin);
  else origins.noteMember(target, String(key), origin);
}

interface Selected {
  readonly path: readonly string[];
  readonly value: Json;
}

/** @see https://www.rfc-editor.org/rfc/rfc9535 */
function select(
  tree: Json,
  target: string,
): { readonly nodes: readonly Selected[] } | { readonly reason: string } {
  const nodes = new Map<string, Selected>();
  try {
    // The library says that it may change what it is given, which it does not.
    exec(tree as Parameters<typeof exec>[0], target, (value, found) => {
      const path = found.map(plainKey);
      nodes.set(JSON.stringify(path), { path, value });
    });
  } catch (error) {
    return { reason: error instanceof Error ? error.message.replace(/\.$/, "") : String(error) };
  }
  return { nodes: [...nodes.values()] };
}

/** The library writes keys as a normalized path does, with escapes. */
function plainKey(key: string | number): string {
  return String(key).replace(/\\(u[0-9a-f]{4}|[^])/g, (_escape, code: string) => {
    if (code.startsWith("u")) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return controls.get(code) ?? code;
  });
}

const controls: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** What is further down goes first, so that nothing that is still to go is moved. */
function removeAll({ tree, origins }: SourceText, nodes: readonly Selected[]): void {
  for (const { path } of nodes.toSorted((a, b) => comparePaths(b.path, a.path))) {
    const parentPointer = pointerTo("#", ...path.slice(0, -1));
    const parent = nodeAt(tree, parentPointer);
    const key = path.at(-1) ?? "";
    if (isJsonArray(parent)) removeItem(parent, Number(key), { origins, pointer: parentPointer });
    else if (isJsonObject(parent)) Reflect.deleteProperty(parent, key);
  }
}

/** The items that move up keep the places that they were written at. */
function removeItem(
  list: readonly Json[],
  index: number,
  { origins, pointer }: Pick<SourceText, "origins"> & { readonly pointer: string },
): void {
  const places = list.map((_, at) => origins.at(pointerTo(pointer, at)));
  (list as Json[]).splice(index, 1); // The tree is ours.
  places.splice(index, 1);
  for (const [at, item] of list.entries()) {
    const place = places[at];
    if (place === undefined) continue;
    if (typeof item === "object" && item !== null) origins.note(item, place);
    else origins.noteMember(list, String(at), place);
  }
}

function comparePaths(left: readonly string[], right: readonly string[]): number {
  for (const [index, a] of left.entries()) {
    const b = right[index];
    if (b === undefined) return 1;
    if (a === b) continue;
    const areNumbers = /^\d+$/.test(a) && /^\d+$/.test(b);
    return areNumbers ? Number(a) - Number(b) : a < b ? -1 : 1;
  }
  return left.length - right.length;
}

function canTake(value: Json, update: Json): boolean {
  return isJsonArray(value) || (isJsonObject(value) && isJsonObject(update));
}

function kindOf(value: Json): string {
  if (value === null) return "null";
  if (isJsonArray(value)) return "a list";
  return isJsonObject(value) ? "an object" : `a ${typeof value}`;
}

function shapeProblem(
  { instancePath, message, params }: ErrorObject,
  overlay: SourceText,
): Problem {
  const unknown: unknown = params["additionalProperty"];
  const tokens = pointerTokens(`#${instancePath}`);
  const pointer = pointerTo("#", ...tokens, ...(typeof unknown === "string" ? [unknown] : []));
  const subject = tokens.length === 0 ? "the overlay" : `\`${tokens.join("/")}\``;
  return {
    code: "openapi-overlay-invalid",
    message:
      typeof unknown === "string"
        ? `\`${unknown}\` means nothing in an overlay`
        : `${subject} ${message ?? "is wrong"}`,
    pointer,
    position: overlay.locate(pointer),
  };
}
