import {
  isJsonArray,
  isJsonObject,
  nodeAt,
  pointerTo,
  type Draft,
  type Json,
  type JsonObject,
} from "../../json.js";
import {
  convertBody,
  convertForm,
  convertHeader,
  convertParameter,
  textsOf,
  type PlacedParameter,
} from "./parameter.js";
import { convertSchema } from "./schema.js";
import type { Conversion } from "./conversion.js";

/** What the objects of a document are converted with. */
export interface Scope {
  /** The Swagger Object. */
  readonly tree: JsonObject;
  readonly conversion: Conversion;
}

/**
 * A Path Item Object. Bodies and forms that it shares among its operations go to each of them, since in OpenAPI 3 only
 * an operation has a body.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#path-item-object
 */
export function convertPathItem(node: JsonObject, pointer: string, scope: Scope): Draft {
  const shared = parametersOf(node, pointer, scope);
  const draft: Draft = {};
  for (const [key, value] of Object.entries(node)) {
    const at = pointerTo(pointer, key);
    if (key === "parameters") draft[key] = listed(shared.plain, scope);
    else if (key.startsWith("x-") || !isJsonObject(value)) draft[key] = value;
    else draft[key] = convertOperation(value, at, { ...scope, shared });
  }
  return scope.conversion.note(draft, pointer);
}

/**
 * The schema of a response becomes that of each media type.
 *
 * @param produces what the operation answers with
 * @see https://spec.openapis.org/oas/v2.0.html#response-object
 */
export function convertResponse(
  { node, pointer }: PlacedParameter,
  produces: readonly string[],
  { conversion }: Scope,
): Draft {
  const { schema, headers, examples, ...rest } = node;
  const draft: Draft = { ...rest };
  if (isJsonObject(headers)) {
    const entries = Object.entries(headers).map(([name, header]): [string, Json] => {
      const at = pointerTo(pointer, "headers", name);
      return [name, isJsonObject(header) ? convertHeader(header, at, conversion) : header];
    });
    draft["headers"] = Object.fromEntries(entries);
  }
  if (schema !== undefined) {
    const converted = convertSchema(schema, pointerTo(pointer, "schema"), conversion);
    const known = isJsonObject(examples) ? examples : {};
    const contents = produces.map((type): [string, Json] => {
      const example = Object.hasOwn(known, type) ? known[type] : undefined;
      return [type, { schema: converted, ...(example !== undefined && { example }) }];
    });
    draft["content"] = Object.fromEntries(contents);
  }
  return conversion.note(draft, pointer);
}

/** What is said once for the document: a list of media types, or JSON where nothing is said. */
export function mediaTypes(tree: JsonObject, key: "consumes" | "produces"): readonly string[] {
  const stated = textsOf(tree[key]) ?? [];
  return stated.length > 0 ? stated : ["application/json"];
}

/** Splits the parameters of an operation or a path item by what becomes of them. */
interface Parameters {
  /** As they are written, since references to them stay references. */
  readonly plain: readonly PlacedParameter[];
  readonly body: SharedBody | null;
  readonly fields: readonly PlacedParameter[];
}

interface SharedBody extends PlacedParameter {
  readonly reference: Json | undefined;
}

function parametersOf(node: JsonObject, pointer: string, { tree }: Scope): Parameters {
  const list = isJsonArray(node["parameters"]) ? node["parameters"] : [];
  const plain: PlacedParameter[] = [];
  const fields: PlacedParameter[] = [];
  let body: SharedBody | null = null;
  for (const [index, item] of list.entries()) {
    if (!isJsonObject(item)) continue;
    const written = { node: item, pointer: pointerTo(pointer, "parameters", index) };
    const meant = followed(written, tree);
    const place = meant.node["in"];
    if (place === "body") body = { ...meant, reference: item["$ref"] };
    else if (place === "formData") fields.push(meant);
    else plain.push(written);
  }
  return { plain, body, fields };
}

/** Follows references to shared objects; a circle has been reported already. */
function followed(start: PlacedParameter, tree: JsonObject): PlacedParameter {
  let { node, pointer } = start;
  for (let steps = 0; steps < 100; steps++) {
    const reference = node["$ref"];
    if (typeof reference !== "string") break;
    const target = nodeAt(tree, reference);
    if (!isJsonObject(target)) break;
    [node, pointer] = [target, reference];
  }
  return { node, pointer };
}

