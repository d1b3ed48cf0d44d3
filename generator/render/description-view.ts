import type {
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from "../model/client-model.js";
import type { JsonObject } from "../json.js";
import { pointerTokens } from "../json.js";

/** A parameter on its way to the wire. */
export interface BindingView {
  /** On the wire. */
  readonly name: string;
  /** The function that writes it. */
  readonly encoder: string;
  /** The member of the request, when it is called otherwise; else `null`. */
  readonly member: string | null;
}

/** Views for the object that describes an operation to the runtime. */
export interface DescriptionView {
  readonly pathParts: readonly (
    | { readonly text: string; readonly parameter: null }
    | { readonly text: null; readonly parameter: BindingView }
  )[];
  readonly query: readonly BindingView[];
  readonly headers: readonly BindingView[];
  readonly cookies: readonly BindingView[];
  readonly bodies: readonly { readonly mediaType: string; readonly encoder: string }[];
  readonly accept: string | null;
  readonly decoders: readonly { readonly status: string; readonly decoder: string }[];
  /** As the runtime takes it; `null` when the operation is not read page by page. */
  readonly pagination: JsonObject | null;
  /** The way to the items of a page. */
  readonly paginationItems: readonly string[];
  /** As the runtime takes it. */
  readonly conditional: JsonObject | null;
  /** As the runtime takes it; `null` when what the runtime does by default is right. */
  readonly retry: JsonObject | null;
}

/** Chooses the functions of the runtime that an operation needs: the one place that knows their names. */
export function viewDescription(operation: OperationModel): DescriptionView {
  const { parameters, responses } = operation;
  const at = (place: ParameterModel["in"]): readonly BindingView[] =>
    parameters.filter((parameter) => parameter.in === place).map(bind);
  const accepted = responses.flatMap((response) => response.content);
  return {
    pathParts: operation.pathPieces.map((piece) => {
      if (piece.kind === "text") return { text: piece.text, parameter: null };
      const parameter = parameters.find((one) => one.in === "path" && one.name === piece.name);
      if (parameter === undefined)
        throw new Error(`Nothing fills {${piece.name}} in ${operation.path}.`);
      return { text: null, parameter: bind(parameter) };
    }),
    query: at("query"),
    headers: at("header"),
    cookies: at("cookie"),
    bodies: (operation.requestBody?.content ?? []).map(({ mediaType, codec }) => ({
      mediaType,
      encoder: bodyEncoders[codec],
    })),
    accept: acceptOf(accepted),
    decoders: responses.map((response) => ({
      status: response.status,
      decoder: decoderOf(response, responses),
    })),
    pagination: viewPagination(operation),
    paginationItems: operation.pagination ? pathOf(operation.pagination.items) : [],
    conditional: viewConditional(operation),
    retry: viewRetry(operation),
  };
}

function bind(parameter: ParameterModel): BindingView {
  const { name, member } = parameter;
  return { name, encoder: encoderOf(parameter), member: member === name ? null : member };
}

/** Style, shape and explode, in that order, in the name of each encoder. */
function encoderOf(parameter: ParameterModel): string {
  const { style, shape, explode, mediaType, allowReserved } = parameter;
  const place = parameter.in;
  if (mediaType !== null) return `${place}Json`;
  const base = place === "header" ? "headerSimple" : place === "cookie" ? "cookieForm" : style;
  const reserved = allowReserved && place === "query" ? "Reserved" : "";
  if (shape === "primitive") return `${base}${reserved}`;
  if (style === "deepObject") return "deepObject";
  const shapeName = shape === "array" ? "Array" : shape === "object" ? "Object" : "Any";
  return `${base}${shapeName}${explode ? "Exploded" : ""}${reserved}`;
}

const bodyEncoders = {
  json: "encodeJson",
  text: "encodeText",
  urlencoded: "encodeUrlencoded",
  multipart: "encodeMultipart",
  binary: "encodeBinary",
  "event-stream": "encodeText",
  "json-lines": "encodeText",
} as const satisfies Readonly<Record<MediaTypeModel["codec"], string>>;

/** In the order of the document, each once. */
function acceptOf(content: readonly MediaTypeModel[]): string | null {
  const types = [...new Set(content.map(({ mediaType }) => mediaType))];
  return types.length === 0 ? null : types.join(", ");
}

function decoderOf(response: ResponseModel, all: readonly ResponseModel[]): string {
  const [mediaType] = response.content;
  if (mediaType === undefined) return "decodeNothing";
  switch (mediaType.codec) {
    case "json":
      return response.success && all.some(isEmptySuccess) ? "decodeJsonOrEmpty" : "decodeJson";
    case "text":
      return "decodeText";
    case "event-stream":
    case "json-lines":
      return "decodeStream";
    case "urlencoded":
    case "multipart":
    case "binary":
      return "decodeBlob";
  }
}

/** Where a call may succeed without a body, one that should have a body may come without it, too. */
function isEmptySuccess(response: ResponseModel): boolean {
  return response.success && response.content.length === 0 && response.status !== "304";
}

function viewPagination({ pagination }: OperationModel): JsonObject | null {
  if (pagination === null) return null;
  const { strategy, items, total, next, startParameter, countParameter, firstIndex } = pagination;
  return withoutNulls({
    strategy,
    items: pathOf(items),
    total: total && pathOf(total),
    next: next && pathOf(next),
    start: startParameter,
    count: countParameter,
    first: firstIndex === 1 ? null : firstIndex,
  });
}

function viewConditional({ conditional }: OperationModel): JsonObject | null {
  if (conditional === null) return null;
  const { ifMatchParameter, ifNoneMatchParameter, version, conflicts } = conditional;
  return withoutNulls({
    ifMatch: ifMatchParameter,
    ifNoneMatch: ifNoneMatchParameter,
    version: version && pathOf(version),
    conflicts: conflicts.map(({ status, pointer, value }) =>
      pointer === null ? { status } : { status, path: pathOf(pointer), value },
    ),
  });
}

function viewRetry({ retry }: OperationModel): JsonObject | null {
  if (retry === null) return null;
  const statuses = [...retry.statuses].toSorted((a, b) => a - b);
  const header = retry.header?.toLowerCase() ?? null;
  const view = withoutNulls({
    statuses: statuses.join() === "429,503" || statuses.length === 0 ? null : statuses,
    header: header === "retry-after" ? null : header,
    safe: retry.safe ? true : null,
  });
  return Object.keys(view).length === 0 ? null : view;
}

function withoutNulls(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null));
}

/** A JSON pointer as member names. */
function pathOf(pointer: string): readonly string[] {
  return pointerTokens(`#${pointer}`);
}
