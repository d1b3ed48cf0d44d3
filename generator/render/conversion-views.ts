import { itemShapeOf, sentShapeOf, type ShapeOf } from "../body-shapes.js";
import type { MediaTypeModel, ResponseModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { WebhookModel } from "../model/webhook-model.js";
import { partsOf } from "../shape-graph.js";
import type { Shape } from "../shapes/shape.js";
import { distinctShapes, paramsShapeOf, unionOfShapes } from "./params-shape.js";
import { viewShape } from "./shape-view.js";
import type { ShapeForm, ShapeView } from "./shape-views.js";

/** A body in which something is converted. */
export interface ConvertedBodyView {
  /** `200`, `4XX` or `default`; of the request of a webhook `null`. */
  readonly status: string | null;
  /** The shapes in which something is converted: of a value, and of the items of a stream. */
  readonly shapes: readonly ConvertedShapeView[];
  /** Whether there are several of them. */
  readonly hasSeveral: boolean;
}

export interface ConvertedShapeView {
  /** What the shape describes: the whole `body`, or each of the `items` of a stream. */
  readonly of: "body" | "items";
  readonly shape: ShapeView;
}

/** What is converted of what an operation sends and receives. */
export interface OperationConversionsView {
  /** Whether anything is converted. */
  readonly isConverted: boolean;
  /** The parameters, body included, as one object; `null` where nothing in them is converted. */
  readonly convertedParams: ShapeView | null;
  /** The types that overlays give to values in the parameters, each with `true`. */
  readonly convertedParamTypes: Readonly<Record<string, true>>;
  readonly convertedResponses: readonly ConvertedBodyView[];
}

/** What is converted of what a webhook receives and is answered. */
export interface WebhookConversionsView {
  readonly isConverted: boolean;
  readonly convertedEvent: ConvertedBodyView | null;
  readonly convertedAnswers: readonly ConvertedBodyView[];
}

interface ConversionViews {
  ofOperation(operation: OperationModel): OperationConversionsView;
  ofWebhook(webhook: WebhookModel): WebhookConversionsView;
}

/** The forms of what is read and what is sent. */
interface Forms {
  readonly read: ShapeForm;
  readonly write: ShapeForm;
}

/** Views what has types of overlays. */
export function createConversionViews(forms: Forms): ConversionViews {
  const shapeOf: ShapeOf = (key) => forms.read.schemaOf(key).shape;
  const received: ViewContent = (content) => receivedShapes(content, forms.read, shapeOf);
  const sent: ViewContent = (content) =>
    sentShapes(content, shapeOf)
      .filter(forms.write.isConverted)
      .map((shape) => ({ of: "body", shape: viewShape(shape, forms.write) }));
  return {
    ofOperation(operation) {
      const params = paramsShapeOf(operation, ({ content }) =>
        unionOfShapes(sentShapes(content, shapeOf)),
      );
      const isSent = forms.write.isConverted(params);
      const convertedParams = isSent ? viewShape(params, forms.write) : null;
      const convertedResponses = bodiesOf(withAnySuccess(operation.responses), received);
      const isConverted = convertedParams !== null || convertedResponses.length > 0;
      const types = isSent ? valueTypesIn(params, shapeOf) : [];
      const convertedParamTypes = Object.fromEntries(types.map((type) => [type, true] as const));
      return { isConverted, convertedParams, convertedParamTypes, convertedResponses };
    },
    ofWebhook({ requestBody, responses }) {
      const convertedEvent = bodyOf(null, received(requestBody?.content ?? []));
      const convertedAnswers = bodiesOf(responses, sent);
      const isConverted = convertedEvent !== null || convertedAnswers.length > 0;
      return { isConverted, convertedEvent, convertedAnswers };
    },
  };
}

type ViewContent = (content: readonly MediaTypeModel[]) => readonly ConvertedShapeView[];

/** Each value is converted once, whichever of the media types it came as. */
function receivedShapes(
  content: readonly MediaTypeModel[],
  read: ShapeForm,
  shapeOf: ShapeOf,
): readonly ConvertedShapeView[] {
  const bodies = content.flatMap(({ codec, shape }) => (codec === "json" && shape ? shape : []));
  const items = content.flatMap((one) => itemShapeOf(one, shapeOf) ?? []);
  const view = (of: ConvertedShapeView["of"], shapes: readonly Shape[]) => {
    const shape = unionOfShapes(shapes.filter(read.isConverted));
    return shape === null ? [] : [{ of, shape: viewShape(shape, read) }];
  };
  return [...view("body", bodies), ...view("items", items)];
}

function bodiesOf(
  responses: readonly ResponseModel[],
  view: ViewContent,
): readonly ConvertedBodyView[] {
  return responses.flatMap(({ status, content }) => bodyOf(status, view(content)) ?? []);
}

/** The responses, the only success with a body standing for all others, which are read like it. */
function withAnySuccess(responses: readonly ResponseModel[]): readonly ResponseModel[] {
  const successes = responses.filter(
    ({ status, body }) => status.startsWith("2") && body !== "none",
  );
  const [only, ...others] = successes;
  if (only === undefined || others.length > 0) return responses;
  return responses.map((one) => (one === only ? { ...one, status: "2XX" } : one));
}

function bodyOf(
  status: string | null,
  shapes: readonly ConvertedShapeView[],
): ConvertedBodyView | null {
  return shapes.length === 0 ? null : { status, shapes, hasSeveral: shapes.length > 1 };
}

/** The shapes of the values of a body, each once. */
function sentShapes(content: readonly MediaTypeModel[], shapeOf: ShapeOf): readonly Shape[] {
  return distinctShapes(content.flatMap((one) => sentShapeOf(one, shapeOf) ?? []));
}

/** The types that overlays give to what is sent of a shape. */
function valueTypesIn(shape: Shape, shapeOf: ShapeOf): readonly string[] {
  const types = new Set<string>();
  const keys = new Set<string>();
  // A queue, since references may lead on and on.
  const queue = [shape];
  for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
    if (one.kind === "primitive" && one.valueType !== undefined) types.add(one.valueType);
    const target = one.kind === "reference" && !keys.has(one.key) ? shapeOf(one.key) : null;
    if (one.kind === "reference") keys.add(one.key);
    if (target !== null) queue.push(target);
    for (const part of partsOf(one, "read")) queue.push(part);
  }
  return [...types].toSorted();
}
