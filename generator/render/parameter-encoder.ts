import type { ParameterModel } from "../model/client-model.js";

/**
 * The function of the runtime that writes a parameter, or a property of a urlencoded body: style, valueKind, explode and
 * reserved characters, in that order, make up the name of each.
 */
export function encoderOf({ in: place, ...parameter }: WrittenParameter): string {
  if (parameter.mediaType !== null) return contentEncoderOf(parameter.mediaType, place);
  const { style: given, valueKind, explode } = parameter;
  const reserved = parameter.allowReserved && place === "query" ? "Reserved" : "";
  const style = isForm(given, valueKind, explode) ? "form" : given;
  if (style === "deepObject") return `deepObject${valueKind === "any" ? "Any" : ""}${reserved}`;
  const base = place === "header" ? "headerSimple" : style;
  if (valueKind === "primitive") return base + reserved;
  // A list in a path or header is the same exploded and not, and the delimited styles are for lists that are not.
  const explodes = (explode || given === "deepObject") && !isDelimited(style);
  const isSame = style === "simple" && valueKind === "array";
  const ending = kindNames[valueKind] + (explodes && !isSame ? "Explode" : "");
  return (place === "cookie" && explodes ? `cookieForm${ending}` : base + ending) + reserved;
}

type WrittenParameter = Pick<
  ParameterModel,
  "in" | "mediaType" | "style" | "explode" | "valueKind" | "allowReserved"
>;

const kindNames = { array: "Array", object: "Object", any: "Any" } as const;

/** Where a style has nothing to say of a valueKind, the parameter is written as most are. */
function isForm(
  style: ParameterModel["style"],
  valueKind: ParameterModel["valueKind"],
  explode: boolean,
): boolean {
  if (style === "deepObject") return valueKind === "primitive" || valueKind === "array";
  return isDelimited(style) && (explode || valueKind === "primitive");
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
