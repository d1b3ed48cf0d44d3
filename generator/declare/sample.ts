import type { Json } from "../json.js";
import type { Sample } from "./declarations.js";
import { alternativesOf } from "./alternatives.js";
import type { ResolveType } from "./alternatives.js";
import { fitsType, isDecimal } from "./fits-type.js";
import { bigintSample, dateSample, sampleOfExample } from "./sample-of-example.js";
import type { ObjectExpression, TypeExpression, TextExpression } from "../print/type-expression.js";
import { isText } from "../print/type-expression.js";

/** What a sample is made of. */
export interface SampleRequest {
  /** What the document gives as an example; `null` if nothing. */
  readonly example: Json;
  /** What a string says when nothing better is known: the name of the parameter or property. */
  readonly name: string;
}

/**
 * A value of a type as documentation shows it: the example of the document if it is one, else the least that the type
 * takes. `null` where it takes nothing, or nothing that ends.
 */
export function sampleOf(
  type: TypeExpression,
  { example, name }: SampleRequest,
  resolve: ResolveType,
): Sample | null {
  if (example !== null && fitsType(example, type, resolve)) {
    return sampleOfExample(example, type, resolve);
  }
  return makeSample(type, { name, resolve, within: [], level: 0, rest: { left: mostValues } });
}

interface Scope {
  readonly name: string;
  readonly resolve: ResolveType;
  /** The names of the types that are being followed, none of which is followed again. */
  readonly within: readonly string[];
  /** How many named types have been followed to get here. */
  readonly level: number;
  /** How many more values the sample may consist of. */
  readonly rest: { left: number };
}

/** A larger sample would not help a reader, and a few schemas can ask for one without end. */
const mostValues = 1_000;

/** Nor would one that is nested more deeply: each level is indented further than the one around it. */
const mostLevels = 100;

/** `null` where the type has no value, none that ends, or a very large one. */
function makeSample(type: TypeExpression, scope: Scope): Sample | null {
  scope.rest.left -= 1;
  if (scope.rest.left < 0) return null;
  switch (type.kind) {
    case "text":
      return makeKeyword(type, scope.name);
    case "array": {
      const item = makeSample(type.item, scope);
      return { kind: "list", items: item === null ? [] : [item] };
    }
    case "tuple": {
      const required = type.elements.filter((element) => element.kind === "required");
      return ifAll(
        required.map((element) => makeSample(element.type, scope)),
        (items) => ({ kind: "list", items }),
      );
    }
    case "object":
      return makeObject(type, scope);
    case "reference":
      if (type.name === "Blob") return { kind: "expression", text: 'new Blob(["bytes"])' };
      return makeNamed(type, scope);
    case "intersection":
    case "item":
      return makeNamed(type, scope);
    case "union":
      return makeFirst(type.members, scope);
  }
}

/** A type that consists of named ones, none of which is being followed already. */
function makeNamed(type: TypeExpression, scope: Scope): Sample | null {
  if (scope.level === mostLevels) return null;
  const names = namesIn(type, scope.resolve);
  if (names.some((name) => scope.within.includes(name))) return null;
  const alternatives = alternativesOf(type, scope.resolve);
  return makeFirst(
    alternatives.filter(({ kind }) => kind !== "intersection"),
    { ...scope, level: scope.level + 1, within: [...scope.within, ...names] },
  );
}

/** The named types of which a type consists: itself, the parts of an intersection, the arguments of a utility type. */
function namesIn(type: TypeExpression, resolve: ResolveType): readonly string[] {
  if (type.kind === "intersection") return type.members.flatMap((part) => namesIn(part, resolve));
  if (type.kind === "item") return namesIn(type.of, resolve);
  if (type.kind !== "reference") return [];
  if (resolve(type.name) !== undefined) return [type.name];
  return type.arguments.flatMap((argument) => namesIn(argument, resolve));
}

function makeKeyword({ text, sample }: TextExpression, name: string): Sample | null {
  switch (text) {
    case "never":
    case "undefined":
      return null;
    case "string":
      return { kind: "value", value: sample ?? name };
    case "number":
      return { kind: "value", value: sample ?? 1 };
    case "boolean":
      return { kind: "value", value: true };
    case "unknown":
    case "object":
      return { kind: "object", members: [] };
    case "bigint":
      return bigintSample(isDecimal(sample) ? sample : 1);
    case "Date":
      return dateSample(dateIn(sample));
    default:
      // Of another type that an overlay gives, nothing is known; the rest are literals.
      return /^[A-Z_$]/.test(text) ? null : { kind: "expression", text };
  }
}

function dateIn(sample: TextExpression["sample"]): string {
  const text = String(sample);
  return Number.isNaN(Date.parse(text)) ? "2026-01-31T12:00:00Z" : text;
}

/** Of the first type that has a value; `null` comes last. */
function makeFirst(types: readonly TypeExpression[], scope: Scope): Sample | null {
  const sorted = types.toSorted((a, b) => Number(isText(a, "null")) - Number(isText(b, "null")));
  for (const type of sorted) {
    const sample = makeSample(type, scope);
    if (sample !== null) return sample;
  }
  return null;
}

function makeObject({ members }: ObjectExpression, scope: Scope): Sample | null {
  const required = members.flatMap(({ name, optional, type, example }) =>
    name === null || optional ? [] : [{ name, type, example }],
  );
  return ifAll(
    required.map(({ name, type, example }) =>
      example !== null && fitsType(example, type, scope.resolve)
        ? sampleOfExample(example, type, scope.resolve)
        : makeSample(type, { ...scope, name }),
    ),
    (samples) => ({
      kind: "object",
      members: samples.map((sample, at) => ({ name: required[at]?.name ?? "", sample })),
    }),
  );
}

function ifAll(
  samples: readonly (Sample | null)[],
  combine: (samples: readonly Sample[]) => Sample,
): Sample | null {
  const made = samples.filter((sample) => sample !== null);
  return made.length === samples.length ? combine(made) : null;
}