function listed(parameters: readonly PlacedParameter[], { conversion }: Scope): readonly Json[] {
  return parameters.map(({ node, pointer }) =>
    typeof node["$ref"] === "string"
      ? conversion.note({ ...node }, pointer)
      : convertParameter({ node, pointer }, conversion),
  );
}

interface OperationScope extends Scope {
  /** What the path item gives to all its operations. */
  readonly shared: Parameters;
}

function convertOperation(node: JsonObject, pointer: string, scope: OperationScope): Draft {
  const { consumes, produces, schemes, parameters, responses, ...rest } = node;
  const own = parametersOf(node, pointer, scope);
  const draft: Draft = { ...rest };
  if (parameters !== undefined) draft["parameters"] = listed(own.plain, scope);
  const requestBody = requestBodyOf(own, textsOf(consumes), scope);
  if (requestBody !== null) draft["requestBody"] = requestBody;
  if (isJsonObject(responses)) {
    const at = pointerTo(pointer, "responses");
    draft["responses"] = convertResponses(responses, at, { ...scope, produces });
  } else if (responses !== undefined) draft["responses"] = responses;
  const servers = textsOf(schemes) === null ? null : serversOf(scope.tree, textsOf(schemes));
  if (servers !== null) draft["servers"] = servers;
  return scope.conversion.note(draft, pointer);
}

function requestBodyOf(
  own: Parameters,
  consumes: readonly string[] | null,
  { tree, conversion, shared }: OperationScope,
): Draft | null {
  const types = consumes ?? mediaTypes(tree, "consumes");
  const body = own.body ?? (own.fields.length > 0 ? null : shared.body);
  if (body !== null) {
    const { reference } = body;
    // The shared body is made for what the document consumes.
    if (consumes === null && isShared(reference))
      return conversion.note({ $ref: reference }, body.pointer);
    return convertBody(body, types.length > 0 ? types : ["application/json"], conversion);
  }
  const names = new Set(own.fields.map(({ node }) => node["name"]));
  const inherited = shared.fields.filter(({ node }) => !names.has(node["name"]));
  const [first, ...others] = [...inherited, ...own.fields];
  return first === undefined ? null : convertForm([first, ...others], types, conversion);
}

function isShared(reference: Json | undefined): reference is string {
  return typeof reference === "string" && /^#\/parameters\/[^/]+$/.test(reference);
}

function convertResponses(
  responses: JsonObject,
  pointer: string,
  { produces, ...scope }: Scope & { readonly produces: Json | undefined },
): Draft {
  const own = textsOf(produces) ?? [];
  const types = own.length > 0 ? own : mediaTypes(scope.tree, "produces");
  const entries = Object.entries(responses).map(([status, node]): [string, Json] => {
    if (!isJsonObject(node) || status.startsWith("x-")) return [status, node];
    const written = { node, pointer: pointerTo(pointer, status) };
    if (typeof node["$ref"] !== "string") return [status, convertResponse(written, types, scope)];
    if (own.length === 0) return [status, scope.conversion.note({ ...node }, written.pointer)];
    return [status, convertResponse(followed(written, scope.tree), types, scope)];
  });
  return Object.fromEntries(entries);
}

/**
 * The Server Objects that host, base path and schemes together mean. Which scheme is meant where none is said, nobody can
 * tell; it is the safe one.
 *
 * @returns `null` where nothing is said of a server.
 * @see https://spec.openapis.org/oas/v2.0.html#swagger-object
 */
export function serversOf(
  tree: JsonObject,
  schemes: readonly string[] | null,
): readonly Json[] | null {
  const { host, basePath } = tree;
  const path = pathOf(basePath);
  // Some write a whole URL where the host is wanted.
  const [, written, name = ""] =
    /^(?:(https?):\/\/)?(.*?)\/*$/is.exec(typeof host === "string" ? host : "") ?? [];
  if (name === "") return path === "" ? null : [{ url: path }];
  const known = ["https", "http"].filter((scheme) => schemes?.includes(scheme));
  const usable = known.length > 0 ? known : [written?.toLowerCase() ?? "https"];
  return usable.map((scheme) => ({ url: `${scheme}://${name}${path}` }));
}

/** `v1`, `/v1/` and `./v1` are `/v1`; `.`, `./` and `/` are empty, since each path begins with a slash. */
function pathOf(basePath: Json | undefined): string {
  const segments = typeof basePath === "string" ? basePath.trim().split("/") : [];
  return segments.flatMap((part) => (part === "" || part === "." ? [] : `/${part}`)).join("");
}
