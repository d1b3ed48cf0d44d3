/* @internal how parameters of unknown shape are written */

import { cookieFormArrayExplode, cookieFormObjectExplode } from "./cookie.js";
import { deepObject } from "./deep-object.js";
import { encode } from "./encode.js";
import type { Primitive } from "./encode.js";
import {
  headerSimple,
  headerSimpleArray,
  headerSimpleObject,
  headerSimpleObjectExplode,
} from "./header.js";
import { jsonHeader } from "./json-parameter.js";
import {
  label,
  labelArray,
  labelArrayExplode,
  labelObject,
  labelObjectExplode,
  matrix,
  matrixArray,
  matrixArrayExplode,
  matrixObject,
  matrixObjectExplode,
  simple,
  simpleArray,
  simpleObject,
  simpleObjectExplode,
} from "./path.js";
import { plain, textOf } from "./plain.js";
import {
  form,
  formArray,
  formArrayExplode,
  formObject,
  formObjectExplode,
  pipeDelimitedArray,
  pipeDelimitedObject,
  spaceDelimitedArray,
  spaceDelimitedObject,
} from "./query.js";
import {
  formArrayExplodeReserved,
  formArrayReserved,
  formObjectExplodeReserved,
  formObjectReserved,
  formReserved,
  pipeDelimitedArrayReserved,
  pipeDelimitedObjectReserved,
  spaceDelimitedArrayReserved,
  spaceDelimitedObjectReserved,
} from "./reserved.js";

/*
 * Parameters whose schema does not tell whether they are primitives, arrays or objects, or whether
 * these are nested. No style has a rule for nested arrays and objects:
 *
 * - In a query the whole parameter is written like a `deepObject` (`a[0][b]=1`). Exploded objects
 *   keep their names at the top: `page=1&sort=a&sort=b&range[from]=1`.
 * - In paths, headers and cookies each inner array or object is JSON text.
 */

/** Style `simple` in a path. */
export function simpleAny(name: string, value: unknown): string {
  return byShape([simple, simpleArray, simpleObject], name, value);
}

/** Style `simple` in a path, exploded. */
export function simpleAnyExplode(name: string, value: unknown): string {
  return byShape([simple, simpleArray, simpleObjectExplode], name, value);
}

/** Style `label`. */
export function labelAny(name: string, value: unknown): string {
  return byShape([label, labelArray, labelObject], name, value);
}

/** Style `label`, exploded. */
export function labelAnyExplode(name: string, value: unknown): string {
  return byShape([label, labelArrayExplode, labelObjectExplode], name, value);
}

/** Style `matrix`. */
export function matrixAny(name: string, value: unknown): string {
  return byShape([matrix, matrixArray, matrixObject], name, value);
}

/** Style `matrix`, exploded. */
export function matrixAnyExplode(name: string, value: unknown): string {
  return byShape([matrix, matrixArrayExplode, matrixObjectExplode], name, value);
}

/** Style `form` in a query. */
export function formAny(name: string, value: unknown): string {
  return byShape([form, formArray, formObject, inBrackets], name, value);
}

/** Style `form` in a query, exploded. */
export function formAnyExplode(name: string, value: unknown): string {
  return byShape([form, formArrayExplode, formObjectExplode, exploded], name, value);
}

/** Style `form` in a query, with `allowReserved`. */
export function formAnyReserved(name: string, value: unknown): string {
  const object = formObjectReserved;
  return byShape([formReserved, formArrayReserved, object, inBracketsReserved], name, value);
}

/** Style `form` in a query, exploded, with `allowReserved`. */
export function formAnyExplodeReserved(name: string, value: unknown): string {
  const [array, object] = [formArrayExplodeReserved, formObjectExplodeReserved];
  return byShape([formReserved, array, object, explodedReserved], name, value);
}

