import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { ResolvedDocument, ResolvedSchema } from "../resolve/resolved-document.js";
import type { Hierarchy } from "../schema-graph.js";
import { keyOfTarget, schemaKeyOf } from "../schema-graph.js";
import { walkSchema } from "../subschemas.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { DiscriminatorModel, ReferenceShape, UnionShape } from "./shape.js";

/** What the discriminators of a document say of its named schemas. */
export interface Discriminators {
  /** A schema with the values of its discriminator as a required property, so that TypeScript narrows by it. */
  readonly discriminated: (schema: ResolvedSchema) => ResolvedSchema;
  /** What a reference to a polymorphic parent means. */
  readonly unionOf: (key: string) => UnionShape;
}

/** The values of a property, by the name of the property. */
type Values = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Finds out which values the discriminators give to which schemas: by their mapping, or by the schema's own name.
 *
 * openapi-typescript's `scanDiscriminators` is not used: it knows a grandchild only if its parent comes first in the
 * document, takes a discriminator from the parent by `Omit`, which destroys the names of a type with an index
 * signature, names inline schemas after their place, and writes of itself into their documentation.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function findDiscriminators(
  document: ResolvedDocument,
  { descendantsOf, isPolymorphicParent }: Hierarchy,
): Discriminators {
  const { schemas } = document;
  const byKey = new Map(schemas.map((schema) => [schema.key, schema.schema]));
  const values = new Map<string, Map<string, Set<string>>>();
  const note = (key: string, property: string, found: readonly string[]): void => {
    const properties = values.get(key) ?? new Map<string, Set<string>>();
    const known = properties.get(property) ?? [];
    values.set(key, properties.set(property, new Set([...known, ...found])));
  };
  const union = (schema: SchemaObject): void => noteUnion(schema, note, isPolymorphicParent);
  for (const { schema } of schemas) walkSchema(schema, union);
  for (const schema of inlineSchemas(document)) walkSchema(schema, union);
  for (const { key, schema } of schemas) {
    const discriminator = isPolymorphicParent(key) ? discriminatorOf(schema) : null;
    if (discriminator === null) continue;
    const { property, valuesFor } = discriminator;
    for (const child of descendantsOf(key)) {
      const family = [child, ...descendantsOf(child)];
      note(child, property, family.flatMap(valuesFor));
    }
  }
  return {
    discriminated(resolved) {
      const found = values.get(resolved.key);
      if (found === undefined) return resolved;
      return { ...resolved, schema: withValues(resolved.schema, found, byKey) };
    },
    unionOf: (key) => unionOfFamily(key, descendantsOf(key), discriminatorOf(byKey.get(key) ?? {})),
  };
}

/** The schemas of operations and webhooks, which may be unions of named ones. */
function inlineSchemas({ operations, webhooks }: ResolvedDocument): readonly SchemaObject[] {
  return [...operations, ...webhooks].flatMap(({ parameters, requestBody, responses }) => {
    const content = responses.flatMap((response) => response.content);
    const headers = responses.flatMap((response) => response.headers);
    const parts = [...parameters, ...(requestBody?.content ?? []), ...content, ...headers];
    return parts.map(({ schema }) => schema).filter((schema) => schema !== null);
  });
}

/** The descendants of a parent, and the parent itself where the mapping gives it a value. */
function unionOfFamily(
  parent: string,
  descendants: readonly string[],
  discriminator: Discriminator | null,
): UnionShape {
  const plain = { constraints: null, annotations: null } as const;
  const member = (key: string): ReferenceShape => ({
    ...plain,
    kind: "reference",
    key,
    own: key === parent,
    required: [],
  });
  const isMember = discriminator?.targets.includes(parent) === true;
  const keys = [...descendants, ...(isMember ? [parent] : [])];
  return {
    ...plain,
    kind: "union",
    members: keys.map(member),
    exclusive: true,
    extensible: false,
    discriminator: discriminator?.modelFor(keys) ?? null,
  };
}

/** The discriminator of the alternatives of a schema, if it has both; `null` otherwise. */
export function alternativesDiscriminator(schema: SchemaObject): DiscriminatorModel | null {
  const discriminator = discriminatorOf(schema);
  if (discriminator === null || !isJsonObject(schema)) return null;
  const branches = [...listOf(schema, "oneOf"), ...listOf(schema, "anyOf")];
  if (branches.length === 0) return null;
  return discriminator.modelFor(branches.flatMap((branch) => schemaKeyOf(branch) ?? []));
}

/** The Discriminator Object of a schema, taken apart. */
interface Discriminator {
  readonly property: string;
  /** The keys of the schemas that the mapping names. */
  readonly targets: readonly (string | null)[];
  /** The values that mean the schema with this key. */
  readonly valuesFor: (key: string) => readonly string[];
  /** As the model has it, for the schemas with these keys. */
  readonly modelFor: (keys: readonly string[]) => DiscriminatorModel;
}

