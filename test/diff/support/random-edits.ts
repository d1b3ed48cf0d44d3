import type { JsonObject } from "../../../generator/json.js";
import { editsOfDocument } from "./document-edits.js";
import type { Draft, Edit, Pick } from "./draft.js";
import { editsOfOperation, findOperations } from "./operation-edits.js";
import { editsOfSchema, findSchemas } from "./schema-edits.js";

/** Numbers from 0 to 1 that are the same for the same seed. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Makes random changes of a document, as those who maintain it would.
 *
 * @param count how many changes are made, one after the other.
 * @returns the changed document, and what was changed.
 */
export function editRandomly(
  document: JsonObject,
  random: () => number,
  count = 1,
): { readonly titles: readonly string[]; readonly text: string } {
  const draft = structuredClone(document) as Draft; // A copy of data is the same data.
  const pick: Pick = (items) => items[Math.floor(random() * items.length)];
  const titles: string[] = [];
  for (let attempt = 0; titles.length < count && attempt < 100 * count; attempt++) {
    const edit = pick(editsSomewhere(draft, pick));
    if (edit === undefined) continue;
    edit.apply();
    titles.push(edit.title);
  }
  if (titles.length < count) throw new Error("Nothing in the document can be edited.");
  return { titles, text: JSON.stringify(draft) };
}

/** The changes that can be made at one random place; the document as a whole is one place of many. */
function editsSomewhere(draft: Draft, pick: Pick): readonly Edit[] {
  const place = pick(["schema", "schema", "schema", "operation", "operation", "document"] as const);
  if (place === "document") return editsOfDocument(draft, pick);
  if (place === "schema") {
    const schema = pick(findSchemas(draft));
    return schema === undefined ? [] : editsOfSchema(schema, pick);
  }
  const operation = pick(findOperations(draft));
  return operation === undefined ? [] : editsOfOperation(operation, pick);
}
