/* @internal how cookie parameters are written */

import { joinMembers } from "./encode.js";
import type { Members, Missing, Primitive } from "./encode.js";
import { form } from "./query.js";

/*
 * Exploded cookie parameters, of which each pair is a cookie of its own. The others are written by
 * the functions of `query.ts`. Browsers do not let programs set the header `Cookie`.
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

/** The value of the header `Cookie`; `undefined` if there are no cookies. */
export function cookieHeader(pairs: readonly string[]): string | undefined {
  return pairs.filter((pair) => pair).join("; ") || undefined;
}
