import type { Json } from "../json.js";
import type { Sample } from "./declarations.js";
import { alternativesOf } from "./alternatives.js";
import type { ResolveShape } from "./alternatives.js";
import { fitsShape } from "./fits-shape.js";
import type { ObjectShape, Shape, TextShape } from "./shape.js";
import { isText } from "./shape.js";

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
  shape: Shape,
  { example, name }: SampleRequest,
  resolve: ResolveShape,
): Sample | null {
  if (example !== null && fitsShape(example, shape, resolve)) {
    return { kind: "value", value: example };
  }
  return makeSample(shape, { name, resolve, within: [] });
}

interface Scope {
  readonly name: string;
  readonly resolve: ResolveShape;
  /** The references that are being followed, none of which is followed again. */
  readonly within: readonly string[];
}

/** `null` where the type has no value, or none that ends. */
function makeSample(shape: Shape, scope: Scope): Sample | null {
  switch (shape.kind) {
    case "text":
      return makeKeyword(shape, scope.name);
    case "array": {
      const item = makeSample(shape.item, scope);
      return { kind: "list", items: item === null ? [] : [item] };
    }
    case "tuple": {
      const required = shape.elements.filter((element) => element.kind === "required");
      return ifAll(
        required.map((element) => makeSample(element.shape, scope)),
        (items) => ({ kind: "list", items }),
      );
    }
    case "object":
      return makeObject(shape, scope);
    case "reference":
      if (shape.name === "Blob") return { kind: "expression", text: 'new Blob(["bytes"])' };
      if (scope.within.includes(shape.name)) return null;
      return makeAlternative(shape, { ...scope, within: [...scope.within, shape.name] });
    case "union":
    case "intersection":
      return makeAlternative(shape, scope);
  }
}

function makeKeyword({ text, sample }: TextShape, name: string): Sample | null {
  switch (text) {
    case "never":
    case "undefined":
      return null;
    case "string":
      return { kind: "value", value: sample ?? name };
    case "number":
      return { kind: "value", value: 1 };
    case "boolean":
      return { kind: "value", value: true };
    case "unknown":
    case "object":
      return { kind: "object", members: [] };
    default:
      return { kind: "expression", text };
  }
}

/** The first that has a value; `null` comes last. */
function makeAlternative(shape: Shape, scope: Scope): Sample | null {
  const alternatives = alternativesOf(shape, scope.resolve);
  const sorted = alternatives.toSorted(
    (a, b) => Number(isText(a, "null")) - Number(isText(b, "null")),
  );
  for (const alternative of sorted) {
    const sample = alternative.kind === "intersection" ? null : makeSample(alternative, scope);
    if (sample !== null) return sample;
  }
  return null;
}

function makeObject({ members }: ObjectShape, scope: Scope): Sample | null {
  const required = members.flatMap(({ name, optional, shape }) =>
    name === null || optional ? [] : [{ name, shape }],
  );
  return ifAll(
    required.map(({ name, shape }) => makeSample(shape, { ...scope, name })),
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
