import type { Reporter } from "../diagnostics.js";
import type { Json } from "../json.js";
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
  const read = (given: Given, path: readonly string[], onUnknown: OnUnknown): Shape => {
    const { schema, pointer } = given;
    const shape = readShape(printSchema(prepare(schema, pointer)), {
      schema,
      pointer,
      path,
      discriminator: discriminatorOf(schema),
      part: (index, below) => read(partAt(index), below, onUnknown),
      optionalProperties: (key) => optionalIn(schemas.get(key)?.schema ?? {}),
      onUnknown,
    });
    return withNotes(shape, schema);
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
