import { applyEdits, findNodeAtLocation, getNodeValue, modify, parseTree } from "jsonc-parser";
import type { JSONPath, Node, ParseError } from "jsonc-parser";
import { pointerTo } from "../json.js";
import { layoutOf } from "./edit-json.js";
import { hashOf } from "./manifest.js";

/** A JSON file that its user may edit, as it is and as it should be. */
export interface SettingsFile {
  /** In the output folder. */
  readonly path: string;
  /** The text on the disk: JSON, perhaps with comments and trailing commas. */
  readonly present: string;
  /** The text that was generated. */
  readonly generated: string;
  /** By {@link settingKey}: the hashes of the values that earlier runs gave to a setting. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

/**
 * Brings the settings of a file up to date that are still as an earlier run wrote them, and adds new ones. A setting that
 * was changed or removed by hand is the user's from then on, as is everything that was never generated.
 *
 * @returns the text that should be on the disk; `null` when the present one is not a JSON object.
 */
export function updateSettings({ path, present, generated, written }: SettingsFile): string | null {
  if (parseObject(present) === null) return null;
  const wanted = settingsOf(generated);
  const isWanted = new Set(wanted.map(({ location }) => settingKey(path, location)));
  let text = present;
  for (const { location, value } of wanted) {
    const hashes = written.get(settingKey(path, location));
    const found = findSetting(text, location);
    if (found.kind === "blocked") continue;
    const isOurs =
      found.kind === "absent" ? hashes === undefined : hashes?.includes(hashOfValue(found.value));
    if (isOurs === true) text = setValue(text, { location, value, generated });
  }
  for (const { location, value } of settingsOf(present)) {
    const key = settingKey(path, location);
    const isOurs = written.get(key)?.includes(hashOfValue(value)) === true;
    if (isOurs && !isWanted.has(key)) text = removeValue(text, location);
  }
  return text;
}

/** The settings of a generated file with the hashes of their values, as the manifest names them. */
export function hashesOfSettings(
  path: string,
  text: string,
): readonly (readonly [key: string, hash: string])[] {
  return settingsOf(text).map(({ location, value }) => [
    settingKey(path, location),
    hashOfValue(value),
  ]);
}

/** The name of a setting in the manifest, such as `package.json#/scripts/build`. */
function settingKey(path: string, location: JSONPath): string {
  return pointerTo(`${path}#`, ...location);
}

interface Setting {
  readonly location: JSONPath;
  readonly value: unknown;
}

/** Every value that is not an object with members. */
function settingsOf(text: string): readonly Setting[] {
  const root = parseObject(text);
  return root === null ? [] : leavesOf(root, []);
}

function leavesOf(node: Node, location: JSONPath): readonly Setting[] {
  const members = node.type === "object" ? (node.children ?? []) : [];
  if (members.length === 0) return [{ location, value: valueOf(node) }];
  return members.flatMap(({ children: [key, value] = [] }) =>
    key === undefined || value === undefined
      ? []
      : leavesOf(value, [...location, String(valueOf(key))]),
  );
}

type Found =
  | { readonly kind: "absent" }
  /** Something else than an object stands where the setting's object should be. */
  | { readonly kind: "blocked" }
  | { readonly kind: "present"; readonly value: unknown };

function findSetting(text: string, location: JSONPath): Found {
  const root = parseObject(text);
  if (root === null) return { kind: "blocked" };
  for (const [depth] of location.entries()) {
    const above = findNodeAtLocation(root, location.slice(0, depth));
    if (above === undefined) return { kind: "absent" };
    if (above.type !== "object") return { kind: "blocked" };
  }
  const node = findNodeAtLocation(root, location);
  return node === undefined ? { kind: "absent" } : { kind: "present", value: valueOf(node) };
}

function parseObject(text: string): Node | null {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return root?.type === "object" && errors.length === 0 ? root : null;
}

/** The library types every value as `any`. */
function valueOf(node: Node): unknown {
  return getNodeValue(node);
}

function hashOfValue(value: unknown): string {
  return hashOf(JSON.stringify(value));
}

interface NewValue extends Setting {
  /** The generated file, which decides where a new key stands: the order of `exports` has a meaning. */
  readonly generated: string;
}

function setValue(text: string, { location, value, generated }: NewValue): string {
  const order = keysAt(generated, location.slice(0, -1));
  const before = new Set(order.slice(0, order.indexOf(String(location.at(-1)))));
  const edits = modify(text, location, value, {
    formattingOptions: layoutOf(text),
    getInsertionIndex: (keys) => keys.findLastIndex((key) => before.has(key)) + 1,
  });
  return applyEdits(text, edits);
}

/** Removes a value, and the objects around it that are empty then. */
function removeValue(text: string, location: JSONPath): string {
  const edits = modify(text, location, undefined, { formattingOptions: layoutOf(text) });
  const rest = applyEdits(text, edits);
  const above = location.slice(0, -1);
  return above.length > 0 && keysAt(rest, above).length === 0 ? removeValue(rest, above) : rest;
}

function keysAt(text: string, location: JSONPath): readonly string[] {
  const root = parseObject(text);
  const node = root === null ? undefined : findNodeAtLocation(root, location);
  return (node?.children ?? []).flatMap(({ children: [key] = [] }) =>
    key === undefined ? [] : [String(valueOf(key))],
  );
}
