import type { JsonObject } from "../json.js";
import { isJsonObject, pointerTo } from "../json.js";
import type {
  HeaderObject,
  MediaTypeObject,
  Named,
  OperationObject,
  ParameterObject,
  PathItemObject,
  ReferenceObject,
  RequestBodyObject,
  ResponseObject,
  SchemaObject,
} from "../validate/openapi.js";
import { schemaOfEvents } from "./event-stream.js";
import type { Located, Scope } from "./reference.js";
import { follow, isReference } from "./reference.js";
import type {
  ResolvedHeader,
  ResolvedMediaType,
  ResolvedOperation,
  ResolvedParameter,
  ResolvedRequestBody,
  ResolvedResponse,
} from "./resolved-document.js";

/** An operation where it was found. */
export interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly item: Located<PathItemObject>;
  readonly operation: Located<OperationObject>;
}

/**
 * Follows the references of an operation and gives it what it inherits from its path item and the document. Its
 * schemas are still as they are written.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#operation-object
 */
export function resolveOperation(scope: Scope, found: FoundOperation): ResolvedOperation {
  const { path, method, item, operation } = found;
  const { pointer, value: object } = operation;
  return {
    pointer,
    path,
    method,
    object,
    parameters: mergeParameters(
      resolveParameters(scope, pointerTo(item.pointer, "parameters"), item.value.parameters),
      resolveParameters(scope, pointerTo(pointer, "parameters"), object.parameters),
    ),
    requestBody: resolveRequestBody(scope, found),
    responses: resolveResponses(scope, pointerTo(pointer, "responses"), object.responses),
    security: object.security ?? scope.tree.security ?? [],
    servers: object.servers ?? item.value.servers ?? [],
    serversPointer: pointerTo(object.servers ? pointer : item.pointer, "servers"),
  };
}

function resolveParameters(
  scope: Scope,
  pointer: string,
  list: readonly (ParameterObject | ReferenceObject)[] = [],
): ResolvedParameter[] {
  return list.flatMap((value, index) => {
    const parameter = follow<ParameterObject>(scope, { pointer: pointerTo(pointer, index), value });
    if (parameter === null) return [];
    const object = withExamples(scope, parameter);
    return [{ object, ...schemaOf(parameter), pointer: parameter.pointer }];
  });
}

/** An operation's parameter replaces the one of its path item that has the same name, for headers in any case, and place. */
function mergeParameters(
  inherited: readonly ResolvedParameter[],
  own: readonly ResolvedParameter[],
): readonly ResolvedParameter[] {
  const key = ({ object }: ResolvedParameter): string =>
    `${object.in} ${object.in === "header" ? object.name.toLowerCase() : object.name}`;
  const replaced = new Set(own.map(key));
  return [...inherited.filter((parameter) => !replaced.has(key(parameter))), ...own];
}

/** The schema of a parameter or header: its own, or that of its one media type. */
function schemaOf({ pointer, value }: Located<HeaderObject>): {
  readonly schema: SchemaObject;
  readonly schemaPointer: string;
  readonly mediaType: string | null;
} {
  const [content] = Object.entries(value.content ?? {});
  if (content === undefined) {
    const schemaPointer = pointerTo(pointer, "schema");
    return { schema: value.schema ?? true, schemaPointer, mediaType: null };
  }
  const [mediaType, object] = content;
  const schemaPointer = pointerTo(pointer, "content", mediaType, "schema");
  return { schema: object.schema ?? true, schemaPointer, mediaType };
}

function resolveRequestBody(
  scope: Scope,
  { method, operation }: FoundOperation,
): ResolvedRequestBody | null {
  const pointer = pointerTo(operation.pointer, "requestBody");
  const value = operation.value.requestBody;
  const body = value && follow<RequestBodyObject>(scope, { pointer, value });
  if (!body) return null;
  const content = resolveContent(scope, pointerTo(body.pointer, "content"), body.value.content);
  const fault = faultOfBody(method, content);
  if (fault === null) return { pointer: body.pointer, object: body.value, content };
  scope.reporter.report({ code: "request-body-ignored", message: fault, pointer });
  return null;
}

/**
 * Why a body cannot be sent; `null` where it can.
 *
 * @see https://fetch.spec.whatwg.org/#dom-request
 */
