import type { Shape } from "../shapes/shape.js";
import type { Form } from "./side.js";

/** A shape in the form that its schema is printed in. */
export interface Typed {
  readonly shape: Shape;
  readonly form: Form;
}

/** The answers for pairs of types. Schemas may refer to each other so often that nothing else ends. */
export interface KnownAnswers {
  /** The answer for a pair, which is found only once. Of a pair that is being looked at, TypeScript assumes `true`. */
  readonly answer: (one: Typed, other: Typed, find: () => boolean) => boolean;
}

export function createKnownAnswers(): KnownAnswers {
  const known = new Map<string, boolean>();
  const ids = new Map<Shape, number>();
  /** Pairs that fit, if those that are being looked at do. */
  const assumed: string[] = [];
  const idOf = ({ shape, form }: Typed): string => {
    const id = shape.kind === "reference" ? textOf(shape) : (ids.get(shape) ?? ids.size);
    if (typeof id === "number") ids.set(shape, id);
    return `${id} ${form.open} ${form.readonly}`;
  };
  const forget = (start: number): void => {
    for (const id of assumed.splice(start)) known.delete(id);
  };
  return {
    answer: (one, other, find) => {
      if (!isNested(one.shape) && !isNested(other.shape)) return find();
      const id = `${idOf(one)}\n${idOf(other)}`;
      const found = known.get(id);
      if (found !== undefined) return found;
      const start = assumed.length;
      known.set(id, true);
      const answer = find();
      if (answer) assumed.push(id);
      else forget(start);
      known.set(id, answer);
      return answer;
    },
  };
}

function textOf({ key, required }: Extract<Shape, { kind: "reference" }>): string {
  return JSON.stringify([key, ...required]);
}

function isNested({ kind }: Shape): boolean {
  return kind === "reference" || kind === "union" || kind === "intersection";
}
