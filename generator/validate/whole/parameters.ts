import { asText, isJsonObject, pointerTo, type Draft, type JsonObject } from "../../json.js";
import type { Finding } from "../finding.js";
import type { ListedParameter, Whole } from "./operations.js";

/**
 * A parameter has one way to be written, and one that its place allows.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function checkParameter(node: JsonObject, pointer: string, whole: Whole): void {
  const { tell } = whole;
  const place = node["in"];
  if (place === "querystring") checkQuerystring(node, pointer, whole);
  if (typeof place === "string") checkStyle(node, pointer, { place, tell });
  checkContent(node, pointer, whole);
  checkFields(node, pointer, whole);
}

/**
 * The name of a header parameter that has no effect, since the client sets the header from the media types; else `null`.
 * `Content-Type` has what it asks for where there is a body.
 */
export function ignoredHeader(parameter: JsonObject, operation: JsonObject): string | null {
  if (parameter["in"] !== "header") return null;
  const name = asText(parameter["name"]).toLowerCase();
  const isSet = name === "content-type" && operation["requestBody"] !== undefined;
  return name === "accept" || (name === "content-type" && !isSet) ? name : null;
}

/** Reports each header once, at the first of the parameters that have its name. */
export function tellIgnoredHeaders(
  ignored: ReadonlyMap<string, ReadonlySet<string>>,
  { tell }: Whole,
): void {
  for (const [name, [first = "#", ...others]] of ignored) {
    const all =
      others.length === 0 ? "this parameter has" : `this and ${others.length} more parameters have`;
    const message = `the client sets the header \`${name}\` itself, so that ${all} no effect`;
    tell({ code: "parameter-ignored", message }, first);
  }
}

/**
 * The whole query string is written in a media type; its properties are written as those of a form.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#parameter-locations
 */
function checkQuerystring(node: JsonObject, pointer: string, { tell }: Whole): void {
  const { content } = node;
  if (!isJsonObject(content)) {
    const message = "a query string as a whole has `content`, with its media type";
    return tell({ code: "parameter-querystring", message }, pointer);
  }
  for (const [mediaType, value] of Object.entries(content)) {
    if (!isJsonObject(value) || value["encoding"] === undefined) continue;
    const message = "the `encoding` of a query string as a whole is not supported";
    const at = pointerTo(pointer, "content", mediaType, "encoding");
    tell({ code: "parameter-querystring", message }, at);
  }
}

/** The whole query string stands alone in it. */
export function checkBesideQuerystring(
  parameters: readonly { readonly parameter: JsonObject; readonly pointer: string }[],
  { tell }: Whole,
): void {
  const before: unknown[] = [];
  for (const { parameter, pointer } of parameters) {
    const place = parameter["in"];
    const isQuery = place === "query" || place === "querystring";
    const isBeside = place === "query" ? before.includes("querystring") : before.length > 0;
    if (isQuery && isBeside) {
      const name = asText(parameter["name"]);
      const message = `the parameter \`${name}\` is the query string as a whole, or stands beside one that is`;
      tell({ code: "parameter-querystring", message }, pointer);
    }
    if (isQuery) before.push(place);
  }
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

function checkStyle(
  node: JsonObject,
  pointer: string,
  { place, tell }: { readonly place: string; readonly tell: Whole["tell"] },
): void {
  const { style } = node;
  const allowed = Object.hasOwn(stylesOf, place) ? stylesOf[place] : undefined;
  if (typeof style !== "string" || allowed === undefined || allowed.includes(style)) return;
  const message = `the style \`${style}\` is not for ${place} parameters`;
  const hint = `Use ${allowed.map((one) => `\`${one}\``).join(" or ")}.`;
  tell({ code: "parameter-style-misplaced", message, hint }, pointerTo(pointer, "style"));
}

function checkContent(node: JsonObject, pointer: string, { tell }: Whole): void {
  const { content } = node;
  if (!isJsonObject(content)) return;
  if (node["schema"] !== undefined) {
    const message = "a parameter has either `schema` or `content`, this one has both";
    tell({ code: "parameter-content-ambiguous", message }, pointer);
  } else if (Object.keys(content).length !== 1) {
    const message = "the `content` of a parameter names exactly one media type";
    tell({ code: "parameter-content-ambiguous", message }, pointerTo(pointer, "content"));
  }
}

/**
 * `style` and what belongs to it describe how a `schema` is written, and `allowReserved` is for queries; in OpenAPI 3.2
 * it is for everything that is percent-encoded.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schema
 */
function checkFields(node: JsonObject, pointer: string, { dialect, tell }: Whole): void {
  const place = node["in"];
  const ignored = (code: Finding["code"], field: string, message: string): void =>
    tell({ code, message, part: "key" }, pointerTo(pointer, field));
  if (node["content"] !== undefined) {
    const fields = ["style", "explode", "allowReserved"];
    for (const field of fields.filter((one) => node[one] !== undefined)) {
      ignored("parameter-field-ignored", field, `\`${field}\` has no effect on a \`content\``);
    }
  } else if (node["allowReserved"] === true && typeof place === "string" && place !== "query") {
    const isMeant = dialect === "3.2" && (place === "path" || place === "cookie");
    const code = isMeant ? "field-unsupported" : "parameter-field-ignored";
    const what = isMeant ? "is supported in queries only" : `has no effect on a ${place} parameter`;
    ignored(code, "allowReserved", `\`allowReserved\` ${what}`);
  }
}

