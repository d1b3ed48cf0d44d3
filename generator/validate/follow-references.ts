import { isJsonArray, isJsonObject, pointerTo, type Draft, type Json } from "../json.js";
import { locationOf } from "../location.js";
import { dialectOf, usesJsonSchema } from "./dialect.js";
import {
  find,
  isObject,
  placeOf,
  tokensOf,
  type FollowContext,
  type Target,
} from "./find-target.js";
import { mendMapping, nameInMapping } from "./mends/mapping.js";
import { convertKind } from "./mends/reference-kind.js";
import { replaceTarget } from "./mends/reference.js";
import { kindBySection } from "./objects.js";
import { pointerOf, report, type FoundReference, type NodePath } from "./visit.js";

/**
 * Follows every reference that a walk has found, and visits what they lead to, which may be in other files: these are
 * opened as they are needed. A reference that leads nowhere is mended.
 */
export async function followReferences(context: FollowContext): Promise<void> {
  const { walk } = context;
  for (let found = walk.references.splice(0); found.length > 0; found = walk.references.splice(0)) {
    await openFiles(found, context);
    for (const reference of found) await connect(reference, context);
  }
}

async function openFiles(
  found: readonly FoundReference[],
  { files, loaded, problems, walk }: FollowContext,
): Promise<void> {
  const isWanted = (reference: FoundReference) =>
    reference.field.of !== "text" && !walk.ids.has(textOf(reference));
  const locations = new Set(found.filter(isWanted).flatMap((reference) => fileOf(reference) ?? []));
  const wanted = [...locations].filter((location) => !files.has(location));
  const opened = await Promise.all(wanted.map((location) => loaded.open(location)));
  for (const [index, location] of wanted.entries()) {
    const file = opened[index];
    if (file === undefined) continue;
    files.set(location, file);
    if ("source" in file) {
      problems.push(...file.source.problems);
      files.set(file.source.location, file); // It may have been found elsewhere.
    } else if ("problems" in file) problems.push(...file.problems);
  }
}

/** The location of the file that a reference names; `null` for one inside of its own. */
function fileOf(reference: FoundReference): string | null {
  const text = textOf(reference);
  const [file = ""] = text.split("#");
  if (file === "" || nameInMapping(reference, text)) return null;
  return locationOf(reference.place.source.location, file);
}

function textOf({ holder, key }: FoundReference): string {
  const text = holder[key];
  return typeof text === "string" ? text : "";
}

async function connect(reference: FoundReference, context: FollowContext): Promise<void> {
  const { field, place } = reference;
  const { walk } = context;
  const text = textOf(reference);
  if (field.of === "text") return readDescription(reference, context);
  if (nameInMapping(reference, text)) return mendMapping(reference, context);
  const [, fragment = ""] = text.split("#");
  if (fragment !== "" && !fragment.startsWith("/") && usesJsonSchema(reference.dialect)) return; // An anchor.
  const own = walk.ids.get(text);
  const meant = own === undefined ? text : pointerOf(own);
  const found = find({ source: own?.source ?? place.source, text: meant }, context);
  if ("target" in found) {
    const { target } = found;
    if (own !== undefined) reference.holder[reference.key] = meant;
    // Later stages find it without following what stood in its way.
    if (target.source === place.source && isOtherPlace(meant, target)) {
      reference.holder[reference.key] = pointerTo("#", ...target.tokens);
    }
    const kind =
      (isObject(target.node) ? walk.seen.get(target.node) : null) ?? kindBySection(target.tokens);
    if (kind !== null && kind !== field.of && field.as === "one") {
      return convertKind(reference, { ...target, kind }, context);
    }
    context.links.push({ ...reference, target });
    visitTarget(reference, target, context);
    return;
  }
  if (reference.key !== "$ref") return mendMapping(reference, context);
  replaceTarget(reference, found.finding, context);
}

function isOtherPlace(reference: string, { tokens }: Target): boolean {
  return pointerTo("#", ...tokensOf(reference)) !== pointerTo("#", ...tokens);
}

/** A description may be kept in a file of its own. */
async function readDescription(reference: FoundReference, context: FollowContext): Promise<void> {
  const { parent, place } = reference;
  const text = textOf(reference);
  const read = await context.loaded.openText(locationOf(place.source.location, text));
  const key = place.key;
  if (parent === null) return;
  if ("text" in read) return void Object.assign(parent, { [key]: read.text });
  const message = `\`${text}\` cannot be read: ${read.reason}`;
  const mend = `\`${String(key)}\` is left out`;
  report({ place, walk: context.walk }, { code: "reference-unreadable", message, mend }, "$ref");
  delete (parent as Draft)[key]; // Only objects hold such a text.
}

function visitTarget(
  reference: FoundReference,
  target: Target,
  { walk, loaded }: FollowContext,
): void {
  const { field, dialect } = reference;
  const { source, node, parent } = target;
  const place = placeOf(target);
  const own = source === loaded.entry ? dialect : (dialectOf(source.tree) ?? dialect);
  const one = field.item ?? field;
  if (field.as === "one" || field.as === "oneOrList") {
    if (isJsonObject(node)) walk.visit(node, one, { parent, place, dialect: own });
    return;
  }
  const members: Iterable<readonly [string | number, Json]> = isJsonArray(node)
    ? node.entries()
    : Object.entries(isJsonObject(node) ? node : {});
  for (const [key, member] of members) {
    if (!isJsonObject(member)) continue;
    const at: NodePath = { source, above: place, key };
    const holder = node as Draft | Json[]; // The trees are ours.
    walk.visit(member, one, { parent: holder, place: at, dialect: own });
  }
}
