import type { ParameterModel } from "../model/parameter-model.js";
import type { MediaTypeModel } from "../model/body-model.js";
import type { OperationModel } from "../model/client-model.js";
import type { ConflictModel } from "../model/extension-models.js";
import type { JsonObject } from "../json.js";
import { pointerTokens } from "../json.js";
import type { BodyWriterView } from "./body-view.js";
import { viewBodyWriter } from "./body-view.js";
import { encoderOf } from "./parameter-encoder.js";
import type { ReaderView } from "./reader-view.js";
import { viewReader } from "./reader-view.js";

/** A parameter on its way to the wire. */
export interface BindingView {
  /** As it is written: headers in lower case, all others percent-encoded. */
  readonly name: string;
  /** The function that writes it; `null` for a header that is written as it is. */
  readonly encoder: string | null;
  /** The member of the parameters. */
  readonly member: string;
  /**
   * The function that leaves the mark of a missing value in a path, if the encoder does not: another one where an empty
   * list or object is written as nothing.
   */
  readonly wrapper: "prefixedSegment" | "segment" | null;
}

/** Views for the object that describes an operation to the runtime. */
export interface DescriptionView {
  readonly pathParts: readonly (
    | { readonly text: string; readonly parameter: null }
    | { readonly text: null; readonly parameter: BindingView }
  )[];
  /** The members of the parameters that are in the path, in its order. */
  readonly pathMembers: readonly string[];
  readonly query: readonly BindingView[];
  readonly hasQuery: boolean;
  readonly headers: readonly BindingView[];
  readonly cookies: readonly BindingView[];
  /** Whether it writes any headers, that of its body left aside. */
  readonly hasHeaders: boolean;
  /** How the body is written; `null` if there is none. */
  readonly bodyWriter: BodyWriterView | null;
  /** `null` for JSON, which the runtime asks for by default. */
  readonly accept: string | null;
  /** The documented statuses, ranges and `default`. */
  readonly statuses: readonly (number | string)[];
  /** How the body of a response is read. */
  readonly reader: ReaderView;
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
  const query = [...at("query"), ...at("querystring")];
  const [headers, cookies] = [at("header"), at("cookie")];
  const accept = acceptOf(responses.flatMap((response) => response.content));
  const pathParts = viewPath(operation);
  return {
    pathParts,
    pathMembers: pathParts.flatMap(({ parameter }) => parameter?.member ?? []),
    query,
    hasQuery: query.length + operation.fixedQuery.length > 0,
    headers,
    cookies,
    hasHeaders: accept !== null || headers.length + cookies.length > 0,
    bodyWriter: viewBodyWriter(operation.requestBody),
    accept,
    statuses: responses.map(({ status }) => (/^\d+$/.test(status) ? Number(status) : status)),
    reader: viewReader(responses),
    pagination: viewPagination(operation),
    paginationItems: operation.pagination ? pathOf(operation.pagination.items) : [],
    conditional: viewConditional(operation),
    retry: viewRetry(operation),
  };
}

function viewPath({ path, pathPieces, parameters }: OperationModel): DescriptionView["pathParts"] {
  return pathPieces.map((piece) => {
    if (piece.kind === "text") return { text: piece.text, parameter: null };
    const parameter = parameters.find((one) => one.in === "path" && one.name === piece.name);
    if (parameter === undefined) throw new Error(`Nothing fills {${piece.name}} in ${path}.`);
    return { text: null, parameter: bind(parameter) };
  });
}

function bind(parameter: ParameterModel): BindingView {
  const { name, member } = parameter;
  const encoder = encoderOf(parameter);
  const isHeader = parameter.in === "header";
  return {
    name: isHeader ? name.toLowerCase() : percentEncode(name),
    encoder: encoder === "headerSimple" ? null : encoder,
    member,
    wrapper: wrapperOf(parameter, encoder),
  };
}

function wrapperOf(parameter: ParameterModel, encoder: string): BindingView["wrapper"] {
  if (parameter.in !== "path" || encoder === "simple") return null;
  const isPrefixed = ["label", "matrix"].includes(parameter.style);
  return isPrefixed && parameter.valueKind !== "primitive" ? "prefixedSegment" : "segment";
}

/** All but the unreserved characters of RFC 3986 section 2.3. Half of a surrogate pair is U+FFFD, as in any URL. */
function percentEncode(name: string): string {
  return encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** In the order of the document, each once. */
function acceptOf(content: readonly MediaTypeModel[]): string | null {
  const types = [...new Set(content.map(({ mediaType }) => mediaType))].join(", ") || "*/*";
  return types === "application/json" ? null : types;
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
  const { version, conflicts } = conditional;
  return withoutNulls({
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
