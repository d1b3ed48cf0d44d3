/* @internal how query parameters are written */

import { encode, joinItems, joinMembers } from "./encode.js";
import type { Members, Missing, Primitive } from "./encode.js";

/*
 * Query parameters, one function for each style and shape of value, with the examples of
 * https://spec.openapis.org/oas/v3.1.1.html#style-examples; RFC 6570 section 3.2.8. Names are
 * percent-encoded already. Missing values, empty arrays and empty objects are not written.
 * Exploded, `spaceDelimited` and `pipeDelimited` are `form`.
 */

/**
 * The query of pairs such as `a=1`, with its `?`. Empty ones are left out; without any, it is
 * empty.
 */
export function queryOf(...pairs: readonly string[]): string {
  return pairs.reduce(addQuery, "");
}

/** Appends pairs such as `a=1` to the query of a URL. */
export function addQuery(url: string, pairs: string | undefined): string {
  return pairs ? url + (url.includes("?") ? "&" : "?") + pairs : url;
}

/** `color=blue` */
export function form(name: string, value: Primitive | Missing): string {
  return value == null ? "" : `${name}=${encode(value)}`;
}

/** `color=blue,black,brown` */
export function formArray(name: string, value: readonly Primitive[] | Missing): string {
  return value?.length ? `${name}=${joinItems(value, ",")}` : "";
}

/** `color=blue&color=black&color=brown` */
export function formArrayExplode(name: string, value: readonly Primitive[] | Missing): string {
  return (value ?? []).map((item) => form(name, item)).join("&");
}

/** `color=R,100,G,200,B,150` */
export function formObject(name: string, value: Members | Missing): string {
  const text = joinMembers(value, { equals: ",", separator: "," });
  return text && `${name}=${text}`;
}

/** `R=100&G=200&B=150` */
export function formObjectExplode(_name: string, value: Members | Missing): string {
  return joinMembers(value, { equals: "=", separator: "&" });
}

/** `color=blue%20black%20brown` */
export function spaceDelimitedArray(name: string, value: readonly Primitive[] | Missing): string {
  return value?.length ? `${name}=${joinItems(value, "%20")}` : "";
}

/** `color=R%20100%20G%20200%20B%20150` */
export function spaceDelimitedObject(name: string, value: Members | Missing): string {
  const text = joinMembers(value, { equals: "%20", separator: "%20" });
  return text && `${name}=${text}`;
}

/** `color=blue%7Cblack%7Cbrown` */
export function pipeDelimitedArray(name: string, value: readonly Primitive[] | Missing): string {
  return value?.length ? `${name}=${joinItems(value, "%7C")}` : "";
}

/** `color=R%7C100%7CG%7C200%7CB%7C150` */
export function pipeDelimitedObject(name: string, value: Members | Missing): string {
  const text = joinMembers(value, { equals: "%7C", separator: "%7C" });
  return text && `${name}=${text}`;
}
