import { compareProblems, toDiagnostic, ValidationError, type Diagnostic } from "../diagnostics.js";
import {
  isJsonObject,
  nodeAt,
  pointerTo,
  pointerTokens,
  type Json,
  type JsonObject,
} from "../json.js";
import type { Origin, Origins } from "../origins.js";
import { methods } from "./whole/operations.js";

/** A part of a document that can be left out. */
export interface LeftOut {
  readonly pointer: string;
  /** What it is called where people read it: `GET /pets`. */
  readonly name: string;
  /** Whether there is a mistake in it, and it does not only need what is left out. */
  readonly isFaulty: boolean;
}

/**
 * Finds the operations and components of a document that have mistakes, and those that need them, directly or on the
 * way.
 *
 * @returns `null` when a mistake stands where nothing can be left out, as in `info`.
 */
export function findLeftOut(
  tree: JsonObject,
  origins: Origins,
  places: readonly Origin[],
): readonly LeftOut[] | null {
  const units = origins.placesOf(places).flatMap((pointers) => pointers.map(unitOf));
  return withUsers(units, usersOf(tree), origins);
}

/** The same for each of the places alone. Mistakes can be in thousands of places, so the tree is searched only once. */
export function findLeftOutForEach(
  tree: JsonObject,
  origins: Origins,
  places: readonly Origin[],
): readonly (readonly LeftOut[] | null)[] {
  const users = usersOf(tree);
  const known = new Map<string, readonly LeftOut[] | null>();
  return origins.placesOf(places).map((pointers) => {
    const units = pointers.map(unitOf);
    const key = JSON.stringify(units);
    const parts = known.get(key) ?? withUsers(units, users, origins);
    known.set(key, parts);
    return parts;
  });
}

type Users = ReadonlyMap<string, ReadonlySet<string>>;

function withUsers(
  units: readonly (string | null)[],
  users: Users,
  origins: Origins,
): readonly LeftOut[] | null {
  const found = new Map<string, LeftOut>();
  const queue: { readonly unit: string; readonly isFaulty: boolean }[] = [];
  for (const unit of units) {
    if (unit === null) return null;
    queue.push({ unit, isFaulty: true });
  }
  // The queue grows while it is worked through.
  for (const { unit, isFaulty } of queue) {
    if (found.has(unit)) continue;
    found.set(unit, { pointer: unit, name: nameOf(unit, origins), isFaulty });
    for (const user of users.get(unit) ?? []) queue.push({ unit: user, isFaulty: false });
  }
  return [...found.values()].filter(({ pointer }) => !isInside(pointer, found));
}

/** Whether a pointer leads into one of the parts. */
function isInside(pointer: string, parts: ReadonlyMap<string, LeftOut>): boolean {
  for (let end = pointer.lastIndexOf("/"); end > 0; end = pointer.lastIndexOf("/", end - 1)) {
    if (parts.has(pointer.slice(0, end))) return true;
  }
  return false;
}

/** For each operation or component, those that refer to it or to something in it. */
function usersOf(tree: JsonObject): Users {
  const users = new Map<string, Set<string>>();
  const visit = (node: Json, pointer: string): void => {
    if (typeof node !== "object" || node === null) return;
    for (const [key, value] of Object.entries<Json>(node)) {
      if (typeof value === "object") visit(value, pointerTo(pointer, key));
      else if (typeof value === "string" && value.startsWith("#/")) {
        const [from, to] = [unitOf(pointer), unitOf(value)];
        if (from === null || to === null || from === to) continue;
        for (const unit of [to, itemOf(to)])
          users.set(unit, (users.get(unit) ?? new Set()).add(from));
      }
    }
  };
  visit(tree, "#");
  return users;
}

/** The path item of an operation. */
function itemOf(unit: string): string {
  return pointerTo("#", ...pointerTokens(unit).slice(0, 2));
}

/** The operation, path or component that a pointer leads into. */
function unitOf(pointer: string): string | null {
  const tokens = pointerTokens(pointer);
  const [section = "", part] = tokens;
  const first = (length: number): string | null =>
    tokens.length < length ? null : pointerTo("#", ...tokens.slice(0, length));
  if (part === undefined) return null;
  if (section === "paths" || section === "webhooks") return first(2 + methodLength(tokens, 2));
  if (section !== "components") return null;
  return first(part === "pathItems" ? 3 + methodLength(tokens, 3) : 3);
}

/** How many of the tokens behind those of a path item say which of its operations is meant. */
function methodLength(tokens: readonly string[], start: number): number {
  const [method = "", name] = tokens.slice(start);
  if (method === "additionalOperations" && name !== undefined) return 2;
  return methods.includes(method) ? 1 : 0;
}

function nameOf(pointer: string, origins: Origins): string {
  const [section, path = "", method, other] = pointerTokens(pointer);
  if (section === "paths" && method !== undefined)
    return `${other ?? method.toUpperCase()} ${path}`;
  return section === "components" ? `\`${origins.at(pointer).pointer}\`` : `\`${pointer}\``;
}

/** Takes parts out of a tree. */
export function removeParts(tree: JsonObject, parts: readonly LeftOut[]): void {
  for (const { pointer } of parts) {
    const tokens = pointerTokens(pointer);
    const holder = nodeAt(tree, pointerTo("#", ...tokens.slice(0, -1)));
    if (isJsonObject(holder)) Reflect.deleteProperty(holder, tokens.at(-1) ?? ""); // The tree is ours.
  }
}

/** What is left of a document. */
export function countParts(tree: JsonObject): {
  readonly operations: number;
  readonly schemas: number;
} {
  const membersAt = (pointer: string): readonly [string, Json][] => {
    const node = nodeAt(tree, pointer);
    return isJsonObject(node) ? Object.entries(node) : [];
  };
  const items = ["#/paths", "#/webhooks"].flatMap(membersAt);
  const operations = items.filter(([, item]) => hasOperation(item)).length;
  return { operations, schemas: membersAt("#/components/schemas").length };
}

function hasOperation(item: Json): boolean {
  const holders = ["$ref", "additionalOperations", ...methods];
  return isJsonObject(item) && holders.some((holder) => Object.hasOwn(item, holder));
}

/** The mistakes as warnings, followed by what is left out for them. */
export function leftOutWarnings(
  errors: readonly Diagnostic[],
  parts: readonly LeftOut[],
  origins: Origins,
): readonly Diagnostic[] {
  const consequences = parts.map(({ pointer, name, isFaulty }) => {
    const origin = origins.at(pointer);
    const message = `${name} is left out${isFaulty ? "" : ", since it needs what is left out"}`;
    const position = origin.source.locate(origin.pointer);
    return { code: "left-out", message, pointer: origin.pointer, position } as const;
  });
  return [
    ...errors.map((error): Diagnostic => ({ ...error, severity: "warning" })),
    ...consequences.toSorted(compareProblems).map((problem) => toDiagnostic(problem)),
  ];
}

/** @throws {ValidationError} with the mistakes, when no operation and no schema is left. */
export function refuseNothing(tree: JsonObject, errors: readonly Diagnostic[]): void {
  const { operations, schemas } = countParts(tree);
  if (operations + schemas > 0) return;
  const message = "nothing is left without what has a mistake";
  throw new ValidationError([
    ...errors,
    toDiagnostic({ code: "nothing-left", message, pointer: "#" }),
  ]);
}
