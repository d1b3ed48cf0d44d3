import { stringLiteral } from "../escape.js";
import type { Json } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { ObjectExpression, TypeExpression } from "../print/type-expression.js";
import type { ResolveType } from "./alternatives.js";
import { alternativesOf } from "./alternatives.js";
import type { Sample } from "./declarations.js";
import { fitsType } from "./fits-type.js";

/** The example of a document as a value of a type, which it fits: its dates are dates where the type has them. */
export function sampleOfExample(value: Json, type: TypeExpression, resolve: ResolveType): Sample {
  const sample = withDates(value, type, resolve);
  return hasDates(sample) ? sample : { kind: "value", value };
}

function withDates(value: Json, type: TypeExpression, resolve: ResolveType): Sample {
  if (!mayHaveDates(value)) return { kind: "value", value };
  const below = (inner: Json, its: TypeExpression): Sample => withDates(inner, its, resolve);
  const fitting = alternativesOf(type, resolve).find((one) => fitsType(value, one, resolve));
  if (typeof value === "string") {
    const isDate = fitting?.kind === "text" && fitting.text === "Date";
    return isDate ? dateSample(value) : { kind: "value", value };
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

function typeOfMember({ members }: ObjectExpression, name: string): TypeExpression | undefined {
  const found = members.find((one) => one.name === name);
  return (found ?? members.find((one) => one.name === null))?.type;
}

/** Looked at first, since hardly any example has some. */
function mayHaveDates(value: Json): boolean {
  if (typeof value === "string") return /^\d{4}-\d\d-\d\d/.test(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(mayHaveDates);
}

function hasDates(sample: Sample): boolean {
  switch (sample.kind) {
    case "expression":
      return true;
    case "value":
      return false;
    case "list":
      return sample.items.some(hasDates);
    case "object":
      return sample.members.some((member) => hasDates(member.sample));
  }
}
