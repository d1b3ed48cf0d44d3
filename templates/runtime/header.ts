/* @internal how header parameters are written */

import { joinMembers } from "./encode.js";
import type { Members, Missing, Primitive } from "./encode.js";

/*
 * Header parameters, one function for each shape of value. Values are not percent-encoded:
 * https://spec.openapis.org/oas/v3.1.1.html#appendix-d-serializing-headers-and-cookies
 */

/** A header by its name; empty if it has no value. */
export function headerOf(name: string, value: Primitive | Missing): Record<string, string> {
  return value == null ? {} : { [name]: String(value) };
}

/** `blue` */
export function headerSimple(_name: string, value: Primitive | Missing): string {
  return String(value ?? "");
}

/** `blue,black,brown` */
export function headerSimpleArray(_name: string, value: readonly Primitive[] | Missing): string {
  return (value ?? []).join(",");
}

/** `R,100,G,200,B,150` */
export function headerSimpleObject(_name: string, value: Members | Missing): string {
  return joinMembers(value, { equals: ",", separator: ",", escape: String });
}

/** `R=100,G=200,B=150` */
export function headerSimpleObjectExplode(_name: string, value: Members | Missing): string {
  return joinMembers(value, { equals: "=", separator: ",", escape: String });
}
