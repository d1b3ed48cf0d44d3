import { literalKey, stringLiteral } from "../escape.js";
import type { Sample, SampleMember } from "../declare/declarations.js";
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
    const isBroken = areLong(value.map(isJsonArray), value.map(countIn));
    return bracket(["[", "]"], { ...place, isBroken }, (inner) =>
      value.map((item) => literal(item, inner)),
    );
  }
  if (isJsonObject(value)) return printObject(Object.entries(value), place, literal);
  return String(value);
}

function countIn(value: Json): number {
  return isJsonObject(value) ? Object.keys(value).length : isJsonArray(value) ? value.length : 0;
}

/** Whether the items of an array are several lists, or several objects, of several items each: it is always broken. */
function areLong(areLists: readonly boolean[], counts: readonly number[]): boolean {
  const isOneKind = new Set(areLists).size === 1;
  return counts.length > 1 && isOneKind && counts.every((count) => count > 1);
}

/** A sample of an object, laid out likewise. */
export function sampleObject(members: readonly SampleMember[], place: LiteralPlace): string {
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
      return printSamples(sample.items, place);
    case "object":
      return sampleObject(sample.members, place);
    case "call":
      return printSampleCall(sample, place);
  }
}

/** The object begins in the line of the call, unless its brace does not fit there. */
function printSampleCall(
  { name, members }: Extract<Sample, { readonly kind: "call" }>,
  place: LiteralPlace,
): string {
  const { margin, indent, around } = place;
  const hugged = sampleObject(members, { ...place, around: around + name.length + "()".length });
  const before = margin + indent.length + around - ",".length;
  const isNarrow = before + name.length + "(".length === printWidth;
  if (!isNarrow) return `${name}(${hugged})`;
  const inner = `${indent}  `;
  const object = sampleObject(members, { margin, indent: inner, around: 1 });
  return `${name}(\n${inner}${object},\n${indent})`;
}

function printSamples(items: readonly Sample[], place: LiteralPlace): string {
  const isBroken = areLong(
    items.map((item) => item.kind === "list" || (item.kind === "value" && isJsonArray(item.value))),
    items.map(countInSample),
  );
  return bracket(["[", "]"], { ...place, isBroken }, (inner) =>
    items.map((item) => printSample(item, inner)),
  );
}

function countInSample(sample: Sample): number {
  switch (sample.kind) {
    case "value":
      return countIn(sample.value);
    case "expression":
    case "call":
      return 0;
    case "list":
      return sample.items.length;
    case "object":
      return sample.members.length;
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
      if (text === name && /^[A-Za-z]/.test(name)) return name;
      const room = printWidth - inner.margin - inner.indent.length - key.length;
      const isWord = /^(?:["']|\{\}$|\[\]$|(?!true$|false$)[A-Za-z_$][\w$]*$)/.test(text);
      const isOpened = text.includes("\n");
      const isLong = (isWord && text.length + 1 > room) || (isOpened && text.indexOf("\n") > room);
      if (!isLong || key.length <= shortKey) return key + text;
      const below = `${inner.indent}  `;
      return `${key.trimEnd()}\n${below}${isWord ? text : print(value, { ...inner, indent: below })}`;
    }),
  );
}

/** Behind a key of up to so many characters, Prettier never breaks a line. */
const shortKey = "abcd: ".length;

function bracket(
  [open, close]: readonly [string, string],
  { margin, indent, around, isBroken = false }: LiteralPlace & { readonly isBroken?: boolean },
  print: (inner: LiteralPlace) => readonly string[],
): string {
  const inner = { margin, indent: `${indent}  `, around: 1 };
  const parts = print(inner);
  const room = printWidth - margin - indent.length - around;
  const length = parts.reduce((sum, part) => sum + part.length, 2 * (parts.length - 1));
  // Looked at before the text, which can be long, is made.
  if (!isBroken && open.length + length + close.length <= room) {
    const flat = open + parts.join(", ") + close;
    if (!flat.includes("\n")) return flat;
  }
  const lines = parts.map((part) => `${inner.indent}${part},\n`).join("");
  return `${open.trim()}\n${lines}${indent}${close.trim()}`;
}
