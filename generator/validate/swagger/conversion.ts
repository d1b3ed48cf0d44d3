import {
  canonicalPointer,
  isJsonArray,
  pointerTo,
  pointerTokens,
  type Draft,
  type Json,
  type JsonObject,
} from "../../json.js";
import type { Origins } from "../../origins.js";

/** A conversion in progress. It records what each new object was made from, so that references can follow. */
export interface Conversion {
  /** Records that an object replaces the one at a pointer of the source. */
  note<Node extends Draft>(node: Node, pointer: string): Node;
  /** Ends the conversion: updates every reference in a recorded object to where its target is now. */
  finish(tree: JsonObject): void;
}

/** Begins a conversion. */
export function createConversion(origins: Origins): Conversion {
  const pointers = new Map<object, string>();
  const references: { readonly node: Draft; readonly reference: string }[] = [];
  return {
    note(node, pointer) {
      pointers.set(node, pointer);
      origins.note(node, origins.at(pointer));
      const { $ref: reference } = node;
      if (typeof reference === "string") references.push({ node, reference });
      return node;
    },
    finish(tree) {
      const places = new Map<string, string>();
      notePlaces(tree, { pointer: "#", origins: pointers, places });
      for (const { node, reference } of references) node["$ref"] = placeOf(reference, places);
    },
  };
}

interface Walk {
  readonly pointer: string;
  readonly origins: ReadonlyMap<object, string>;
  /** From an original pointer to the first place that stands for it. */
  readonly places: Map<string, string>;
}

function notePlaces(node: Json, { pointer, origins, places }: Walk): void {
  if (typeof node !== "object" || node === null) return;
  const origin = origins.get(node);
  if (origin !== undefined && !places.has(origin)) places.set(origin, pointer);
  for (const [key, value] of isJsonArray(node) ? node.entries() : Object.entries(node)) {
    notePlaces(value, { pointer: pointerTo(pointer, key), origins, places });
  }
}

/** The nearest ancestor that was noted tells; what is below it has kept its shape. */
function placeOf(reference: string, places: ReadonlyMap<string, string>): string {
  if (!reference.startsWith("#")) return reference;
  const tokens = pointerTokens(canonicalPointer(reference));
  for (let length = tokens.length; length > 0; length--) {
    const place = places.get(pointerTo("#", ...tokens.slice(0, length)));
    if (place !== undefined) return pointerTo(place, ...tokens.slice(length));
  }
  return reference;
}
