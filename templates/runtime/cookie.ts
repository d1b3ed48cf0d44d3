/* @internal how cookie parameters are written */

import { joinMembers } from "./encode.js";
import type { Members, Missing, Primitive } from "./encode.js";
import { form } from "./query.js";

/*
 * Cookie parameters, exploded: what `query.ts` joins with `&` are cookies of their own here. Not
 * exploded they are written by the functions of `query.ts`. Browsers do not let a program set
 * cookies.
 */

/** `color=blue; color=black; color=brown` */
export function cookieFormArrayExplode(
  name: string,
  value: readonly Primitive[] | Missing,
): string {
  return (value ?? []).map((item) => form(name, item)).join("; ");
}

/** `R=100; G=200; B=150` */
export function cookieFormObjectExplode(_name: string, value: Members | Missing): string {
  return joinMembers(value, { equals: "=", separator: "; " });
}

/** The header of cookies, or `undefined` if there are none. */
export function cookieHeader(pairs: readonly string[]): string | undefined {
  return pairs.filter((pair) => pair).join("; ") || undefined;
}