/**
 * In OpenAPI 3 a body is not a parameter. One parameter in the body is the body, and fields of a form are one; both
 * together have no meaning.
 */
export function mendBodyParameters(
  operation: Draft,
  parameters: readonly ListedParameter[],
  whole: Whole,
): void {
  const bodies = parameters.filter(({ parameter }) => parameter["in"] === "body");
  const fields = parameters.filter(({ parameter }) => parameter["in"] === "formData");
  const [first] = [...bodies, ...fields];
  if (first === undefined) return;
  const isOne = bodies.length === 0 || (bodies.length === 1 && fields.length === 0);
  if (isOne && operation["requestBody"] === undefined) {
    tellBody(first, whole, bodies.length > 0 ? "it is the body" : "it is a field of a form");
    operation["requestBody"] = bodies.length > 0 ? bodyOf(first.parameter) : formOf(fields);
  } else for (const one of [...bodies, ...fields]) tellBody(one, whole);
  const rest = parameters.filter((one) => !bodies.includes(one) && !fields.includes(one));
  operation["parameters"] = rest.map(({ written }) => written);
}

function tellBody({ parameter, pointer }: ListedParameter, { tell }: Whole, mend?: string): void {
  const message = `\`in\` cannot be \`${asText(parameter["in"])}\` in OpenAPI 3`;
  const hint = "Describe the body in `requestBody`.";
  const finding = { code: "parameter-in-unknown", message, hint } as const;
  const made = mend === undefined ? { isFatal: true } : { mend };
  tell({ ...finding, ...made }, pointerTo(pointer, "in"));
}

function bodyOf({ schema = {}, description, required }: JsonObject): Draft {
  return {
    ...(description !== undefined && { description }),
    ...(required === true && { required }),
    content: { "application/json": { schema } },
  };
}

function formOf(listed: readonly ListedParameter[]): Draft {
  const fields = listed.map(({ parameter }) => parameter);
  const properties = Object.fromEntries(
    fields.map(({ name, schema = {} }) => [asText(name), schema]),
  );
  const required = fields.flatMap((field) =>
    field["required"] === true ? [asText(field["name"])] : [],
  );
  const hasFile = Object.values(properties).some(
    (one) => isJsonObject(one) && one["format"] === "binary",
  );
  const mediaType = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded";
  const schema = { type: "object", properties, ...(required.length > 0 && { required }) };
  return { content: { [mediaType]: { schema } }, ...(required.length > 0 && { required: true }) };
}
