import type ts from "typescript";
import type { Reporter } from "../diagnostics.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject, pointerTokens } from "../json.js";
import type { SchemaModel } from "../model/client-model.js";
import type { ResolvedSchema } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import { createSchemaPrinter } from "./context.js";
import type { Discriminators } from "./discriminators.js";
import { documentationOf } from "./documentation.js";
import type { Form } from "./form.js";
import { createPreparation, encodeName, keyOfReference, preparedReference } from "./prepare.js";
import { readShape } from "./read-shape.js";
import type { Documentation, Shape } from "./shape.js";
import { unknownShape } from "./shape.js";

/** Gives the types of schemas, named or not, in the form asked for. */
export interface TypeSource {
  /** What a named schema itself describes; of a polymorphic parent that is not what a reference to it means. */
  readonly ownShape: (key: string, form: Form) => Shape;
  /** What a reference to a named schema, or to a parent's own shape, means. */
  readonly referenceShape: (key: string, own: boolean, form: Form) => Shape;
  /** What a schema without a name describes. */
  readonly inlineShape: (schema: SchemaObject, pointer: string, form: Form) => Shape;
}

/** What a {@link TypeSource} draws from. */
export interface TypeSourceInput {
  readonly schemas: readonly ResolvedSchema[];
  readonly models: ReadonlyMap<string, SchemaModel>;
  readonly discriminators: Discriminators;
  readonly reporter: Reporter;
}

/** A type node with the place of its schema, for messages. */
interface PrintedType {
  readonly node: ts.TypeNode;
  readonly pointer: string;
}

/**
 * Has openapi-typescript print each schema once, when it is first asked for, and reads the result in each form. An
 * `unknown` that no schema asks for is reported, once for each place.
 */
export function createTypeSource(input: TypeSourceInput): TypeSource {
  const { models, discriminators, reporter } = input;
  const schemas = new Map(
    input.schemas.map((resolved) => [
      resolved.key,
      { pointer: resolved.pointer, schema: discriminators.discriminated(resolved) },
    ]),
  );
  const { prepare, originalOf } = createPreparation();
  const documentation = new WeakMap<ts.PropertySignature, Documentation>();
  const printSchema = createSchemaPrinter({
    optionalProperties: (reference) => optionalProperties(keyOfReference(reference), schemas),
    onProperty(property, prepared) {
      const text = documentationOf(originalOf(prepared) ?? {});
      if (text !== null) documentation.set(property, text);
    },
  });
  const printed = new Map<string, PrintedType>();
  const reported = new Set<string>();
  const print = (key: string, { pointer, schema }: Placed): PrintedType => {
    const node = printSchema(withOwnParents(prepare(schema), schema, models));
    const type = { node, pointer };
    printed.set(key, type);
    return type;
  };
  const read = ({ node, pointer }: PrintedType, form: Form): Shape =>
    readShape(node, {
      form,
      path: [],
      reference: referenceShape,
      documentation: (property) => documentation.get(property) ?? null,
      onUnknown: (path) => {
        const place = [pointer, ...path].join(" ");
        if (!reported.has(place)) reporter.report(unknownType(pointer, path));
        reported.add(place);
      },
    });
  const ownShape = (key: string, form: Form): Shape => {
    const placed = schemas.get(key);
    if (placed === undefined) return unknownShape;
    return read(printed.get(key) ?? print(key, placed), form);
  };
  const referenceShape = (key: string, own: boolean, form: Form): Shape => {
    const model = models.get(key);
    if (model === undefined) {
      if (!reported.has(key)) reporter.report(missingSchema(key, schemas.get(key)));
      reported.add(key);
      return unknownShape;
    }
    // A parent's own shape has a name only as it is read.
    if (own && form.side === "input" && model.inputName !== null) return ownShape(key, form);
    const input = form.side === "input" ? model.inputName : null;
    const name = (own ? model.baseName : input) ?? model.name;
    return { kind: "reference", name, arguments: [] };
  };
  return {
    ownShape,
    referenceShape,
    inlineShape: (schema, pointer, form) =>
      read({ node: printSchema(prepare(schema)), pointer }, form),
  };
}

interface Placed {
  readonly pointer: string;
  readonly schema: SchemaObject;
}

function unknownType(pointer: string, path: readonly string[]): Parameters<Reporter["report"]>[0] {
  const place = path.length === 0 ? "the schema" : `\`${path.join(".")}\` in the schema`;
  return {
    code: "schema-says-nothing",
    message: `The type of ${place} cannot be told`,
    pointer,
  };
}

function missingSchema(key: string, placed: Placed | undefined): Parameters<Reporter["report"]>[0] {
  return {
    code: "schema-left-out",
    message: `The schema "${key}" is referred to but left out of the model`,
    pointer: placed?.pointer ?? null,
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
function optionalProperties(
  key: string,
  schemas: ReadonlyMap<string, Placed>,
): Readonly<Record<string, true>> {
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
