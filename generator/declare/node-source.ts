import type ts from "typescript";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject, pointerTokens } from "../json.js";
import type { SchemaModel } from "../model/client-model.js";
import type { ResolvedSchema } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import { createSchemaPrinter } from "./context.js";
import { documentationOf } from "./documentation.js";
import { createPreparation, encodeName, keyOfReference, preparedReference } from "./prepare.js";
import type { Documentation } from "./shape.js";

/** Gives openapi-typescript's type nodes. They stay in this room. */
export interface NodeSource {
  /** Of a named schema; `null` when there is none of that key. */
  readonly named: (key: string) => PlacedNode | null;
  /** Of a schema without a name. */
  readonly inline: (schema: SchemaObject, pointer: string) => PlacedNode;
  /** What the schema says of a property in one of the nodes. */
  readonly documentation: (property: ts.PropertySignature) => Documentation | null;
}

/** A type node with the place of its schema, for messages. */
export interface PlacedNode {
  readonly node: ts.TypeNode;
  readonly pointer: string;
}

type Schemas = ReadonlyMap<string, ResolvedSchema>;

/** Has openapi-typescript print each named schema once, when it is first asked for. */
export function createNodeSource(
  resolved: readonly ResolvedSchema[],
  models: ReadonlyMap<string, SchemaModel>,
): NodeSource {
  const schemas: Schemas = new Map(resolved.map((schema) => [schema.key, schema]));
  const { prepare, originalOf } = createPreparation();
  const documentation = new WeakMap<ts.PropertySignature, Documentation>();
  const printSchema = createSchemaPrinter({
    optionalProperties: (reference) => optionalProperties(keyOfReference(reference), schemas),
    onProperty(property, prepared) {
      const text = documentationOf(originalOf(prepared) ?? {});
      if (text !== null) documentation.set(property, text);
    },
  });
  const printed = new Map<string, PlacedNode>();
  return {
    named(key) {
      const known = printed.get(key);
      const schema = schemas.get(key);
      if (known !== undefined || schema === undefined) return known ?? null;
      const node = printSchema(withOwnParents(prepare(schema.schema), schema.schema, models));
      const placed = { node, pointer: schema.pointer };
      printed.set(key, placed);
      return placed;
    },
    inline: (schema, pointer) => ({ node: printSchema(prepare(schema)), pointer }),
    documentation: (property) => documentation.get(property) ?? null,
  };
}

/** In what a named schema extends by `allOf`, a polymorphic parent is its own shape and not the union of its children. */
function withOwnParents(
  prepared: SchemaObject,
  schema: SchemaObject,
  models: ReadonlyMap<string, SchemaModel>,
): SchemaObject {
  if (!isJsonObject(prepared) || !isJsonObject(schema)) return prepared;
  const parts = listOf(prepared["allOf"]);
  const originals = listOf(schema["allOf"]);
  if (parts.length === 0) return prepared;
  const allOf = parts.map((part, index): Json => {
    const key = keyOf(originals[index]);
    const isParent = key !== null && typeof models.get(key)?.baseName === "string";
    return isParent ? { $ref: preparedReference(key, true) } : part;
  });
  return { ...prepared, allOf };
}

/**
 * The optional properties of a named schema and of those that it extends, by their safe names: those that a schema that
 * extends it may make required.
 */
function optionalProperties(key: string, schemas: Schemas): Readonly<Record<string, true>> {
  const names = new Set<string>();
  const required = new Set<Json>();
  const seen = new Set<Json>();
  const queue: Json[] = [schemas.get(key)?.schema ?? {}];
  for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
    if (!isJsonObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    if (isJsonObject(schema["properties"])) {
      for (const name of Object.keys(schema["properties"])) names.add(name);
    }
    for (const name of listOf(schema["required"])) required.add(name);
    const target = schemas.get(keyOf(schema) ?? "");
    if (target !== undefined) queue.push(target.schema);
    queue.push(...listOf(schema["allOf"]));
  }
  const optional = [...names].filter((name) => !required.has(name));
  return Object.fromEntries(optional.map((name) => [encodeName(name), true]));
}

function keyOf(schema: Json | undefined): string | null {
  if (!isJsonObject(schema) || typeof schema["$ref"] !== "string") return null;
  return pointerTokens(schema["$ref"])[2] ?? null;
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}