function faultOfBody(method: string, content: ResolvedRequestBody["content"]): string | null {
  if (/^(get|head)$/i.test(method)) return `a ${method} request has no body`;
  return content.length === 0 ? "the body has no media type" : null;
}

/** A media type may be a reference from OpenAPI 3.2 on. */
function resolveContent(
  scope: Scope,
  pointer: string,
  content: Named<MediaTypeObject | ReferenceObject> | undefined,
): readonly ResolvedMediaType[] {
  return Object.entries(content ?? {}).flatMap(([mediaType, value]) => {
    const found = follow<MediaTypeObject>(scope, { pointer: pointerTo(pointer, mediaType), value });
    if (found === null) return [];
    // From OpenAPI 3.2 on, `itemSchema` describes each item of a stream.
    const field = isReadByItem(mediaType, found.value) ? "itemSchema" : "schema";
    const own = found.value[field] ?? null;
    const at = pointerTo(found.pointer, field);
    const {
      pointer: schemaPointer,
      value: schema,
      ...described
    } = own !== null && /^text\/event-stream\b/i.test(mediaType)
      ? schemaOfEvents(scope, field, { pointer: at, value: own })
      : { pointer: at, value: own, describesItems: field === "itemSchema", eventData: null };
    const object = withExamples(scope, found);
    return [{ mediaType, pointer: found.pointer, object, schema, schemaPointer, ...described }];
  });
}

/** Follows the references among the `examples` of a parameter or media type. */
function withExamples<Value extends JsonObject>(
  scope: Scope,
  { pointer, value }: Located<Value>,
): Value {
  const { examples } = value;
  if (!isJsonObject(examples) || !Object.values(examples).some(isReference)) return value;
  const followed = Object.entries(examples).flatMap(([name, example]) => {
    if (!isReference(example)) return [[name, example] as const];
    const found = follow<JsonObject>(scope, {
      pointer: pointerTo(pointer, "examples", name),
      value: example,
    });
    return found === null ? [] : [[name, found.value] as const];
  });
  return { ...value, examples: Object.fromEntries(followed) };
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types */
function isReadByItem(mediaType: string, { itemSchema }: MediaTypeObject): boolean {
  const sequential = /^(text\/event-stream|application\/(x-)?(jsonl|ndjson|json-seq|jsonlines))\b/i;
  return itemSchema !== undefined && sequential.test(mediaType);
}

function resolveResponses(
  scope: Scope,
  pointer: string,
  responses: Named<ResponseObject | ReferenceObject> = {},
): readonly ResolvedResponse[] {
  const statuses = Object.keys(responses).filter((key) => statusKey.test(key));
  return statuses.toSorted(bySpecificity).flatMap((status) => {
    const value = responses[status];
    const response =
      value && follow<ResponseObject>(scope, { pointer: pointerTo(pointer, status), value });
    if (!response) return [];
    return [
      {
        status: status.toUpperCase() === "DEFAULT" ? "default" : status.toUpperCase(),
        pointer: response.pointer,
        object: response.value,
        headers: resolveHeaders(scope, pointerTo(response.pointer, "headers"), response.value),
        content: resolveContent(
          scope,
          pointerTo(response.pointer, "content"),
          response.value.content,
        ),
      },
    ];
  });
}

/** What validation warns of is no status, nor is an extension. */
const statusKey = /^(\d{3}|\dXX|default)$/i;

/** Statuses before ranges before `default`, each in its own order. */
function bySpecificity(a: string, b: string): number {
  const rank = (status: string): number => (/^\d+$/.test(status) ? 0 : status.length === 3 ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function resolveHeaders(
  scope: Scope,
  pointer: string,
  { headers = {} }: ResponseObject,
): readonly ResolvedHeader[] {
  return Object.keys(headers)
    .toSorted()
    .flatMap((name) => {
      const value = headers[name];
      const header =
        value && follow<HeaderObject>(scope, { pointer: pointerTo(pointer, name), value });
      // The media type's own header says what it says; the specification has readers ignore it.
      if (!header || name.toLowerCase() === "content-type") return [];
      const { schema, schemaPointer } = schemaOf(header);
      return [{ name, pointer: header.pointer, object: header.value, schema, schemaPointer }];
    });
}
