import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { exec } from "jsonpath-rfc9535";
import type { Problem } from "../diagnostics.js";
import { isJsonArray, isJsonObject, pointerTo, pointerTokens, type Json } from "../json.js";
import type { SourceText } from "./loaded-document.js";
import schema from "./openapi-overlay.schema.json" with { type: "json" };
import { appendNode, editAt, mergeNodes, placeTree, type PlacedNode } from "./placed-tree.js";

/** What came of applying an overlay. */
export interface Overlaid {
  readonly root: PlacedNode;
  readonly problems: readonly Problem[];
}

/**
 * Applies the actions of an OpenAPI Overlay document in their order, each to what the ones before it left.
 *
 * @returns the document, and every action that cannot be carried out; with a document of another shape, none is.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export function applyOverlay(root: PlacedNode, overlay: SourceText): Overlaid {
  const validate = new Ajv2020({ allErrors: true }).compile<OverlayObject>(schema);
  const { tree } = overlay;
  if (!validate(tree)) {
    const problems = (validate.errors ?? []).map((error) => shapeProblem(error, overlay));
    return { root, problems };
  }
  let current = root;
  const problems: Problem[] = [];
  for (const [index, action] of tree.actions.entries()) {
    const result = applyAction(current, { action, pointer: `#/actions/${index}`, overlay });
    if ("problem" in result) problems.push(result.problem);
    else current = result.root;
  }
  return { root: current, problems };
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

type ActionResult = { readonly root: PlacedNode } | { readonly problem: Problem };

function applyAction(root: PlacedNode, { action, pointer, overlay }: PlacedAction): ActionResult {
  const at = pointerTo(pointer, "target");
  const position = overlay.locate(at);
  const problem = (code: Problem["code"], message: string): ActionResult => ({
    problem: { code, message, pointer: at, position },
  });
  const found = select(root.json, action.target);
  if ("reason" in found) {
    const message = `\`${action.target}\` is no JSONPath: ${found.reason}`;
    return problem("openapi-overlay-target-invalid", message);
  }
  if (found.nodes.length === 0) {
    const message = `\`${action.target}\` selects nothing`;
    return problem("openapi-overlay-target-unmatched", message);
  }
  if (action.remove === true) {
    const rest = removeAll(root, found.nodes);
    if (rest !== null) return { root: rest };
    const message = "an overlay cannot remove the document itself";
    return problem("openapi-overlay-target-unsuitable", message);
  }
  if (action.update === undefined) return { root };
  const origin = { source: overlay, pointer: pointerTo(pointer, "update") };
  const update = placeTree(action.update, origin);
  const unsuitable = found.nodes.find(({ value }) => !canTake(value, update.json));
  if (unsuitable !== undefined) {
    const message = `\`${action.target}\` selects ${kindOf(unsuitable.value)}, which cannot take ${kindOf(update.json)}`;
    return problem("openapi-overlay-target-unsuitable", message);
  }
  const put = (node: PlacedNode): PlacedNode =>
    isJsonArray(node.json) ? appendNode(node, update) : mergeNodes(node, update);
  const updated = found.nodes.reduce((tree, { path }) => editAt(tree, path, put) ?? tree, root);
  return { root: updated };
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
function removeAll(root: PlacedNode, nodes: readonly Selected[]): PlacedNode | null {
  let rest: PlacedNode | null = root;
  for (const { path } of nodes.toSorted((a, b) => comparePaths(b.path, a.path))) {
    rest = rest === null ? null : editAt(rest, path, () => null);
  }
  return rest;
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
