import type {
  MediaTypeModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
} from "../model/client-model.js";
import type { ConflictModel } from "../model/extension-models.js";
import type { JsonObject } from "../json.js";
import { pointerTokens } from "../json.js";
import { encoderOf } from "./parameter-encoder.js";

/** A parameter on its way to the wire. */
export interface BindingView {
  /** On the wire. */
  readonly name: string;
  /** The function that writes it. */
  readonly encoder: string;
  /** The member of the request, when it is called otherwise; else `null`. */
  readonly member: string | null;
}

/** A property of a body on its way to the wire. */
export interface PartView {
  readonly name: string;
  readonly contentType: string | null;
  /** The function that writes it in a urlencoded body. */
  readonly encoder: string | null;
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
  /** How the properties of a multipart or urlencoded body are written that have a way of their own. */
  readonly parts: readonly PartView[];
  readonly accept: string;
  readonly decoders: readonly { readonly status: string; readonly decoder: string }[];
  /** The function that reads what is documented by range, by default or not at all. */
  readonly otherDecoder: string;
  /** Whether a response is documented by range or by default. */
  readonly hasRanges: boolean;
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
  const content = operation.requestBody?.content ?? [];
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
    query: [...at("query"), ...at("querystring")],
    headers: at("header"),
    cookies: at("cookie"),
    bodies: content.map((one) => ({ mediaType: one.mediaType, encoder: bodyEncoderOf(one) })),
    parts: viewParts(content),
    accept: acceptOf(accepted),
    decoders: responses.map((response) => ({
      status: response.status,
      decoder: decoderOf(response, responses),
    })),
    otherDecoder: otherDecoderOf(responses),
    hasRanges: hasRanges(responses),
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

/** A property that several bodies have is written in each as the one says that says something. */
function viewParts(content: readonly MediaTypeModel[]): readonly PartView[] {
  const parts = new Map<string, PartView>();
  for (const { codec, parts: given } of content) {
    for (const part of given) {
      const { name, contentType, encoder } = parts.get(part.name) ?? { ...part, encoder: null };
      const isStyled = codec === "urlencoded" && part.isStyled;
      const own = isStyled ? encoderOf({ ...part, in: "query", mediaType: null }) : encoder;
      parts.set(name, { name, contentType: contentType ?? part.contentType, encoder: own });
    }
  }
  return [...parts.values()].filter((part) => part.contentType !== null || part.encoder !== null);
}

function bodyEncoderOf({ codec, mediaType, isRange }: MediaTypeModel): string {
  if (codec === "json-lines" && mediaType.includes("json-seq")) return "encodeJsonSequence";
  const encoder = bodyEncoders[codec];
  const isChosen = isRange && ["json", "text", "binary"].includes(codec);
  return isChosen ? `${encoder}InRange` : encoder;
}

const bodyEncoders = {
  json: "encodeJson",
  text: "encodeText",
  urlencoded: "encodeUrlencoded",
  multipart: "encodeMultipart",
  binary: "encodeBinary",
  "event-stream": "encodeText",
  "json-lines": "encodeJsonLines",
} as const satisfies Readonly<Record<MediaTypeModel["codec"], string>>;

/** In the order of the document, each once. */
function acceptOf(content: readonly MediaTypeModel[]): string {
  const types = [...new Set(content.map(({ mediaType }) => mediaType))];
  return types.length === 0 ? "*/*" : types.join(", ");
}

function decoderOf(response: ResponseModel, all: readonly ResponseModel[]): string {
  const [mediaType, ...others] = response.content;
  if (mediaType === undefined) return "decodeNothing";
  const isMixed =
    others.some(({ codec }) => codec !== mediaType.codec) ||
    response.content.some(({ codec, isRange }) => isRange && codec !== "binary");
  if (isMixed) return mixedDecoderOf(response.content);
  switch (mediaType.codec) {
    case "json":
      return response.success && all.some(isEmptySuccess) ? "decodeJsonOrEmpty" : "decodeJson";
    case "text":
      return "decodeText";
    case "event-stream":
      return hasTextEvents(mediaType) ? "decodeEvents" : "decodeJsonEvents";
    case "json-lines":
      return "decodeJsonLines";
    case "urlencoded":
    case "multipart":
    case "binary":
      return "decodeBinary";
  }
}

/** The media type of the response decides. */
function mixedDecoderOf(content: readonly MediaTypeModel[]): string {
  const events = content.find(({ codec }) => codec === "event-stream");
  if (events) return hasTextEvents(events) ? "decodeTextEventsOrOther" : "decodeEventsOrOther";
  const hasLines = content.some(({ codec }) => codec === "json-lines");
  return hasLines ? "decodeJsonLinesOrOther" : "decodeMixed";
}

/** What `itemSchema` describes are events as they come; a schema of something else than text is that of JSON. */
function hasTextEvents({ valueKind, schemaPointer, describesItems }: MediaTypeModel): boolean {
  return schemaPointer === null || describesItems || valueKind === "primitive";
}

function otherDecoderOf(responses: readonly ResponseModel[]): string {
  if (hasRanges(responses)) return "decodeByRange";
  const codecs = responses.flatMap(({ content }) => content.map(({ codec }) => codec));
  return codecs.includes("json") && !responses.some(isEmptySuccess)
    ? "decodeJson"
    : "decodeJsonOrEmpty";
}

function hasRanges(responses: readonly ResponseModel[]): boolean {
  return responses.some(({ status }) => !/^\d+$/.test(status));
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
    conflicts: conflicts.length === 0 ? null : conflicts.map(viewConflict),
  });
}

function viewConflict({ status, pointer, value }: ConflictModel): JsonObject {
  return pointer === null ? { status } : { status, path: pathOf(pointer), value };
}

/** The runtime knows that `PATCH` and `POST` are not idempotent; what a document adds to HTTP may be no more so. */
const knownMethods: ReadonlySet<string> = new Set([
  ...["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "QUERY", "TRACE"],
]);

function viewRetry({ method, retry }: OperationModel): JsonObject | null {
  const header = retry?.header?.toLowerCase() ?? null;
  const view = withoutNulls({
    statuses: retry?.statuses?.toSorted((a, b) => a - b) ?? null,
    header: header === "retry-after" ? null : header,
    safe: retry?.safe ?? (knownMethods.has(method) ? null : false),
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
