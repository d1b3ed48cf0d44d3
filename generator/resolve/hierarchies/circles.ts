import type { Json, JsonObject } from "../../json.js";
import { isJsonArray, isJsonObject } from "../../json.js";
import type { Edges } from "../../schema-graph.js";
import { directReferences, schemaKeyOf } from "../../schema-graph.js";
import type { SchemaObject } from "../../validate/openapi.js";
import { without } from "../lowering/rewrite.js";
import type { NamedSchema } from "../named-schemas.js";

/** A reference that closes a circle, with the keys on the way: the first one is the one that it leads back to. */
export interface Circle {
  readonly keys: readonly string[];
  /** Where the schema stands that has the reference. */
  readonly pointer: string;
}

/**
 * Takes out the references by which a schema extends itself, or is one of its own alternatives: they add nothing, and a
 * type that contains itself is none. Which reference of a circle goes depends on the keys alone.
 *
 * @param onCircle called with each circle
 */
export function breakCircles(
  schemas: readonly NamedSchema[],
  onCircle: (circle: Circle) => void,
): readonly NamedSchema[] {
  const pointers = new Map(schemas.map(({ key, pointer }) => [key, pointer]));
  const edges = new Map(
    schemas.map(({ key, schema }) => [key, [...new Set(directReferences(schema))].toSorted()]),
  );
  const cuts = new Map<string, Set<string>>();
  for (const keys of findCircles(edges)) {
    const [target = "", last = target] = [keys[0], keys.at(-1)];
    cuts.set(last, new Set([...(cuts.get(last) ?? []), target]));
    onCircle({ keys, pointer: pointers.get(last) ?? "" });
  }
  if (cuts.size === 0) return schemas;
  return schemas.map((named) => {
    const cut = cuts.get(named.key);
    return cut === undefined ? named : { ...named, schema: withoutReferences(named.schema, cut) };
  });
}

/** The keys along each circle: the last one has the edge that leads back to the first. Depends on the keys alone. */
function findCircles(edges: Edges): readonly (readonly string[])[] {
  const circles: (readonly string[])[] = [];
  const finished = new Set<string>();
  for (const start of [...edges.keys()].toSorted()) {
    // A stack of our own: chains of schemas may be longer than the one that JavaScript has.
    const path: { readonly key: string; readonly left: string[] }[] = [];
    const enter = (key: string): void => {
      path.push({ key, left: (edges.get(key) ?? []).toReversed() });
    };
    if (!finished.has(start)) enter(start);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.left.pop();
      const at = path.findIndex(({ key }) => key === next);
      if (next === undefined) {
        finished.add(top.key);
        path.pop();
      } else if (at !== -1) {
        circles.push(path.slice(at).map(({ key }) => key));
      } else if (!finished.has(next)) {
        enter(next);
      }
    }
  }
  return circles;
}

/** A schema without its direct references to some others. */
function withoutReferences(schema: SchemaObject, keys: ReadonlySet<string>): SchemaObject {
  if (!isJsonObject(schema)) return schema;
  const isCut = keys.has(schemaKeyOf(schema) ?? "");
  const rest = isCut ? without(schema, "$ref") : schema;
  const changed: Record<string, Json> = {};
  for (const keyword of ["allOf", "anyOf", "oneOf"]) {
    const list = rest[keyword];
    if (!isJsonArray(list)) continue;
    const kept = list.map((node) => below(node, keys));
    changed[keyword] = kept.filter((node, at) => node === list[at] || !isEmpty(node));
  }
  for (const keyword of ["then", "else"]) {
    const node = rest[keyword];
    if (node !== undefined) changed[keyword] = below(node, keys);
  }
  const empty = Object.keys(changed).filter((keyword) => isEmpty(changed[keyword] ?? null));
  const cut: JsonObject = { ...rest, ...changed };
  return without(cut, ...empty);
}

function below(node: Json, keys: ReadonlySet<string>): Json {
  return isJsonObject(node) ? withoutReferences(node, keys) : node;
}

function isEmpty(value: Json): boolean {
  if (isJsonArray(value)) return value.length === 0;
  return isJsonObject(value) && Object.keys(value).length === 0;
}
