import type { Reporter } from "../diagnostics.js";
import { UnsupportedError } from "../diagnostics.js";
import type {
  ClientModel,
  MediaTypeModel,
  OperationModel,
  SchemaModel,
} from "../model/client-model.js";
import type { ResolvedDocument } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { ResolveShape } from "./alternatives.js";
import type { Declaration, Declarations, TypeText } from "./declarations.js";
import type { Discriminators } from "./discriminators.js";
import { findDiscriminators } from "./discriminators.js";
import type { Form } from "./form.js";
import { inputForm, ownForm, readForm, sentForm } from "./form.js";
import { printAlias, printExpression, printInterface } from "./layout.js";
import type { SampleRequest } from "./sample.js";
import { sampleOf } from "./sample.js";
import type { Shape } from "./shape.js";
import { referencesOf, unionOf } from "./shape.js";
import type { TypeSource } from "./type-source.js";
import { createTypeSource } from "./type-source.js";
import { utilityTypes } from "./utilities.js";

/**
 * Declares the types of everything in the model, as text in Prettier's layout. What is sent may set optional properties
 * to `undefined` and takes read-only arrays; what is only read marks what the server sets as `readonly`. Which schema
 * has a form of its own for requests is the model's decision.
 *
 * @throws {UnsupportedError} where the type of a schema cannot be told.
 */
export function declareTypes(
  document: ResolvedDocument,
  model: ClientModel,
  reporter: Reporter,
): Declarations {
  const models = new Map(model.schemas.map((schema) => [schema.key, schema]));
  const inline = inlineSchemas(document);
  const discriminators = findDiscriminators(document.schemas, models, [...inline.values()]);
  const { schemas } = document;
  const source = createTypeSource({ schemas, models, discriminators, reporter });
  const shapes = new Map(
    model.schemas.flatMap((schema) => [...modelShapes(schema, source, discriminators)]),
  );
  const declared = [...shapes].map(([name, shape]) => declare(name, shape));
  const resolve = (name: string): Shape | undefined => shapes.get(name);
  const operations = declareOperations(model, resolve, createShapeAt(inline, source));
  const utilities = usedUtilities([
    ...declared,
    ...operations.operationTypes.values(),
    ...operations.types.values(),
    ...operations.webhookTypes.values(),
  ]);
  reporter.settle(UnsupportedError);
  return {
    models: new Map(declared.map((declaration) => [declaration.name, declaration])),
    ...operations,
    utilities,
  };
}

/** The types of a named schema: as it is read and as it is sent, and a parent's own shape in both forms. */
function modelShapes(
  model: SchemaModel,
  source: TypeSource,
  discriminators: Discriminators,
): readonly (readonly [name: string, shape: Shape])[] {
  const { key, name, inputName, baseName, baseInputName } = model;
  const own = source.ownShape(key, ownForm(model));
  const ownInput = inputName === null ? null : source.ownShape(key, sentForm(model));
  if (baseName === null) return [[name, own], ...named(inputName, ownInput)];
  const union = (form: Form): Shape => {
    const children = discriminators.childrenOf(key);
    const shapes = children.map((child) => source.referenceShape(child, false, form));
    const itself = discriminators.mapsToItself(key);
    return unionOf(itself ? [...shapes, source.referenceShape(key, true, form)] : shapes);
  };
  const input = inputName === null ? null : union(inputForm);
  return [
    [baseName, own],
    [name, union(readForm)],
    ...named(baseInputName, ownInput),
    ...named(inputName, input),
  ];
}

function named(name: string | null, shape: Shape | null): readonly (readonly [string, Shape])[] {
  return name === null || shape === null ? [] : [[name, shape]];
}

function declare(name: string, shape: Shape): Declaration {
  const references = referencesOf(shape);
  return shape.kind === "object"
    ? { name, kind: "interface", text: printInterface(name, shape), references }
    : { name, kind: "type", text: printAlias(name, shape), references };
}

