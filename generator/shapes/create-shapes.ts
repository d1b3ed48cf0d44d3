import type { Reporter } from "../diagnostics.js";
import type { Json } from "../json.js";
import type { ResolvedDocument, ResolvedSchema } from "../resolve/resolved-document.js";
import type { Hierarchy } from "../schema-graph.js";
import { findHierarchy } from "../schema-graph.js";
import type { SchemaObject } from "../validate/openapi.js";
import { createSchemaPrinter } from "./context.js";
import { alternativesDiscriminator, findDiscriminators } from "./discriminators.js";
import { createPreparation, encodeName, readTarget } from "./prepare.js";
import { annotationsOf, constraintsOf } from "./read-notes.js";
import { readShape } from "./read-shape.js";
import { optionalProperties } from "./required-properties.js";
import type { Shape, UnionShape } from "./shape.js";

/** The shapes of a document's schemas, each read when it is first asked for. */
export interface Shapes {
  /** What a named schema itself describes. */
  readonly own: (key: string) => Shape;
  /**
   * What a reference to a named schema means, where that is not the schema itself but any of those that extend it; else
   * `null`.
   */
  readonly union: (key: string) => UnionShape | null;
  /** What a schema without a name describes. */
  readonly inline: (schema: SchemaObject, pointer: string) => Shape;
}

/** Reads schemas on demand. A schema whose type cannot be told is reported, once for each place. */
export function createShapes(document: ResolvedDocument, reporter: Reporter): Shapes {
  const hierarchy = findHierarchy(document.schemas);
  const discriminators = findDiscriminators(document, hierarchy);
  const schemas = new Map(
    document.schemas.map(discriminators.discriminated).map((one) => [one.key, one]),
  );
  const readAt = createReader(schemas, hierarchy, reporter);
  return {
    own: once((key) => {
      const named = schemas.get(key);
      const given = { schema: named?.schema ?? true, pointer: named?.pointer ?? "#" };
      return readAt({ ...given, extendsParents: true });
    }),
    union: (key) => (hierarchy.isPolymorphicParent(key) ? discriminators.unionOf(key) : null),
    inline: onceByPointer((schema, pointer) => readAt({ schema, pointer })),
  };
}

/** Reads a schema with all its parts, of which openapi-typescript makes a node each. */
function createReader(
  schemas: ReadonlyMap<string, ResolvedSchema>,
  { isPolymorphicParent }: Hierarchy,
  reporter: Reporter,
): (given: Given) => Shape {
  const { prepare, partAt } = createPreparation(isPolymorphicParent);
  const optionalIn = (schema: Json): ReadonlySet<string> => optionalProperties(schema, schemas);
  const printSchema = createSchemaPrinter((reference) => {
    const [section, name] = readTarget(reference);
    const target = section === "part" ? partAt(Number(name)) : schemas.get(name);
    return new Set([...optionalIn(target?.schema ?? {})].map(encodeName));
  });
  const read = (given: Given, path: readonly string[], onUnknown: OnUnknown): Shape => {
    const { schema, pointer, extendsParents = false } = given;
    const shape = readShape(printSchema(prepare(schema, pointer, extendsParents)), {
      schema,
      pointer,
      path,
      discriminator: alternativesDiscriminator(schema),
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
  readonly extendsParents?: boolean;
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
