/* @internal how path parameters are written */

import { definedMembers, encode, joinItems, joinMembers } from "./encode.js";
import type { Members, Primitive } from "./encode.js";

/*
 * Path parameters, one function for each style and shape of value, with the examples of
 * https://spec.openapis.org/oas/v3.1.1.html#style-examples; RFC 6570 section 3.2. Empty arrays and
 * objects are not written.
 */

/** `blue` */
export function simple(_name: string, value: Primitive): string {
  return encode(value);
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
    .map(([name, member]) => matrix(name, member))
    .join("");
}

function pair(name: string, text: string): string {
  return `;${encode(name)}${text && `=${text}`}`;
}
