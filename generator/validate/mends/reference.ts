import { isJsonArray, type Draft } from "../../json.js";
import type { Finding } from "../finding.js";
import { find, type FollowContext } from "../find-target.js";
import { report, type FoundReference } from "../visit.js";

/**
 * Mends a reference that leads nowhere. Of a value nothing is known then; a parameter or a body that nothing is known of
 * can have no right client.
 */
export function replaceTarget(
  reference: FoundReference,
  finding: Finding,
  context: FollowContext,
): void {
  const { holder, field, place } = reference;
  if (isInEntry(reference, context)) return;
  const target = { place, walk: context.walk };
  const made = field.as === "one" || field.as === "oneOrList" ? replacements[field.of] : "drop";
  const { mend, ...told } = { ...finding, part: "value" as const };
  if (made === undefined) {
    report(target, { ...told, isFatal: true }, "$ref");
    if (isJsonArray(reference.parent)) drop(reference);
    else delete holder["$ref"];
  } else if (made === "drop") {
    report(target, { ...told, mend: mend ?? "it is left out" }, "$ref");
    drop(reference);
  } else {
    report(target, { ...told, mend: mend ?? made.mend }, "$ref");
    delete holder["$ref"];
    Object.assign(holder, made.members);
  }
}

const replacements: Readonly<
  Record<string, "drop" | { readonly mend: string; readonly members: Draft }>
> = {
  callback: "drop",
  encoding: "drop",
  example: "drop",
  header: { mend: "its value can be anything", members: { schema: {} } },
  link: "drop",
  mediaType: { mend: "its value can be anything", members: { schema: {} } },
  response: { mend: "nothing is known of what it holds", members: { description: "" } },
  responses: "drop",
  schema: { mend: "its value can be anything", members: {} },
  securityScheme: {
    mend: "it is sent as a bearer token",
    members: { type: "http", scheme: "bearer" },
  },
};

function drop({ parent, place, holder }: FoundReference): void {
  if (parent === null) delete holder["$ref"];
  else if (isJsonArray(parent)) {
    const index = parent.indexOf(holder);
    if (index >= 0) parent.splice(index, 1);
  } else delete parent[place.key];
}

/** A reference in another file that was written as if it stood in the entry file. */
function isInEntry(reference: FoundReference, context: FollowContext): boolean {
  const { holder, place } = reference;
  const { entry } = context.loaded;
  const text = holder["$ref"];
  if (place.source === entry || typeof text !== "string" || !text.startsWith("#/")) return false;
  const found = find({ source: entry, text }, context);
  if (!("target" in found)) return false;
  const message = `\`${text}\` is not in this file`;
  const mend = "it is found in the entry document";
  report(
    { place, walk: context.walk },
    { code: "reference-unresolved", message, mend, part: "value" },
    "$ref",
  );
  context.links.push({ ...reference, target: found.target });
  return true;
}
