import { encode } from "./encode.js";
import type { Primitive } from "./encode.js";

/** Style `simple`, one value: `blue`. RFC 6570 section 3.2.2. */
export function simple(_name: string, value: Primitive): string {
  return encode(value);
}
