import type { Reporter } from "../diagnostics.js";
import { isJsonObject, type Json } from "../json.js";
import type { ResolvedDocument, ResolvedSchema } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import { createSchemaPrinter } from "./context.js";
import { discriminatorOf } from "./discriminator.js";
import { createPreparation, encodeName, readTarget } from "./prepare.js";
import { annotationsOf, constraintsOf } from "./read-notes.js";
import { readShape } from "./read-shape.js";
import { optionalProperties } from "./required-properties.js";
import type { Shape } from "./shape.js";

/** The shapes of a document's schemas, each read when it is first asked for. */
export interface Shapes {
  /** What a named schema describes. */
  readonly named: (key: string) => Shape;
  /** What a schema without a name describes. */
  readonly inline: (schema: SchemaObject, pointer: string) => Shape;
}

/** Reads schemas on demand. A schema whose type cannot be told is reported, once for each place. */
export function createShapes(document: ResolvedDocument, reporter: Reporter): Shapes {
  const schemas = new Map(document.schemas.map((one) => [one.key, one]));
  const readAt = createReader(schemas, reporter);
  return {
    named: once((key) => {
      const { schema = true, pointer = "#" } = schemas.get(key) ?? {};
      return readAt({ schema, pointer });
    }),
    inline: onceByPointer((schema, pointer) => readAt({ schema, pointer })),
  };
}

/** Reads a schema with all its parts, of which openapi-typescript makes a node each. */
function createReader(
  schemas: ReadonlyMap<string, ResolvedSchema>,
  reporter: Reporter,
): (given: Given) => Shape {
  const { prepare, partAt } = createPreparation();
  const optionalIn = (schema: Json): ReadonlySet<string> => optionalProperties(schema, schemas);
  const printSchema = createSchemaPrinter((reference) => {
    const [section, name] = readTarget(reference);
    const target = section === "part" ? partAt(Number(name)) : schemas.get(name);
    return new Set([...optionalIn(target?.schema ?? {})].map(encodeName));
  });
  const readType: ReadSchema = ({ schema, pointer }, path, onUnknown) =>
    readShape(printSchema(prepare(schema, pointer)), {
      schema,
      pointer,
      path,
      discriminator: discriminatorOf(schema),
      part: (index, below) => read(partAt(index), below, onUnknown),
      optionalProperties: (key) => optionalIn(schemas.get(key)?.schema ?? {}),
      onUnknown,
    });
  const simple = new Map<string, Shape>();
  const read: ReadSchema = (given, path, onUnknown) => {
    const key = simpleType(given.schema);
    if (key === null) return withNotes(readType(given, path, onUnknown), given.schema);
    const shape = simple.get(key) ?? readType(given, path, onUnknown);
    simple.set(key, shape);
    return withNotes({ ...shape }, given.schema);
  };
  return (given) => {
    const reported = new Set<string>();
    return read(given, [], (path) => {
      const place = path.join("\n");
      if (!reported.has(place)) reporter.report(unknownType(given.pointer, path));
      reported.add(place);
    });
  };
}

interface Given {
  readonly schema: SchemaObject;
  readonly pointer: string;
}

type OnUnknown = (path: readonly string[]) => void;

type ReadSchema = (given: Given, path: readonly string[], onUnknown: OnUnknown) => Shape;

/**
 * What decides on the type of a schema that has a primitive type and otherwise only notes, as most schemas are; `null`
 * for any other.
 */
function simpleType(schema: SchemaObject): string | null {
  if (!isJsonObject(schema)) return null;
  const { type, format } = schema;
  if (typeof type !== "string" || !primitives.has(type)) return null;
  const isSimple = Object.keys(schema).every((keyword) => simpleKeywords.has(keyword));
  return isSimple ? JSON.stringify([type, format]) : null;
}

const primitives: ReadonlySet<string> = new Set(["boolean", "integer", "number", "string"]);

const simpleKeywords: ReadonlySet<string> = new Set([
  ...["type", "format", "title", "description", "default", "examples", "deprecated"],
  ...["minimum", "maximum", "minLength", "maxLength", "pattern"],
]);

/** A part that stands for its whole schema keeps its own notes, and so do the members of an object. */
function withNotes(shape: Shape, schema: SchemaObject): Shape {
  const constraints = constraintsOf(schema);
  const annotations = annotationsOf(schema);
  const isPart = shape.constraints !== null || shape.annotations !== null;
  if (isPart) return { kind: "intersection", members: [shape], constraints, annotations };
  return constraints === null && annotations === null
    ? shape
    : { ...shape, constraints, annotations };
}

function unknownType(pointer: string, path: readonly string[]): Parameters<Reporter["report"]>[0] {
  const place = path.length === 0 ? "the schema" : `\`${path.join(".")}\` in the schema`;
  const message = `The type of ${place} cannot be told`;
  return { code: "schema-says-nothing", message, pointer };
}

function once(make: (key: string) => Shape): (key: string) => Shape {
  const made = new Map<string, Shape>();
  return (key) => {
    const shape = made.get(key) ?? make(key);
    made.set(key, shape);
    return shape;
  };
}

/** A schema of a shared response is met once for each operation that answers with it. */
function onceByPointer(make: Shapes["inline"]): Shapes["inline"] {
  const made = new Map<string, Shape>();
  return (schema, pointer) => {
    const shape = made.get(pointer) ?? make(schema, pointer);
    made.set(pointer, shape);
    return shape;
  };
}
