import type { ParameterModel } from "../model/parameter-model.js";

/**
 * The function of the runtime that writes a parameter, or a property of a urlencoded body. Its name is made of style,
 * kind of value, `explode` and `allowReserved`, in that order.
 */
export function encoderOf(parameter: WrittenParameter): string {
  const { in: place, mediaType, depth } = parameter;
  if (mediaType !== null) return contentEncoderOf(mediaType, place);
  const style = styleOf(parameter);
  const reserved = parameter.allowReserved && place === "query" ? "Reserved" : "";
  if (style === "deepObject") return `deepObject${reserved}`;
  const base = place === "header" ? "headerSimple" : style;
  if (parameter.valueKind === "primitive") return base + reserved;
  // The encoders for arrays and objects take single values only.
  const kind = depth === "flat" ? parameter.valueKind : "any";
  // A list in a path or header is the same exploded and not, and the delimited styles are for lists that are not.
  const explodes = (parameter.explode || parameter.style === "deepObject") && !isDelimited(style);
  const isSame = style === "simple" && kind === "array";
  const ending = kindNames[kind] + (explodes && !isSame ? "Explode" : "");
  const isCookie = place === "cookie" && (explodes || kind === "any");
  return (isCookie ? `cookieForm${ending}` : base + ending) + reserved;
}

type WrittenParameter = Pick<
  ParameterModel,
  "name" | "in" | "mediaType" | "style" | "explode" | "valueKind" | "depth" | "allowReserved"
>;

const kindNames = { array: "Array", object: "Object", any: "Any" } as const;

/** The style, or `form` where the style has no rule for the kind of value. */
function styleOf({
  name,
  style,
  valueKind,
  depth,
  explode,
}: WrittenParameter): ParameterModel["style"] {
  if (style === "deepObject") {
    // The name asks for `ids[]=1&ids[]=2`.
    const isNamedList = valueKind === "array" && depth === "flat" && name.endsWith("[]");
    return valueKind === "primitive" || isNamedList ? "form" : style;
  }
  return isDelimited(style) && (explode || valueKind === "primitive") ? "form" : style;
}

function isDelimited(style: ParameterModel["style"]): boolean {
  return style === "spaceDelimited" || style === "pipeDelimited";
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-content */
const contentEncoders = {
  json: {
    path: "jsonPath",
    query: "jsonQuery",
    querystring: "jsonQuerystring",
    header: "jsonHeader",
    cookie: "jsonQuery",
  },
  text: {
    path: "simple",
    query: "form",
    querystring: "textQuerystring",
    header: "headerSimple",
    cookie: "form",
  },
} as const satisfies Readonly<Record<string, Readonly<Record<ParameterModel["in"], string>>>>;

function contentEncoderOf(mediaType: string, place: ParameterModel["in"]): string {
  if (place === "querystring" && mediaType === "application/x-www-form-urlencoded") {
    return "formQuerystring";
  }
  return contentEncoders[codecOf(mediaType)][place];
}

function codecOf(mediaType: string): keyof typeof contentEncoders {
  return mediaType.startsWith("text/") && !mediaType.endsWith("+json") ? "text" : "json";
}
