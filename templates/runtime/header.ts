import type { Primitive } from "./encode.js";

/** Style `simple` in a header, one value, not percent-encoded: `blue`. */
export function headerSimple(_name: string, value: Primitive): string {
  return String(value);
}
