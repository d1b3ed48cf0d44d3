import { stringLiteral } from "../escape.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { ObjectExpression, TypeExpression } from "../print/type-expression.js";
import type { ResolveType } from "./alternatives.js";
import { alternativesOf } from "./alternatives.js";
import type { Sample } from "./declarations.js";
import { fitsType } from "./fits-type.js";

/**
 * The example of a document as a value of a type, which it fits: its dates are dates, and its integers of 64 bits are a
 * `bigint`, where the type has them.
 */
export function sampleOfExample(value: Json, type: TypeExpression, resolve: ResolveType): Sample {
  const sample = withTypedValues(value, type, resolve);
  return hasTypedValues(sample) ? sample : { kind: "value", value };
}

function withTypedValues(value: Json, type: TypeExpression, resolve: ResolveType): Sample {
  if (!mayHaveTypedValues(value)) return { kind: "value", value };
  const below = (inner: Json, its: TypeExpression): Sample => withTypedValues(inner, its, resolve);
  const fitting = alternativesOf(type, resolve).find((one) => fitsType(value, one, resolve));
  if (typeof value === "string" || typeof value === "number") {
    const text = fitting?.kind === "text" ? fitting.text : "";
    if (text === "bigint") return bigintSample(value);
    return text === "Date" ? dateSample(String(value)) : { kind: "value", value };
  }
  if (isJsonArray(value) && fitting?.kind === "array") {
    return { kind: "list", items: value.map((item) => below(item, fitting.item)) };
  }
  if (isJsonObject(value) && fitting?.kind === "object") {
    const members = Object.entries(value).flatMap(([name, member]) => {
      const its = typeOfMember(fitting, name);
      return its === undefined ? [] : [{ name, sample: below(member, its) }];
    });
    return { kind: "object", members };
  }
  return { kind: "value", value };
}

/** `new Date("2026-01-31T12:00:00Z")` */
export function dateSample(text: string): Sample {
  return { kind: "expression", text: `new Date(${stringLiteral(text)})` };
}

/** `12n` */
export function bigintSample(value: number | string): Sample {
  return { kind: "expression", text: `${BigInt(value)}n` };
}

function typeOfMember({ members }: ObjectExpression, name: string): TypeExpression | undefined {
  const found = members.find((one) => one.name === name);
  return (found ?? members.find((one) => one.name === null))?.type;
}

/** Looked at first, since hardly any example has some. */
function mayHaveTypedValues(value: Json): boolean {
  if (typeof value === "string") return /^(?:\d{4}-\d\d-\d\d|-?\d+$)/.test(value);
  if (typeof value !== "object" || value === null) return Number.isSafeInteger(value);
  return Object.values(value).some(mayHaveTypedValues);
}

function hasTypedValues(sample: Sample): boolean {
  switch (sample.kind) {
    case "expression":
      return true;
    case "value":
      return false;
    case "list":
      return sample.items.some(hasTypedValues);
    case "call":
    case "object":
      return sample.members.some((member) => hasTypedValues(member.sample));
  }
}
