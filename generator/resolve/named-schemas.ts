import type { Json, JsonObject } from "../json.js";
import { canonicalPointer, isJsonObject, pointerTo, pointerTokens, nodeAt } from "../json.js";
import type { OpenApiObject, SchemaObject } from "../validate/openapi.js";
import { createAnchors } from "./anchors.js";
import type { Scope } from "./reference.js";
import { isReference } from "./reference.js";
import { mapSubschemas, walkSchema } from "../subschemas.js";

/** A schema that has a name, before it is lowered. */
export interface NamedSchema {
  readonly key: string;
  readonly pointer: string;
  readonly schema: SchemaObject;
  /** The key of the union that this schema was split from; `null` for a schema of the document. */
  readonly baseOf: string | null;
}

/** The named schemas of a document, and the way to make every reference one of their names. */
export interface NamedSchemas {
  /** Sorted by key. */
  readonly schemas: readonly NamedSchema[];
  /**
   * Rewrites each reference in a schema of an operation to `#/components/schemas/` and a key of {@link schemas}. A
   * schema that got a name itself becomes a reference to it.
   */
  readonly rename: (schema: SchemaObject, pointer: string) => SchemaObject;
}

const schemasPointer = "#/components/schemas";

/**
 * Gives a name to everything that schemas refer to: those under `components.schemas` have one, and a schema that is
 * referred to where it stands (`#/components/schemas/Pet/properties/owner`) gets one from its place, and so does the
 * object in a response or request body that operations share. The names do not depend on the order of the document.
 * References by anchor become references by pointer first.
 *
 * @param roots the schemas of operations, by pointer
 */
export function nameSchemas(
  { tree, reporter }: Scope,
  roots: ReadonlyMap<string, SchemaObject>,
): NamedSchemas {
  const keys = new Map(
    Object.keys(tree.components?.schemas ?? {}).map((key) => [pointerTo(schemasPointer, key), key]),
  );
  const components = [...keys.keys()].map((at) => [at, schemaAt(tree, at)] as const);
  const all = new Map([...components, ...roots]);
  const point = createAnchors(all, reporter);
  const targets = deepTargets(
    [...all].map(([at, schema]) => point(schema, at)),
    (at) => point(schemaAt(tree, at), at),
  );
  const taken = new Set([...keys.values()].map(lettersOf));
  const shared = [...roots].filter(([at, schema]) => isSharedObject(at, schema));
  for (const pointer of [...targets.keys(), ...shared.map(([at]) => at)].toSorted()) {
    if (keys.has(pointer)) continue;
    const key = freeKey(keyOfBody(pointer) ?? keyFromPointer(pointer), taken);
    keys.set(pointer, key);
  }
  const schemas = [...keys].map(([pointer, key]) => ({
    key,
    pointer,
    baseOf: null,
    schema: renameReferences(point(schemaAt(tree, pointer), pointer), keys),
  }));
  return {
    schemas: schemas.toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    rename(schema, pointer) {
      const key = keys.get(pointer);
      if (key !== undefined) return { $ref: pointerTo(schemasPointer, key) };
      return renameReferences(point(schema, pointer), keys);
    },
  };
}

/** Operations that share a component would each declare its type, if it had no name. */
function isSharedObject(pointer: string, schema: SchemaObject): boolean {
  if (!pointer.startsWith("#/components/") || !isJsonObject(schema)) return false;
  if (isJsonObject(schema["properties"])) return true;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => schema[keyword] ?? []);
  return parts.some((part) => isJsonObject(part) && !isReference(part));
}

/** Everything that is referred to, directly or on the way. */
function deepTargets(
  schemas: readonly SchemaObject[],
  readAt: (pointer: string) => SchemaObject,
): ReadonlyMap<string, SchemaObject> {
  const found = new Map<string, SchemaObject>();
  const queue = [...schemas];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    walkSchema(schema, (node) => {
      if (!isReference(node)) return;
      const pointer = canonicalPointer(node.$ref);
      if (found.has(pointer)) return;
      const target = readAt(pointer);
      found.set(pointer, target);
      queue.push(target);
    });
  }
  return found;
}

