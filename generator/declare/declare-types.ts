import type { ShapeOf } from "../body-shapes.js";
import type { Reporter } from "../diagnostics.js";
import { UnsupportedError } from "../diagnostics.js";
import { pointerTo } from "../json.js";
import type { MediaTypeModel } from "../model/body-model.js";
import type { ClientModel, OperationModel, SchemaModel } from "../model/client-model.js";
import { withTypeNames } from "../named-json.js";
import type { Shape } from "../shapes/shape.js";
import type { ResolveType } from "./alternatives.js";
import type { Declaration, Declarations, Sample, TypeText } from "./declarations.js";
import { documentFully, type DocumentProperty } from "./documentation.js";
import type { Form } from "./form.js";
import { inputForm, ownForm, readForm, sentForm } from "./form.js";
import { markOurs } from "../print/ours.js";
import { printAlias, printInterface } from "../print/type-document.js";
import { typeText } from "../print/type-text.js";
import type { SampleRequest } from "./sample.js";
import { sampleOf } from "./sample.js";
import type { TypeExpression } from "../print/type-expression.js";
import { referencesOf } from "../print/type-expression.js";
import type { TypeContext } from "./type-of-shape.js";
import { typeOf } from "./type-of-shape.js";
import { utilityTypes } from "./utilities.js";

/**
 * Declares the types of everything in the model, as text in Prettier's layout. What is sent may set optional properties
 * to `undefined` and takes read-only arrays; what is only read marks what the server sets as `readonly`. Which schema
 * has a form of its own for requests is the model's decision. Declarations are printed when their text is read.
 *
 * @param documentProperty makes the documentation of properties
 * @throws {UnsupportedError} where a type needs a schema that is not in the model.
 */