/** The type of the schema at a pointer, which is made once for each form. */
function createShapeAt(inline: ReadonlyMap<string, SchemaObject>, source: TypeSource): ShapeAt {
  const shapes = new Map<string, Shape>();
  return (pointer, form) => {
    const key = `${form.side} ${pointer}`;
    const shape = shapes.get(key) ?? source.inlineShape(inline.get(pointer) ?? true, pointer, form);
    shapes.set(key, shape);
    return shape;
  };
}

type ShapeAt = (pointer: string, form: Form) => Shape;

/** The types of parameters, headers and bodies, and those that bodies declare by name. */
function declareOperations(
  model: ClientModel,
  resolve: ResolveShape,
  shapeAt: ShapeAt,
): Pick<Declarations, "operationTypes" | "samples" | "types" | "webhookTypes"> {
  const operationTypes = new Map<string, Declaration>();
  const collect = (types: Map<string, TypeText>): AddType => {
    return (pointer, declaredName, form) => {
      if (pointer === null || types.has(pointer)) return;
      const shape = shapeAt(pointer, form);
      if (declaredName === null) {
        types.set(pointer, { text: printExpression(shape), references: referencesOf(shape) });
      } else {
        operationTypes.set(declaredName, declare(declaredName, shape));
        types.set(pointer, { text: declaredName, references: [declaredName] });
      }
    };
  };
  const types = new Map<string, TypeText>();
  const webhookTypes = new Map<string, TypeText>();
  addOperations(model, collect(types));
  addWebhooks(model, collect(webhookTypes));
  const samples = new Map(
    model.operations.flatMap(requestSamples).flatMap(({ pointer, ...request }) => {
      const sample = sampleOf(shapeAt(pointer, inputForm), request, resolve);
      return sample === null ? [] : [[pointer, sample]];
    }),
  );
  return { operationTypes, samples, types, webhookTypes };
}

function requestSamples({
  parameters,
  requestBody,
}: OperationModel): readonly (SampleRequest & { readonly pointer: string })[] {
  const content = (requestBody?.content ?? []).flatMap(({ schemaPointer, example }) =>
    schemaPointer === null ? [] : [{ pointer: schemaPointer, example, name: "body" }],
  );
  return [
    ...parameters.map(({ schemaPointer, example, name }) => ({
      pointer: schemaPointer,
      example,
      name,
    })),
    ...content,
  ];
}

/** Adds the type at a pointer, under a name if it has one. */
type AddType = (pointer: string | null, declaredName: string | null, form: Form) => void;

function addOperations(model: ClientModel, add: AddType): void {
  for (const { parameters, requestBody, responses } of model.operations) {
    for (const { schemaPointer } of parameters) add(schemaPointer, null, inputForm);
    addContent(requestBody?.content ?? [], inputForm, add);
    for (const { headers, content } of responses) {
      for (const { schemaPointer } of headers) add(schemaPointer, null, readForm);
      addContent(content, readForm, add);
    }
  }
}

/** What a webhook sends is read here, and what it is answered is sent. */
function addWebhooks(model: ClientModel, add: AddType): void {
  for (const { requestBody, responses } of model.webhooks) {
    addContent(requestBody?.content ?? [], readForm, add);
    for (const { content } of responses) addContent(content, inputForm, add);
  }
}

function addContent(content: readonly MediaTypeModel[], form: Form, add: AddType): void {
  for (const { schemaPointer, declaredName } of content) add(schemaPointer, declaredName, form);
}

/** The schemas of operations and webhooks, by pointer. */
function inlineSchemas({
  operations,
  webhooks,
}: ResolvedDocument): ReadonlyMap<string, SchemaObject> {
  const schemas = new Map<string, SchemaObject>();
  for (const { parameters, requestBody, responses } of [...operations, ...webhooks]) {
    const content = responses.flatMap((response) => response.content);
    const headers = responses.flatMap((response) => response.headers);
    for (const part of [...parameters, ...(requestBody?.content ?? []), ...content, ...headers]) {
      if (part.schema !== null) schemas.set(part.schemaPointer, part.schema);
    }
  }
  return schemas;
}

function usedUtilities(types: readonly TypeText[]): ReadonlyMap<string, Declaration> {
  const used = new Set(types.flatMap((type) => type.references));
  return new Map([...utilityTypes].filter(([name]) => used.has(name)));
}