function schemaAt(tree: OpenApiObject, pointer: string): SchemaObject {
  const node = nodeAt(tree, pointer);
  return isJsonObject(node) || typeof node === "boolean" ? node : {};
}

function renameReferences(schema: SchemaObject, keys: ReadonlyMap<string, string>): SchemaObject {
  if (typeof schema === "boolean") return schema;
  const below = mapSubschemas(schema, (node) => renameReferences(node, keys));
  const mapped = renameMapping(below, keys);
  if (!isReference(mapped)) return mapped;
  const key = keys.get(canonicalPointer(mapped.$ref));
  if (key === undefined) return mapped;
  const $ref = pointerTo(schemasPointer, key);
  return $ref === mapped.$ref ? mapped : { ...mapped, $ref };
}

/**
 * A discriminator's mapping names schemas by reference or by bare name; here it becomes references only.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
function renameMapping(schema: JsonObject, keys: ReadonlyMap<string, string>): JsonObject {
  const discriminator = schema["discriminator"];
  if (!isJsonObject(discriminator) || !isJsonObject(discriminator["mapping"])) return schema;
  const mapping: Record<string, Json> = {};
  for (const [value, target] of Object.entries(discriminator["mapping"])) {
    const reference = typeof target === "string" ? target : "";
    const bare = pointerTo(schemasPointer, reference);
    const key = keys.get(bare) ?? keys.get(canonicalPointer(reference));
    mapping[value] = key === undefined ? reference : pointerTo(schemasPointer, key);
  }
  return { ...schema, discriminator: { ...discriminator, mapping } };
}

/** Words that say where in a document a schema stands, but not what it is. */
const structuralWords = new Set([
  ...["components", "schemas", "properties", "items", "paths", "responses", "requestBodies"],
  ...["parameters", "headers", "mediaTypes", "content", "schema", "$defs", "definitions"],
  ...["allOf", "anyOf"],
  ...["oneOf", "additionalProperties", "application/json", "patternProperties", "prefixItems"],
]);

/**
 * The key of the body of a named response or request body, `#/components/responses/Database/content/…/schema`: the name
 * with a word that says what it is of, `Database Response`. `null` for any other schema.
 */
function keyOfBody(pointer: string): string | null {
  const [, section, name = "", content, mediaType = "", ...rest] = pointerTokens(pointer);
  const bodies = section === undefined ? undefined : bodyWords.get(section);
  if (bodies === undefined || content !== "content" || rest.join("/") !== "schema") return null;
  const [, subtype = ""] = mediaType.replace(/;.*/, "").split("/");
  const kind = /^(.+\+)?json$/i.test(subtype) ? "" : ` ${subtype}`;
  const isSaid = bodies.said.test(name);
  return `${name}${kind}${isSaid ? "" : ` ${bodies.word}`}`;
}

/** What the bodies of a section of the components are called, and how names end that say so already. */
const bodyWords: ReadonlyMap<string, { readonly word: string; readonly said: RegExp }> = new Map([
  ["requestBodies", { word: "Body", said: /(body|request)$/i }],
  ["responses", { word: "Response", said: /(response|error|result)$/i }],
]);

function keyFromPointer(pointer: string): string {
  const tokens = pointerTokens(pointer).filter((token) => !structuralWords.has(token));
  return tokens.length === 0 ? "Document" : tokens.join(" ");
}

/** The key, or one with a word or else a number behind it, such that no other makes the same type name. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key;
  for (let count = 1; taken.has(lettersOf(free)); count += 1) {
    free = `${key} ${count === 1 ? "Content" : count}`;
  }
  taken.add(lettersOf(free));
  return free;
}

/** What of a key makes a type name. */
function lettersOf(key: string): string {
  return key.replaceAll(/[^\p{L}\p{N}]/gu, "").toLowerCase();
}
