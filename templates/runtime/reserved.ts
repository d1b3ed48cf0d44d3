/* @internal how query parameters with reserved characters are written */

import { deepObject } from "./deep-object.js";
import { joinMembers } from "./encode.js";
import type { Members, Missing, Primitive } from "./encode.js";

/*
 * Query parameters with `allowReserved`: like those of `query.ts`, but the reserved characters of a
 * value and triplets that are percent-encoded already stay as they are. RFC 6570 section 3.2.3.
 */

/** `path=/foo/bar` */
export function formReserved(name: string, value: Primitive | Missing): string {
  return value == null ? "" : `${name}=${encodeReserved(value)}`;
}

/** `color=blue,black,brown` */
export function formArrayReserved(name: string, value: readonly Primitive[] | Missing): string {
  return value?.length ? `${name}=${joinReserved(value, ",")}` : "";
}

/** `color=blue&color=black&color=brown` */
export function formArrayExplodeReserved(
  name: string,
  value: readonly Primitive[] | Missing,
): string {
  return (value ?? []).map((item) => formReserved(name, item)).join("&");
}

/** `color=R,100,G,200,B,150` */
export function formObjectReserved(name: string, value: Members | Missing): string {
  const text = joinMembers(value, { equals: ",", separator: ",", escape: encodeReserved });
  return text && `${name}=${text}`;
}

/** `R=100&G=200&B=150` */
export function formObjectExplodeReserved(_name: string, value: Members | Missing): string {
  return joinMembers(value, { equals: "=", separator: "&", escape: encodeReserved });
}

/** `color=blue%20black%20brown` */
export function spaceDelimitedArrayReserved(
  name: string,
  value: readonly Primitive[] | Missing,
): string {
  return value?.length ? `${name}=${joinReserved(value, "%20")}` : "";
}

/** `color=blue%7Cblack%7Cbrown` */
export function pipeDelimitedArrayReserved(
  name: string,
  value: readonly Primitive[] | Missing,
): string {
  return value?.length ? `${name}=${joinReserved(value, "%7C")}` : "";
}

/** `color=R%20100%20G%20200%20B%20150` */
export function spaceDelimitedObjectReserved(name: string, value: Members | Missing): string {
  const text = joinMembers(value, { equals: "%20", separator: "%20", escape: encodeReserved });
  return text && `${name}=${text}`;
}

/** `color=R%7C100%7CG%7C200%7CB%7C150` */
export function pipeDelimitedObjectReserved(name: string, value: Members | Missing): string {
  const text = joinMembers(value, { equals: "%7C", separator: "%7C", escape: encodeReserved });
  return text && `${name}=${text}`;
}

/** `color%5Bpath%5D=/foo/bar`; see `deepObject`. */
export function deepObjectReserved(name: string, value: unknown): string {
  return deepObject(name, value, formReserved);
}

/**
 * Leaves reserved characters and percent-encoded triplets alone; `#`, which would end the query, is
 * encoded.
 */
export function encodeReserved(value: Primitive): string {
  return encodeURI(String(value))
    .replace(/%25([0-9a-f]{2})/gi, "%$1")
    .replace(/#|%5B|%5D/g, (text) => (text === "#" ? "%23" : decodeURIComponent(text)));
}

function joinReserved(items: readonly Primitive[], separator: string): string {
  return items.map((item) => encodeReserved(item)).join(separator);
}
