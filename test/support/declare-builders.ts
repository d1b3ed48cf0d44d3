import type { Declarations } from "../../generator/declare/declarations.js";
import { declareTypes } from "../../generator/declare/declare-types.js";
import type { Diagnostic, Reporter } from "../../generator/diagnostics.js";
import { createReporter, GeneratorError, UnsupportedError } from "../../generator/diagnostics.js";
import type { ClientModel, SchemaModel } from "../../generator/model/client-model.js";
import { unfoldHierarchies } from "../../generator/resolve/hierarchies/unfold-hierarchies.js";
import type { NamedSchema } from "../../generator/resolve/named-schemas.js";
import { lowerSchema } from "../../generator/resolve/lower-schemas.js";
import type { ResolvedDocument } from "../../generator/resolve/resolved-document.js";
import type { Shapes } from "../../generator/shapes/create-shapes.js";
import { createShapes } from "../../generator/shapes/create-shapes.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";

/** Named schemas, as in `components.schemas`. */
export type Schemas = Readonly<Record<string, SchemaObject>>;

/** What the model says of schemas, where it is more than their name. */
export type ModelChanges = Readonly<Record<string, Partial<SchemaModel>>>;

/** A reporter without positions. */
export function plainReporter(): Reporter {
  return createReporter(() => null);
}

/** What a stage throws of, as `code pointer` lines; fails when it throws nothing. */
export function problemsOf(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof GeneratorError)) throw error;
    return error.diagnostics.map(
      ({ code, pointer }: Diagnostic) => `${code} ${pointer ?? "nowhere"}`,
    );
  }
  throw new Error("Nothing was reported.");
}

/** Declares named schemas, lowered first, each under its own key. */
export function declareSchemas(schemas: Schemas, changes: ModelChanges = {}): Declarations {
  return declareTypes(modelOf(schemas, changes), plainReporter());
}

/** Declares one schema as `Example`, and gives the text of it. */
export function declareExample(schema: SchemaObject, change: Partial<SchemaModel> = {}): string {
  const { models } = declareSchemas({ Example: schema }, { Example: change });
  return models.get("Example")?.text ?? "";
}

/** A document of named schemas, which are lowered. */
function documentOf(schemas: Schemas): ResolvedDocument {
  return {
    info: { title: "Example", version: "1" },
    sourceName: "spec.yaml",
    extensions: {},
    servers: [],
    security: [],
    securitySchemes: [],
    tags: [],
    operations: [],
    webhooks: [],
    schemas: unfolded(schemas).map((named) => ({ ...named, schema: lowerSchema(named.schema) })),
    locate: () => null,
    originOf: (pointer) => pointer,
  };
}

function unfolded(schemas: Schemas): readonly NamedSchema[] {
  const named = Object.entries(schemas).map(([key, schema]) => ({
    key,
    baseOf: null,
    pointer: `#/components/schemas/${key}`,
    schema,
  }));
  return unfoldHierarchies(named, [], plainReporter());
}

/** A model of named schemas: received, and called by their keys, if nothing else is said. */
export function modelOf(schemas: Schemas, changes: ModelChanges = {}): ClientModel {
  const reporter = plainReporter();
  const shapes = createShapes(documentOf(schemas), reporter);
  const model = plainModel(schemas, changes, shapes);
  reporter.settle(UnsupportedError);
  return model;
}

function plainModel(schemas: Schemas, changes: ModelChanges, shapes: Shapes): ClientModel {
  return {
    modelApi: 1,
    info: {
      title: "Example",
      version: "1",
      summary: null,
      description: null,
      license: null,
      extensions: {},
    },
    sourceName: "spec.yaml",
    servers: [],
    securitySchemes: [],
    tags: [],
    operations: [],
    webhooks: [],
    schemas: unfolded(schemas).map(({ key }) => ({
      ...plainSchema(key),
      shape: shapes.named(key),
      ...changes[key],
    })),
  };
}

function plainSchema(key: string): Omit<SchemaModel, "shape" | "union"> {
  return {
    pointer: `#/components/schemas/${key}`,
    origin: `#/components/schemas/${key}`,
    extensions: {},
    key,
    name: key,
    inputName: null,
    file: key.toLowerCase(),
    title: null,
    description: null,
    deprecated: false,
    references: [],
    sent: false,
    received: true,
    values: [],
    valuesName: null,
  };
}