/** Style `spaceDelimited`. */
export function spaceDelimitedAny(name: string, value: unknown): string {
  return byShape([form, spaceDelimitedArray, spaceDelimitedObject, inBrackets], name, value);
}

/** Style `pipeDelimited`. */
export function pipeDelimitedAny(name: string, value: unknown): string {
  return byShape([form, pipeDelimitedArray, pipeDelimitedObject, inBrackets], name, value);
}

/** Style `spaceDelimited`, with `allowReserved`. */
export function spaceDelimitedAnyReserved(name: string, value: unknown): string {
  const [array, object] = [spaceDelimitedArrayReserved, spaceDelimitedObjectReserved];
  return byShape([formReserved, array, object, inBracketsReserved], name, value);
}

/** Style `pipeDelimited`, with `allowReserved`. */
export function pipeDelimitedAnyReserved(name: string, value: unknown): string {
  const [array, object] = [pipeDelimitedArrayReserved, pipeDelimitedObjectReserved];
  return byShape([formReserved, array, object, inBracketsReserved], name, value);
}

/** Style `simple` in a header. */
export function headerSimpleAny(name: string, value: unknown): string {
  return byShape([headerSimple, headerSimpleArray, headerSimpleObject], name, value);
}

/** Style `simple` in a header, exploded. */
export function headerSimpleAnyExplode(name: string, value: unknown): string {
  return byShape([headerSimple, headerSimpleArray, headerSimpleObjectExplode], name, value);
}

/** Style `form` in a cookie. */
export function cookieFormAny(name: string, value: unknown): string {
  return byShape([form, formArray, formObject], name, value);
}

/** Style `form` in a cookie, exploded. */
export function cookieFormAnyExplode(name: string, value: unknown): string {
  return byShape([form, cookieFormArrayExplode, cookieFormObjectExplode], name, value);
}

type ShapeEncoders = readonly [
  primitive: (name: string, value: Primitive) => string,
  array: (name: string, value: readonly Primitive[]) => string,
  object: (name: string, value: object) => string,
  /** For an array or object that holds others, which are JSON text where it is missing. */
  nested?: (name: string, value: object) => string,
];

function byShape(encoders: ShapeEncoders, name: string, value: unknown): string {
  const [primitive, array, object, nested] = encoders;
  const whole = plain(value);
  if (whole == null) return "";
  if (typeof whole !== "object") return primitive(name, textOf(whole));
  const parts = Object.entries(whole).flatMap(([key, part]): [string, unknown][] =>
    part == null ? [] : [[key, plain(part)]],
  );
  if (nested && parts.some(([, part]) => isCompound(part))) return nested(name, whole);
  const texts = parts.map(([key, part]): [string, string] => [
    key,
    isCompound(part) ? jsonHeader(key, part) : textOf(part),
  ]);
  return Array.isArray(whole)
    ? array(
        name,
        texts.map(([, text]) => text),
      )
    : object(name, Object.fromEntries(texts));
}

function isCompound(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** `sort[0][by]=name` */
function inBrackets(name: string, value: unknown, write: typeof form = form): string {
  // `ids[]` is a common name of an array; its items have indexes here.
  return deepObject(name.replace(/%5B%5D$/, ""), value, write);
}

function inBracketsReserved(name: string, value: unknown): string {
  return inBrackets(name, value, formReserved);
}

/** `page=1&sort=a&sort=b&range[from]=1` */
function exploded(name: string, value: object, write: typeof form = form): string {
  if (Array.isArray(value)) return inBrackets(name, value, write);
  return Object.entries(value)
    .flatMap(([key, member]) => {
      const part = plain(member);
      const isList = Array.isArray(part) && !part.some((item) => isCompound(plain(item)));
      return isList
        ? part.map((item) => deepObject(encode(key), item, write))
        : inBrackets(encode(key), part, write);
    })
    .filter((text) => text !== "")
    .join("&");
}

function explodedReserved(name: string, value: object): string {
  return exploded(name, value, formReserved);
}
