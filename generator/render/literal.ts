import { literalKey, stringLiteral } from "../escape.js";
import type { Sample } from "../declare/declarations.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import { printWidth } from "../print/print-document.js";

/** Where a literal is printed. */
export interface LiteralPlace {
  /** The columns that are before each line, such as those of a comment. */
  readonly margin: number;
  /** The white space that its line begins with. */
  readonly indent: string;
  /** The columns that stand around it in its line. */
  readonly around: number;
}

const alone: LiteralPlace = { margin: 0, indent: "", around: 0 };

/** A JSON value as a TypeScript literal, laid out as a person would. */
export function literal(value: Json, place: LiteralPlace = alone): string {
  if (typeof value === "string") return stringLiteral(value);
  if (isJsonArray(value)) {
    return bracket(["[", "]"], place, (inner) => value.map((item) => literal(item, inner)));
  }
  if (isJsonObject(value)) return printObject(Object.entries(value), place, literal);
  return String(value);
}

/** A sample of an object, laid out likewise. */
export function sampleObject(
  members: readonly { readonly name: string; readonly sample: Sample }[],
  place: LiteralPlace,
): string {
  return printObject(
    members.map(({ name, sample }) => [name, sample]),
    place,
    printSample,
  );
}

function printSample(sample: Sample, place: LiteralPlace): string {
  switch (sample.kind) {
    case "value":
      return literal(sample.value, place);
    case "expression":
      return sample.text;
    case "list":
      return bracket(["[", "]"], place, (inner) =>
        sample.items.map((item) => printSample(item, inner)),
      );
    case "object":
      return sampleObject(sample.members, place);
  }
}

function printObject<Value>(
  members: readonly (readonly [name: string, value: Value])[],
  place: LiteralPlace,
  print: (value: Value, place: LiteralPlace) => string,
): string {
  if (members.length === 0) return "{}";
  return bracket(["{ ", " }"], place, (inner) =>
    members.map(([name, value]) => {
      const key = `${literalKey(name)}: `;
      const text = print(value, { ...inner, around: key.length + 1 });
      return text === name && /^[A-Za-z]/.test(name) ? name : key + text;
    }),
  );
}

function bracket(
  [open, close]: readonly [string, string],
  { margin, indent, around }: LiteralPlace,
  print: (inner: LiteralPlace) => readonly string[],
): string {
  const inner = { margin, indent: `${indent}  `, around: 1 };
  const parts = print(inner);
  const flat = open + parts.join(", ") + close;
  const width = margin + indent.length + around + flat.length;
  if (!flat.includes("\n") && width <= printWidth) return flat;
  const lines = parts.map((part) => `${inner.indent}${part},\n`).join("");
  return `${open.trim()}\n${lines}${indent}${close.trim()}`;
}
