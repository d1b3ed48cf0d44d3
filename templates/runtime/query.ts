import { encode } from "./encode.js";
import type { Primitive } from "./encode.js";

/** Style `form`, one value: `color=blue`. */
export function form(name: string, value: Primitive): string {
  return `${encode(name)}=${encode(value)}`;
}

/** Style `form`, an array, not exploded: `color=blue,black,brown`. */
export function formArray(name: string, value: readonly Primitive[]): string {
  return value.length > 0 ? `${encode(name)}=${value.map(encode).join(",")}` : "";
}
