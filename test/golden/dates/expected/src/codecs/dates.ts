/* @internal how dates are read and written */

import type { Conversion } from "./codec.js";

/**
 * Text with date and time (RFC 3339 section 5.6) as a `Date`. Without an offset it is in UTC, on every machine. A `Date`
 * has milliseconds and no offset: what the text says beyond that is lost.
 */
export function dateTimeCodec(value: unknown, conversion: Conversion): unknown {
  if (!conversion.isRead) return textOfDate(value, conversion);
  if (typeof value !== "string") return value;
  const [, day, time = "00:00", hours, minutes = "00"] = textual.exec(value) ?? [];
  // `Date` has no leap seconds.
  const clock = time.replace(/^(.{5}):60/, "$1:59");
  return dateOf(day, `${clock}${hours ? `${hours}:${minutes}` : "Z"}`, conversion);
}

/** Text with a date alone as a `Date`: the beginning of that day in UTC. */
export function dateCodec(value: unknown, conversion: Conversion): unknown {
  if (!conversion.isRead) {
    const text = textOfDate(value, conversion);
    return typeof text === "string" ? text.replace(/T.*/, "") : text;
  }
  if (typeof value !== "string") return value;
  const [, day] = textual.exec(value) ?? [];
  return dateOf(day, "00:00Z", conversion);
}

const textual =
  /^(\d{4}-\d\d-\d\d)(?:[t ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)\d*(?:z|([+-]\d\d):?(\d\d)?)?)?$/i;

function dateOf(day: string | undefined, time: string, { fail }: Conversion): Date {
  const date = new Date(`${day}T${time}`);
  // `Date` takes the 30th of February for a day in March.
  const isDay = day !== undefined && new Date(`${day}T00:00Z`).toJSON()?.startsWith(day);
  return isDay && !Number.isNaN(date.getTime()) ? date : fail("not a date");
}

function textOfDate(value: unknown, { fail }: Conversion): unknown {
  if (!(value instanceof Date)) return value;
  if (Number.isNaN(value.getTime())) return fail("an invalid date");
  const text = value.toISOString();
  // Other years have a sign, which RFC 3339 does not know.
  return /^\d/.test(text) ? text : fail("not a year between 0 and 9999");
}
