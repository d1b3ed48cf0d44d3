/* @internal how query parameters of style `deepObject` are written */

import { encode } from "./encode.js";
import { plain, textOf } from "./plain.js";
import { form } from "./query.js";

/**
 * `color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150`. The specification has no rule for nested
 * arrays and objects. They are written as most servers read them: `color[a][b]=1`, and with indexes
 * in arrays, `color[0]=a&color[1]=b` and `color[0][a]=1`, so that the members of each item stay
 * together.
 */
export function deepObject(name: string, value: unknown, write: typeof form = form): string {
  const whole = plain(value);
  if (whole == null) return "";
  if (typeof whole !== "object") return write(name, textOf(whole));
  return Object.entries(Array.isArray(whole) ? whole.filter((item) => item != null) : whole)
    .map(([key, part]) => deepObject(`${name}%5B${encode(key)}%5D`, part, write))
    .filter((text) => text !== "")
    .join("&");
}
