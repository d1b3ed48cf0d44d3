import { closest, didYouMean } from "../../closest.js";
import { isJsonObject, pointerTo, type Json, type JsonObject } from "../../json.js";
import { usesJsonSchema } from "../dialect.js";
import type { Finding } from "../finding.js";
import type { Whole } from "./operations.js";
import { hasMembers, propertiesOf, type KnownProperties } from "./properties.js";

/** An object with the place that it stands in. */
interface Placed {
  readonly node: JsonObject;
  readonly pointer: string;
}

/**
 * Warns of encodings of a body that the client does not apply. Those of responses have no effect, since no form is read.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function checkEncodings({ node, pointer }: Placed, context: Whole): void {
  for (const { mediaType, schema, encodings, pointer: at } of encodedIn(node, pointer, context)) {
    const body = { mediaType, schema: propertiesOf(schema, context.follow), context };
    if (isMultipart(mediaType) || isUrlencoded(mediaType)) {
      for (const [name, one] of Object.entries(encodings)) {
        if (isJsonObject(one))
          checkEncoding({ name, node: one, pointer: pointerTo(at, name) }, body);
      }
    } else {
      const message = `\`encoding\` has no effect on \`${mediaType}\`, which is no form`;
      tell(context, { code: "encoding-ignored", message, pointer: at, part: "key" });
    }
  }
}

/**
 * Before OpenAPI 3.2, only the body of a request has encodings.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function checkMisplacedEncodings(
  { kind, node, pointer }: Placed & { readonly kind: string },
  context: Whole,
): void {
  if (context.dialect === "3.2") return;
  for (const { pointer: at } of encodedIn(node, pointer, context)) {
    const message = `\`encoding\` has no effect on a ${kind}`;
    tell(context, { code: "encoding-ignored", message, pointer: at, part: "key" });
  }
}

/** A media type with encodings. */
interface Encoded {
  readonly mediaType: string;
  readonly schema: Json | undefined;
  readonly encodings: JsonObject;
  /** Of `encoding`. */
  readonly pointer: string;
}

/** From OpenAPI 3.2 on, a media type may be a reference. */
function encodedIn(
  { content }: JsonObject,
  pointer: string,
  { follow }: Whole,
): readonly Encoded[] {
  return Object.entries(isJsonObject(content) ? content : {}).flatMap(([mediaType, written]) => {
    const { schema, encoding } = follow(written) ?? {};
    if (!isJsonObject(encoding) || Object.keys(encoding).length === 0) return [];
    const reference = isJsonObject(written) ? written["$ref"] : undefined;
    const own = pointerTo(pointer, "content", mediaType);
    const place = typeof reference === "string" ? reference : own;
    return [{ mediaType, schema, encodings: encoding, pointer: pointerTo(place, "encoding") }];
  });
}

interface Encoding {
  /** The property that it is of. */
  readonly name: string;
  readonly node: JsonObject;
  readonly pointer: string;
}

/** The body that an encoding is for. */
interface Body {
  readonly mediaType: string;
  readonly schema: KnownProperties;
  readonly context: Whole;
}

function checkEncoding(encoding: Encoding, body: Body): void {
  const { name, pointer } = encoding;
  const { schema, context } = body;
  if (schema.isOpen || schema.properties.has(name)) {
    checkHeaders(encoding, body);
    checkStyle(encoding, body);
    checkContentType(encoding, body);
    return;
  }
  const like = closest(name, schema.properties.keys());
  const message = `the schema has no property \`${name}\``;
  const hint = didYouMean(like);
  tell(context, { code: "encoding-ignored", message, pointer, part: "key", ...hint });
}

/** The media type of a part is not among its headers. */
function checkHeaders({ name, node, pointer }: Encoding, { mediaType, context }: Body): void {
  const headers = isJsonObject(node["headers"]) ? Object.keys(node["headers"]) : [];
  const at = pointerTo(pointer, "headers");
  if (headers.length > 0 && !isMultipart(mediaType)) {
    const message = `\`headers\` has no effect on \`${mediaType}\`: only parts have headers`;
    tell(context, { code: "encoding-ignored", message, pointer: at, part: "key" });
    return;
  }
  for (const header of headers.filter((one) => one.toLowerCase() !== "content-type")) {
    const message = `the part \`${name}\` is sent without the header \`${header}\``;
    const place = { pointer: pointerTo(at, header), part: "key" } as const;
    tell(context, { code: "part-header-unsupported", message, ...place });
  }
}

/** A list is one part for each item, and nothing in a part is percent-encoded: what says just that does no harm. */
function checkStyle({ node, pointer }: Encoding, { mediaType, context }: Body): void {
  if (!isMultipart(mediaType)) return;
  const { style = "form", explode = true } = node;
  const fields = [...(style === "form" ? [] : ["style"]), ...(explode === true ? [] : ["explode"])];
  const isMeant = usesJsonSchema(context.dialect) && isFormData(mediaType);
  for (const field of fields) {
    const place = { pointer: pointerTo(pointer, field), part: "key" } as const;
    if (isMeant) {
      const message = `\`${field}\` of a part is not supported`;
      tell(context, { code: "field-unsupported", message, ...place });
    } else {
      const message = `\`${field}\` has no effect on the parts of \`${mediaType}\``;
      tell(context, { code: "encoding-ignored", message, ...place });
    }
  }
}

/** What has members is written as JSON, unless a style says otherwise. */
function checkContentType({ name, node, pointer }: Encoding, body: Body): void {
  const { mediaType, schema, context } = body;
  const { contentType, style, explode, allowReserved } = node;
  const isStyled = [style, explode, allowReserved].some((field) => field !== undefined);
  if (typeof contentType !== "string" || (isStyled && !isMultipart(mediaType))) return;
  if (/[/+]json\b|\*/i.test(contentType)) return;
  if (!hasMembers(schema.properties.get(name), context.follow)) return;
  const message = `\`${name}\` is written as JSON, not as \`${contentType}\``;
  const at = pointerTo(pointer, "contentType");
  tell(context, { code: "field-unsupported", message, pointer: at });
}

function isMultipart(mediaType: string): boolean {
  return /^multipart\//i.test(mediaType);
}

function isFormData(mediaType: string): boolean {
  return /^multipart\/form-data\b/i.test(mediaType);
}

function isUrlencoded(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(mediaType);
}

function tell(
  { tell: report }: Whole,
  { pointer, ...finding }: Finding & { readonly pointer: string },
): void {
  report(finding, pointer);
}
