import type { MediaTypeModel, RequestBodyModel } from "../model/body-model.js";
import type { ClientModel, OperationModel, SchemaModel } from "../model/client-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import { once } from "../once.js";
import { createLeads } from "../shape-graph.js";
import type { Shape } from "../shapes/shape.js";
import type { OperationConversionsView, WebhookConversionsView } from "./conversion-views.js";
import { createConversionViews } from "./conversion-views.js";
import type { ServerAnswerView } from "./answers-view.js";
import { viewAnswers } from "./answers-view.js";
import { paramsShapeOf, unionOfShapes } from "./params-shape.js";
import type { ShapeForm, ShapeView } from "./shape-views.js";
import { viewShape } from "./shape-view.js";

/** A type of a named schema with its structure. */
export interface SchemaFormView {
  readonly name: string;
  readonly shape: ShapeView;
}

/** The body of the responses of a status. */
export interface ResponseShapeView {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  readonly shape: ShapeView;
}

/** The structure of what an operation sends and receives. */
export interface OperationShapesView extends OperationConversionsView {
  /** The parameters of the function, body included, as one object. */
  readonly paramsShape: ShapeView;
  /** The bodies that are JSON and that the document describes. */
  readonly responseShapes: readonly ResponseShapeView[];
  /** The documented responses, the one that a call usually ends with first. */
  readonly answers: readonly ServerAnswerView[];
}

/** Views the shapes of a model. */
export interface FormViews {
  /** What is read, then what is sent if that differs. */
  ofSchema(schema: SchemaModel): readonly SchemaFormView[];
  ofOperation(operation: OperationModel): OperationShapesView;
  ofWebhook(webhook: WebhookModel): WebhookConversionsView;
}

export function createFormViews({ schemas }: Pick<ClientModel, "schemas">): FormViews {
  const byKey = new Map(schemas.map((schema) => [schema.key, schema]));
  const schemaOf: ShapeForm["schemaOf"] = (key) => {
    const schema = byKey.get(key);
    if (schema === undefined) throw new Error(`No schema has the key ${key}.`);
    return schema;
  };
  const shapes = new Map(schemas.map(({ key, shape }) => [key, shape]));
  const inRead = createLeads(shapes, isOther, "write");
  const inWrite = createLeads(shapes, isOther, "read");
  const read: ShapeForm = { side: "read", openEnums: true, schemaOf, isConverted: inRead };
  const write: ShapeForm = { side: "write", openEnums: false, schemaOf, isConverted: inWrite };
  const conversions = createConversionViews({ read, write });
  return {
    ofWebhook: (webhook) => conversions.ofWebhook(webhook),
    ofSchema({ name, inputName, sent, received, shape }) {
      const isOnlySent = sent && !received && inputName === null;
      const own = { name, shape: viewShape(shape, isOnlySent ? write : read) };
      if (inputName === null) return [own];
      // What was read can be sent back, so the enumeration stays open.
      const input = viewShape(shape, { ...write, openEnums: received });
      return [own, { name: inputName, shape: input }];
    },
    ofOperation: (operation) => viewOperationShapes(operation, { read, write, conversions }),
  };
}

function viewOperationShapes(
  operation: OperationModel,
  {
    read,
    write,
    conversions,
  }: {
    readonly read: ShapeForm;
    readonly write: ShapeForm;
    readonly conversions: ReturnType<typeof createConversionViews>;
  },
): OperationShapesView {
  // Only overlays ask for any of this.
  const converted = once(() => conversions.ofOperation(operation));
  return {
    get answers() {
      return viewAnswers(operation, read);
    },
    get paramsShape() {
      return viewShape(paramsShapeOf(operation, shapeOfBody), write);
    },
    get responseShapes() {
      return viewResponses(operation, read);
    },
    get isConverted() {
      return converted().isConverted;
    },
    get convertedParams() {
      return converted().convertedParams;
    },
    get convertedParamTypes() {
      return converted().convertedParamTypes;
    },
    get convertedResponses() {
      return converted().convertedResponses;
    },
  };
}

function viewResponses(
  { responses }: OperationModel,
  read: ShapeForm,
): readonly ResponseShapeView[] {
  return responses.flatMap(({ status, content }): readonly ResponseShapeView[] => {
    const shape = shapeOfResponse(content);
    return shape === null ? [] : [{ status, shape: viewShape(shape, read) }];
  });
}

/** Whether a shape itself is not in TypeScript what it is in JSON. */
function isOther(shape: Shape): boolean {
  if (shape.kind === "primitive") return shape.valueType !== undefined;
  return shape.kind === "object" && shape.properties.some(({ wireName }) => wireName !== undefined);
}

const unknown: Shape = {
  ...{ constraints: null, annotations: null },
  ...{ kind: "primitive", type: "unknown" },
};

function shapeOfBody({ content }: RequestBodyModel): Shape {
  const shapes = content.map(({ codec, shape }) => {
    const isValue = codec === "json" || codec === "urlencoded" || codec === "multipart";
    return isValue ? shape : null;
  });
  return unionOfKnown(shapes) ?? unknown;
}

function shapeOfResponse(content: readonly MediaTypeModel[]): Shape | null {
  return unionOfKnown(content.map(({ codec, shape }) => (codec === "json" ? shape : null)));
}

/** Any of several shapes; `null` where one of them is not known. */
function unionOfKnown(shapes: readonly (Shape | null)[]): Shape | null {
  const known = shapes.filter((shape) => shape !== null);
  return known.length < shapes.length ? null : unionOfShapes(known);
}