export function declareTypes(
  model: ClientModel,
  reporter: Reporter,
  documentProperty: DocumentProperty = documentFully,
): Declarations {
  const shapes = new Map(model.schemas.map(({ key, shape }) => [key, shape]));
  const shapeOf: ShapeOf = (key) => shapes.get(key) ?? null;
  const convert = createConverter(model.schemas, { documentProperty, shapeOf }, reporter);
  const types = new Map(model.schemas.flatMap((schema) => [...schemaTypes(schema, convert)]));
  const declared = [...types].map(([name, type]) => declare(name, type));
  const resolve = (name: string): TypeExpression | undefined => types.get(name);
  const operations = declareOperations(model, { resolve, convert, shapeOf });
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

/** The type of a shape in a form. */
type Convert = (shape: Shape, form: Form) => TypeExpression;

function createConverter(
  schemas: readonly SchemaModel[],
  context: Pick<TypeContext, "documentProperty" | "shapeOf">,
  reporter: Reporter,
): Convert {
  const byKey = new Map(schemas.map((schema) => [schema.key, schema]));
  const missing = new Set<string>();
  const nameOf: TypeContext["nameOf"] = (key, { side }) => {
    const schema = byKey.get(key);
    if (schema === undefined) {
      if (!missing.has(key)) reporter.report(missingSchema(key));
      missing.add(key);
      return "unknown";
    }
    return (side === "input" ? schema.inputName : null) ?? schema.name;
  };
  return (shape, form) => typeOf(shape, { form, nameOf, ...context });
}

function missingSchema(key: string): Parameters<Reporter["report"]>[0] {
  return {
    code: "schema-left-out",
    message: `The schema "${key}" is referred to but left out of the model`,
    pointer: pointerTo("#/components/schemas", key),
  };
}

/** The types of a named schema: as it is read and as it is sent. */
function schemaTypes(
  schema: SchemaModel,
  convert: Convert,
): readonly (readonly [name: string, type: TypeExpression])[] {
  const { name, inputName, shape } = schema;
  const own = [name, convert(shape, ownForm(schema))] as const;
  return inputName === null ? [own] : [own, [inputName, convert(shape, sentForm(schema))]];
}

function declare(name: string, type: TypeExpression): Declaration {
  const kind = type.kind === "object" ? "interface" : "type";
  // Dropped once it is printed: a large package has many, and its texts as well.
  let left: TypeExpression | null = type;
  let text = "";
  return markOurs({
    name,
    kind,
    get text() {
      if (left !== null) text = printDeclaration(name, left);
      left = null;
      return text;
    },
    references: referencesOf(type),
  });
}

function printDeclaration(name: string, type: TypeExpression): string {
  return type.kind === "object" ? printInterface(name, type) : printAlias(name, type);
}

interface DeclareContext {
  readonly resolve: ResolveType;
  readonly convert: Convert;
  readonly shapeOf: ShapeOf;
}

/** The types of parameters, headers and bodies, and those that bodies declare by name. */
function declareOperations(
  model: ClientModel,
  { resolve, convert, shapeOf }: DeclareContext,
): Pick<Declarations, "operationTypes" | "samples" | "types" | "webhookTypes"> {
  const operationTypes = new Map<string, Declaration>();
  const collect = (types: Map<string, TypeText>): AddType => {
    return ({ shape, schemaPointer, declaredName = null }, form) => {
      if (shape === null || schemaPointer === null || types.has(schemaPointer)) return;
      const type = convert(shape, form);
      if (declaredName === null) {
        types.set(schemaPointer, typeText(type));
      } else {
        operationTypes.set(declaredName, declare(declaredName, type));
        types.set(
          schemaPointer,
          typeText({ kind: "reference", name: declaredName, arguments: [] }),
        );
      }
    };
  };
  const types = new Map<string, TypeText>();
  const webhookTypes = new Map<string, TypeText>();
  addOperations(model, collect(types));
  addWebhooks(model, collect(webhookTypes));
  const samples = new Map<string, Sample>();
  // What operations share is shown once.
  const requests = new Map(
    model.operations.flatMap(requestSamples).map((request) => [request.pointer, request]),
  );
  for (const [pointer, { shape, name, ...request }] of requests) {
    const example = withTypeNames(request.example, shape, shapeOf);
    const sample = sampleOf(convert(shape, inputForm), { name, example }, resolve);
    if (sample !== null) samples.set(pointer, sample);
  }
  return { operationTypes, samples, types, webhookTypes };
}

interface PlacedSampleRequest extends SampleRequest {
  readonly pointer: string;
  readonly shape: Shape;
}

/** What the example of a call shows: the required parameters, and the body in its first media type. */
function requestSamples({
  parameters,
  requestBody,
}: OperationModel): readonly PlacedSampleRequest[] {
  return [
    ...parameters.flatMap(({ required, schemaPointer: pointer, shape, example, name }) => {
      return required ? { pointer, shape, example, name } : [];
    }),
    ...(requestBody?.content.slice(0, 1) ?? []).flatMap(
      ({ schemaPointer: pointer, shape, example }) => {
        return pointer === null || shape === null ? [] : { pointer, shape, example, name: "body" };
      },
    ),
  ];
}

/** A parameter, header or body. */
interface TypedPart {
  readonly shape: Shape | null;
  readonly schemaPointer: string | null;
  readonly declaredName?: string | null;
}

/** Adds the type of a part, under a name if it has one. */
type AddType = (part: TypedPart, form: Form) => void;

function addOperations(model: ClientModel, add: AddType): void {
  for (const { parameters, requestBody, responses } of model.operations) {
    for (const parameter of parameters) add(parameter, inputForm);
    addContent(requestBody?.content ?? [], inputForm, add);
    for (const { headers, content } of responses) {
      for (const header of headers) add(header, readForm);
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
  for (const mediaType of content) add(mediaType, form);
}

function usedUtilities(
  types: readonly Pick<TypeText, "references">[],
): ReadonlyMap<string, Declaration> {
  const used = new Set(types.flatMap((type) => type.references));
  return new Map([...utilityTypes].filter(([name]) => used.has(name)));
}
