/* @internal how dates and times are read and written */

/// <reference types="temporal-spec/global" preserve="true" />

import type { Conversion } from "./codec.js";

/**
 * Text with date and time (RFC 3339 section 5.6) as a `Temporal.Instant`, to the nanosecond. Without an offset it is in
 * UTC; the offset itself is lost.
 */
export function instantCodec(value: unknown, conversion: Conversion): unknown {
  return converted(value, conversion, ({ Instant }, text) => {
    const [, day = text, time = "T00:00", offset = "Z"] = textual.exec(text) ?? [];
    return Instant.from(day + time + offset);
  });
}

/** Text with a date as a `Temporal.PlainDate`; a time behind it is left out. */
export function plainDateCodec(value: unknown, conversion: Conversion): unknown {
  return converted(value, conversion, ({ PlainDate }, text) => {
    const [, day = text] = textual.exec(text) ?? [];
    return PlainDate.from(day, { overflow: "reject" });
  });
}

const textual = /^(\d{4}-\d\d-\d\d)(?:([t ][\d:.]+)(z|[+-][\d:]+)?)?$/i;

function converted(
  value: unknown,
  { isRead, fail }: Conversion,
  parse: (temporal: typeof Temporal, text: string) => unknown,
): unknown {
  if (!isRead) return isTemporal(value) ? textOfDate(String(value), fail) : value;
  if (typeof value !== "string") return value;
  // Sound: not every platform has it.
  const { Temporal: temporal } = globalThis as { readonly Temporal?: typeof Temporal };
  if (!temporal) return fail("needs Temporal, such as that of temporal-polyfill/global");
  try {
    return parse(temporal, value);
  } catch {
    return fail("not a date");
  }
}

function textOfDate(text: string, fail: Conversion["fail"]): string {
  // Other years have a sign, which RFC 3339 does not know.
  return /^\d/.test(text) ? text : fail("not a year between 0 and 9999");
}

/** There may be several implementations beside each other, each with classes of its own. */
function isTemporal(value: unknown): boolean {
  return /^\[object Temporal\.(?:Instant|PlainDate)\]$/.test(Object.prototype.toString.call(value));
}
