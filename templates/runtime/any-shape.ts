/* @internal how parameters of unknown shape are written */

import { cookieFormArrayExplode, cookieFormObjectExplode } from "./cookie.js";
import type { Primitive } from "./encode.js";
import {
  headerSimple,
  headerSimpleArray,
  headerSimpleObject,
  headerSimpleObjectExplode,
} from "./header.js";
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
import {
  deepObject,
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
  deepObjectReserved,
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
 * Parameters whose schema does not say whether they are a single value, an array or an object: the
 * value tells.
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

/** Style `form` in a query or cookie. */
export function formAny(name: string, value: unknown): string {
  return byShape([form, formArray, formObject], name, value);
}

/** Style `form` in a query, exploded. */
export function formAnyExplode(name: string, value: unknown): string {
  return byShape([form, formArrayExplode, formObjectExplode], name, value);
}

/** Style `form` in a query, with `allowReserved`. */
export function formAnyReserved(name: string, value: unknown): string {
  return byShape([formReserved, formArrayReserved, formObjectReserved], name, value);
}

/** Style `form` in a query, exploded, with `allowReserved`. */
export function formAnyExplodeReserved(name: string, value: unknown): string {
  return byShape([formReserved, formArrayExplodeReserved, formObjectExplodeReserved], name, value);
}

/** Style `spaceDelimited`. */
export function spaceDelimitedAny(name: string, value: unknown): string {
  return byShape([form, spaceDelimitedArray, spaceDelimitedObject], name, value);
}

/** Style `pipeDelimited`. */
export function pipeDelimitedAny(name: string, value: unknown): string {
  return byShape([form, pipeDelimitedArray, pipeDelimitedObject], name, value);
}

/** Style `deepObject`. */
export function deepObjectAny(name: string, value: unknown): string {
  return byShape([form, formArrayExplode, deepObject], name, value);
}

/** Style `spaceDelimited`, with `allowReserved`. */
export function spaceDelimitedAnyReserved(name: string, value: unknown): string {
  const object = spaceDelimitedObjectReserved;
  return byShape([formReserved, spaceDelimitedArrayReserved, object], name, value);
}

/** Style `pipeDelimited`, with `allowReserved`. */
export function pipeDelimitedAnyReserved(name: string, value: unknown): string {
  const object = pipeDelimitedObjectReserved;
  return byShape([formReserved, pipeDelimitedArrayReserved, object], name, value);
}

/** Style `deepObject`, with `allowReserved`. */
export function deepObjectAnyReserved(name: string, value: unknown): string {
  return byShape([formReserved, formArrayExplodeReserved, deepObjectReserved], name, value);
}

/** Style `simple` in a header. */
export function headerSimpleAny(name: string, value: unknown): string {
  return byShape([headerSimple, headerSimpleArray, headerSimpleObject], name, value);
}

/** Style `simple` in a header, exploded. */
export function headerSimpleAnyExplode(name: string, value: unknown): string {
  return byShape([headerSimple, headerSimpleArray, headerSimpleObjectExplode], name, value);
}

/** Style `form` in a cookie, exploded. */
export function cookieFormAnyExplode(name: string, value: unknown): string {
  return byShape([form, cookieFormArrayExplode, cookieFormObjectExplode], name, value);
}

type ShapeEncoders = readonly [
  primitive: (name: string, value: Primitive) => string,
  array: (name: string, value: readonly Primitive[]) => string,
  object: (name: string, value: object) => string,
];

function byShape([primitive, array, object]: ShapeEncoders, name: string, value: unknown): string {
  if (Array.isArray(value)) return array(name, value.map(String));
  return typeof value === "object" && value !== null
    ? object(name, value)
    : primitive(name, String(value));
}
