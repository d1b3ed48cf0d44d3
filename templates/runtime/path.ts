/* @internal how path parameters are written */

import { definedMembers, encode, joinItems, joinMembers } from "./encode.js";
import type { Members, Missing, Primitive } from "./encode.js";

/*
 * Path parameters, one function for each style and shape of value, with the examples of
 * https://spec.openapis.org/oas/v3.1.1.html#style-examples; RFC 6570 section 3.2. Names are
 * percent-encoded already. Empty arrays and objects are not written.
 */

/**
 * Writes a path parameter. If it has no value or an empty one, the placeholder stays in the path,
 * which `writeRequest` then refuses.
 */
export function segment<Value>(
  name: string,
  value: Value | Missing,
  write: (name: string, value: Value) => string,
): string {
  return (value != null && write(name, value)) || `{${name}}`;
}

/**
 * Like {@link segment}, for an array or object of style `label` or `matrix`, which is written as
 * nothing when it is empty.
 */
export function prefixedSegment<Value>(
  name: string,
  value: Value | Missing,
  write: (name: string, value: Value) => string,
): string {
  return value == null ? `{${name}}` : write(name, value);
}

/** `blue`. Without a value, or with an empty one, the placeholder stays; see {@link segment}. */
export function simple(name: string, value: Primitive | Missing): string {
  return encode(value ?? "") || `{${name}}`;
}

/** `blue,black,brown` */
export function simpleArray(_name: string, value: readonly Primitive[]): string {
  return joinItems(value, ",");
}

/** `R,100,G,200,B,150` */
export function simpleObject(_name: string, value: Members): string {
  return joinMembers(value, { equals: ",", separator: "," });
}

/** `R=100,G=200,B=150` */
export function simpleObjectExplode(_name: string, value: Members): string {
  return joinMembers(value, { equals: "=", separator: "," });
}

/** `.blue` */
export function label(_name: string, value: Primitive): string {
  return `.${encode(value)}`;
}

/** `.blue,black,brown` */
export function labelArray(_name: string, value: readonly Primitive[]): string {
  return value.length > 0 ? `.${joinItems(value, ",")}` : "";
}

/** `.blue.black.brown` */
export function labelArrayExplode(name: string, value: readonly Primitive[]): string {
  return value.map((item) => label(name, item)).join("");
}

/** `.R,100,G,200,B,150` */
export function labelObject(name: string, value: Members): string {
  const text = simpleObject(name, value);
  return text && `.${text}`;
}

/** `.R=100.G=200.B=150` */
export function labelObjectExplode(_name: string, value: Members): string {
  const text = joinMembers(value, { equals: "=", separator: "." });
  return text && `.${text}`;
}

/** `;color=blue`; `;color` for an empty value */
export function matrix(name: string, value: Primitive): string {
  return pair(name, encode(value));
}

/** `;color=blue,black,brown` */
export function matrixArray(name: string, value: readonly Primitive[]): string {
  return value.length > 0 ? pair(name, joinItems(value, ",")) : "";
}

/** `;color=blue;color=black;color=brown` */
export function matrixArrayExplode(name: string, value: readonly Primitive[]): string {
  return value.map((item) => matrix(name, item)).join("");
}

/** `;color=R,100,G,200,B,150` */
export function matrixObject(name: string, value: Members): string {
  const text = simpleObject(name, value);
  return text && pair(name, text);
}

/** `;R=100;G=200;B=150` */
export function matrixObjectExplode(_name: string, value: Members): string {
  return definedMembers(value)
    .map(([name, member]) =>
      // Sound: the types of parameters allow primitive members only.
      matrix(encode(name), member as Primitive),
    )
    .join("");
}

function pair(name: string, text: string): string {
  return `;${name}${text && `=${text}`}`;
}