/** Reads the Discriminator Object of a schema; `null` where there is none. */
function discriminatorOf(schema: SchemaObject): Discriminator | null {
  if (!isJsonObject(schema) || !isJsonObject(schema["discriminator"])) return null;
  const { propertyName, mapping } = schema["discriminator"];
  if (typeof propertyName !== "string") return null;
  const entries = Object.entries(isJsonObject(mapping) ? mapping : {}).map(([value, target]) => {
    return { value, key: keyOfTarget(target) };
  });
  const valuesFor = (key: string): readonly string[] => {
    const mapped = entries.filter((entry) => entry.key === key);
    return mapped.length > 0 ? mapped.map(({ value }) => value) : [key];
  };
  return {
    property: propertyName,
    targets: entries.map(({ key }) => key),
    valuesFor,
    modelFor: (keys) => ({
      property: propertyName,
      mapping: keys.flatMap((key) => valuesFor(key).map((value) => ({ value, key }))),
    }),
  };
}

/** The alternatives that have names of their own; a union or parent among them has its values elsewhere. */
function noteUnion(
  schema: SchemaObject,
  note: (key: string, property: string, values: readonly string[]) => void,
  isParent: (key: string) => boolean,
): void {
  const discriminator = discriminatorOf(schema);
  if (discriminator === null || !isJsonObject(schema)) return;
  for (const branch of [...listOf(schema, "oneOf"), ...listOf(schema, "anyOf")]) {
    const key = schemaKeyOf(branch);
    if (key === null || isParent(key)) continue;
    note(key, discriminator.property, discriminator.valuesFor(key));
  }
}

function withValues(
  schema: SchemaObject,
  values: Values,
  schemas: ReadonlyMap<string, SchemaObject>,
): SchemaObject {
  let patched = schema;
  for (const [property, found] of values) {
    const declared = allowedValues(patched, property, schemas, new Set());
    const fitting = [...found].filter((value) => declared === null || declared.includes(value));
    // What the schema says of itself is right where the discriminator says something else.
    if (fitting.length > 0 && isJsonObject(patched)) {
      patched = withProperty(patched, property, fitting);
    }
  }
  return patched;
}

/** The values that a property may have, by what the schema and its parts say; `null` when any string will do. */
function allowedValues(
  schema: SchemaObject,
  property: string,
  schemas: ReadonlyMap<string, SchemaObject>,
  seen: Set<SchemaObject>,
): readonly Json[] | null {
  if (!isJsonObject(schema) || seen.has(schema)) return null;
  seen.add(schema);
  const within = (part: Json): readonly Json[] | null =>
    isJsonObject(part) ? allowedValues(followed(part, schemas), property, schemas, seen) : null;
  const { properties } = schema;
  const own = isJsonObject(properties) ? properties[property] : undefined;
  const ownValues = isJsonObject(own) ? valuesOf(followed(own, schemas)) : null;
  const all = [ownValues, ...listOf(schema, "allOf").map(within)].filter((list) => list !== null);
  const [first, ...others] = all;
  if (first === undefined) return null;
  return first.filter((value) => others.every((list) => list.includes(value)));
}

function valuesOf(schema: SchemaObject): readonly Json[] | null {
  if (!isJsonObject(schema)) return null;
  if (schema["const"] !== undefined) return [schema["const"]];
  if (isJsonArray(schema["enum"])) return schema["enum"];
  const { type } = schema;
  const isText =
    type === undefined || type === "string" || (isJsonArray(type) && type.includes("string"));
  return isText ? null : [];
}

function followed(schema: JsonObject, schemas: ReadonlyMap<string, SchemaObject>): SchemaObject {
  const key = schemaKeyOf(schema);
  return key === null ? schema : (schemas.get(key) ?? schema);
}

/** Puts the values where the schema has the property, else into its own part. */
function withProperty(schema: JsonObject, property: string, values: readonly string[]): JsonObject {
  const parts = listOf(schema, "allOf");
  if (isJsonObject(schema["properties"]) || (schema["type"] === "object" && parts.length === 0)) {
    return patchProperties(schema, property, values);
  }
  if (parts.length === 0) return schema;
  const at = parts.findIndex((part) => isJsonObject(part) && isJsonObject(part["properties"]));
  const patched = parts.map((part, index) =>
    index === at && isJsonObject(part) ? patchProperties(part, property, values) : part,
  );
  const added = at === -1 ? [patchProperties({ type: "object" }, property, values)] : [];
  return { ...schema, allOf: [...patched, ...added] };
}

function patchProperties(
  schema: JsonObject,
  property: string,
  values: readonly string[],
): JsonObject {
  const properties = isJsonObject(schema["properties"]) ? schema["properties"] : {};
  const known = isJsonObject(properties[property]) ? properties[property] : {};
  const { description, deprecated, readOnly, writeOnly } = known;
  const documented = Object.fromEntries(
    Object.entries({ description, deprecated, readOnly, writeOnly }).flatMap(([word, value]) =>
      value === undefined ? [] : [[word, value]],
    ),
  );
  const literal = { ...documented, type: "string", enum: values };
  const required = new Set([...listOf(schema, "required"), property]);
  const isNew = properties[property] === undefined;
  return {
    ...schema,
    properties: isNew
      ? { [property]: literal, ...properties }
      : { ...properties, [property]: literal },
    required: [...required],
  };
}

function listOf(schema: JsonObject, keyword: string): readonly Json[] {
  const value = schema[keyword];
  return isJsonArray(value) ? value : [];
}
