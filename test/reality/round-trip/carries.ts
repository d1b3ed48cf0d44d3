import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json } from "../../../generator/json.js";

/**
 * Whether what a validator decoded holds what was sent: it may have added defaults, what has no type on the wire may still
 * be text, and a list of one item in a form is that item.
 */
export function carries(received: unknown, sent: Json): boolean {
  if (isJsonArray(sent)) {
    const items: readonly unknown[] = Array.isArray(received) ? received : [received];
    return items.length === sent.length && sent.every((item, index) => carries(items[index], item));
  }
  if (isJsonObject(sent)) {
    return (
      isJsonObject(received) &&
      Object.entries(sent).every(([name, value]) => carries(received[name], value))
    );
  }
  return isScalar(received) && String(received) === String(sent);
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || ["string", "number", "boolean"].includes(typeof value);
}
