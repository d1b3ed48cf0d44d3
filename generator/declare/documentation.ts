import type { Json } from "../json.js";
import { sameWords } from "../same-words.js";
import type { Constraints, PropertyShape, Shape } from "../shapes/shape.js";
import type { Documentation, DocumentationTag } from "../print/type-expression.js";

/** Bounds, with the words for them. */
const bounds = [
  ["minimum", "minimum"],
  ["exclusiveMinimum", "greater than"],
  ["maximum", "maximum"],
  ["exclusiveMaximum", "less than"],
  ["multipleOf", "multiple of"],
  ["minLength", "minimum length"],
  ["maxLength", "maximum length"],
  ["minItems", "minimum items"],
  ["maxItems", "maximum items"],
  ["minProperties", "minimum properties"],
  ["maxProperties", "maximum properties"],
] as const;

/** Formats that the type already says. */
const silentFormats: ReadonlySet<string> = new Set(["binary", "float", "double", "int32"]);

/** What there is to say of a property. Each text is empty where there is nothing. */
export interface PropertyFacts {
  /** Description, values and limits, each a paragraph. */
  readonly text: string;
  /** The values of an enumeration with their descriptions, as a list. */
  readonly values: string;
  /** The format and the limits, as a sentence. */
  readonly limits: string;
  readonly tags: readonly DocumentationTag[];
}

/** A value of the document as the documentation shows it. */
export type ShowValue = (value: Json) => Json;

/** Makes the documentation of a property; `null` for none. */
export type DocumentProperty = (
  property: PropertyShape,
  facts: PropertyFacts,
) => Documentation | null;

/** Says all that there is to say. */
export const documentFully: DocumentProperty = (_, { text, tags }) => {
  return text === "" && tags.length === 0 ? null : { text, tags };
};

/** Finds what there is to say of a property: in its schema, not in one that it refers to. */
export function factsOf({ shape, name }: PropertyShape, show: ShowValue): PropertyFacts {
  const [values, limits] = [valuesOf(shape), limitsOf(shape.constraints)];
  const paragraphs = [textOf(shape, name), values, limits];
  const text = paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
  return { text, values, limits, tags: tagsOf(shape, show) };
}

/** A title that only repeats the name, as some frameworks write one for each property, adds nothing. */
function textOf({ annotations }: Shape, name: string): string {
  const { title = "", description = "" } = annotations ?? {};
  if (description.trim() !== "") return description.trim();
  return title === "" || sameWords(title, name) ? "" : title.trim();
}

function valuesOf(shape: Shape): string {
  const described = shape.annotations?.describedValues ?? [];
  if (described.length > 0) {
    return described.map(({ value, description }) => valueLine(value, description)).join("\n");
  }
  if (shape.kind !== "union" && shape.kind !== "array") return "";
  const alternatives = shape.kind === "union" ? shape.members : [shape];
  const list = alternatives.find((alternative) => alternative.kind === "array");
  if (list !== undefined) return valuesOf(list.item);
  if (shape.kind !== "union" || !shape.exclusive) return "";
  return shape.members
    .map((member) =>
      member.kind === "literal" ? valueLine(member.value, textOfValue(member)) : "",
    )
    .filter((line) => line !== "")
    .join("\n");
}

function textOfValue({ annotations }: Shape): string {
  return annotations?.description ?? annotations?.title ?? "";
}

function valueLine(value: Json, description: string): string {
  if (description.trim() === "") return "";
  return `- \`${JSON.stringify(value)}\`: ${oneLine(description)}`;
}

function limitsOf(constraints: Constraints | null): string {
  if (constraints === null) return "";
  const { format, pattern, uniqueItems } = constraints;
  const { contentEncoding: encoding, contentMediaType: mediaType } = constraints;
  const parts: string[] = [];
  if (format !== undefined && !silentFormats.has(format)) parts.push(`format: ${format}`);
  if (mediaType !== undefined) parts.push(`media type: ${mediaType}`);
  if (encoding !== undefined) parts.push(`encoding: ${encoding}`);
  for (const [keyword, words] of bounds) {
    const bound = constraints[keyword];
    if (bound === undefined || isIdle(keyword, bound) || isInexact(bound, format)) continue;
    parts.push(`${words}: ${bound}`);
  }
  if (uniqueItems === true) parts.push("no item twice");
  if (pattern !== undefined) parts.push(`pattern: ${code(pattern)}`);
  const text = parts.join("; ");
  return text === "" ? "" : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** A bound that every value keeps. */
function isIdle(keyword: string, bound: number): boolean {
  return bound === 0 && ["minLength", "minItems", "minProperties"].includes(keyword);
}

/** A bound of 64 bits, which has been read as another one. */
function isInexact(bound: number, format: string | undefined): boolean {
  return (format === "int64" || format === "uint64") && Math.abs(bound) > Number.MAX_SAFE_INTEGER;
}

function tagsOf({ annotations }: Shape, show: ShowValue): readonly DocumentationTag[] {
  const { default: initial, deprecated, examples = [] } = annotations ?? {};
  const [example] = examples;
  return [
    ...(initial === undefined ? [] : [{ name: "default", text: valueText(show(initial)) }]),
    ...(deprecated === true ? [{ name: "deprecated", text: "" }] : []),
    ...(example === undefined ? [] : [{ name: "example", text: valueText(show(example)) }]),
  ];
}

function valueText(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 80 ? text : JSON.stringify(value, null, 2);
}

function code(text: string): string {
  const line = oneLine(text);
  const fence = line.includes("`") ? "``" : "`";
  const space = line.includes("`") ? " " : "";
  return fence + space + line + space + fence;
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ");
}
