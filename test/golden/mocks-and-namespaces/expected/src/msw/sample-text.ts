/* @internal samples of strings and numbers */

import { numberAt } from "./random.js";
import type { Keywords } from "./sample-schema.js";

/** Where a value stands, and what it depends on. */
export interface SamplePlace {
  readonly seed: number;
  /** The way to the value. Each place has values of its own. */
  readonly place: string;
  /** The name of the property that the value is of. */
  readonly name: string;
  /** With the default seed, whatever is not in a list takes the first of everything. */
  readonly isFirst: boolean;
}

/** A number from 0 up to a limit. */
export function chosenIndex({ seed, place, isFirst }: SamplePlace, limit: number): number {
  return isFirst ? 0 : numberAt(seed, place, limit);
}

/** One of several values. */
export function chosenOf<Value>(values: readonly Value[], at: SamplePlace): Value | undefined {
  return values[chosenIndex(at, values.length)];
}

/** A number within the limits; `undefined` if there is none. */
export function sampleNumber(keywords: Keywords, at: SamplePlace): number | undefined {
  const { minimum = -Infinity, maximum = Infinity, type, multipleOf } = keywords;
  const { exclusiveMinimum = -Infinity, exclusiveMaximum = Infinity } = keywords;
  const least = Math.max(minimum, exclusiveMinimum);
  const most = Math.min(maximum, exclusiveMaximum);
  const isRight = (value: number): boolean =>
    value >= minimum &&
    value <= maximum &&
    (value > exclusiveMinimum || exclusiveMinimum === -Infinity) &&
    (value < exclusiveMaximum || exclusiveMaximum === Infinity) &&
    (type !== "integer" || Number.isInteger(value)) &&
    (multipleOf === undefined || Number.isInteger(value / multipleOf));
  const step = multipleOf ?? 1;
  // From the number nearest to 1, upwards, or downwards where only smaller ones are allowed.
  const start = Math.ceil(Math.max(least, Math.min(step, most)) / step) * step;
  const direction = most < step && least === -Infinity ? -step : step;
  const range = direction < 0 ? Infinity : (most - start) / step;
  const count = Math.min(100, Math.max(1, Math.floor(range) + 1));
  const first = chosenIndex(at, count);
  const inSteps = Array.from({ length: count }, (_, index) => {
    return start + direction * ((first + index) % count);
  });
  return [...inSteps, (least + most) / 2, least, most].find(isRight);
}

/** No text is longer, whatever the least length is. */
const longest = 1_000_000;

/** A string of the format, or that matches the pattern, of the right length. */
export function sampleText(keywords: Keywords, at: SamplePlace): string {
  const { matches = [], format = "", minLength = 0, maxLength = Infinity } = keywords;
  const chosen = chosenOf(matches, at);
  if (chosen !== undefined) return chosen;
  const written = formats.get(format)?.(at) ?? [];
  const fitting = written.find((text) => text.length >= minLength && text.length <= maxLength);
  if (fitting !== undefined) return fitting;
  const text = at.isFirst ? at.name : `${at.name}-${numberOf(at)}`;
  const long = text.padEnd(Math.min(minLength, longest), `-${text}`);
  return [...long].slice(0, maxLength).join("");
}

function numberOf(at: SamplePlace, limit = 1_000): number {
  return at.isFirst ? 1 : 1 + numberAt(at.seed, at.place, limit);
}

const day = 86_400_000;

function timeOf(at: SamplePlace): Date {
  const minutes = at.isFirst ? 0 : numberAt(at.seed, at.place, 1_440);
  return new Date(Date.UTC(2025, 0, 1) + numberOf(at) * day + minutes * 60_000);
}

function hexOf(at: SamplePlace, length: number): string {
  const digits = Array.from({ length }, (_, index) =>
    numberAt(at.seed, `${at.place}#${index}`, 16).toString(16),
  );
  return digits.join("");
}

/** What strings of a format are like; the shorter ones for those that have limits. */
const formats = new Map<string, (at: SamplePlace) => readonly string[]>(
  Object.entries({
    date: (at: SamplePlace) => [timeOf(at).toISOString().slice(0, 10)],
    "date-time": (at: SamplePlace) => [
      timeOf(at).toISOString(),
      `${timeOf(at).toISOString().slice(0, 19)}Z`,
    ],
    time: (at: SamplePlace) => [timeOf(at).toISOString().slice(11)],
    duration: (at: SamplePlace) => [`P${numberOf(at, 30)}D`],
    email: (at: SamplePlace) => [`user${numberOf(at)}@example.com`, `u${numberOf(at, 9)}@a.io`],
    "idn-email": (at: SamplePlace) => [`user${numberOf(at)}@example.com`],
    hostname: (at: SamplePlace) => [`host${numberOf(at)}.example.com`, "a.io"],
    "idn-hostname": (at: SamplePlace) => [`host${numberOf(at)}.example.com`],
    ipv4: (at: SamplePlace) => [`192.0.2.${numberOf(at, 254)}`],
    ipv6: (at: SamplePlace) => [`2001:db8::${numberOf(at).toString(16)}`],
    uri: (at: SamplePlace) => [`https://example.com/${numberOf(at)}`, "a:b"],
    iri: (at: SamplePlace) => [`https://example.com/${numberOf(at)}`],
    url: (at: SamplePlace) => [`https://example.com/${numberOf(at)}`],
    "uri-reference": (at: SamplePlace) => [`/${numberOf(at)}`],
    "uri-template": (at: SamplePlace) => [`/${numberOf(at)}/{id}`],
    "json-pointer": (at: SamplePlace) => [`/${numberOf(at)}`],
    uuid: (at: SamplePlace) => [
      `${hexOf(at, 8)}-${hexOf(at, 4)}-4${hexOf(at, 3)}-8${hexOf(at, 3)}-${hexOf(at, 12)}`,
    ],
    regex: () => ["^.*$"],
    byte: (at: SamplePlace) => [btoa(`bytes ${numberOf(at)}`), "Ynl0ZXM="],
    int64: (at: SamplePlace) => [String(numberOf(at))],
    uint64: (at: SamplePlace) => [String(numberOf(at))],
  }),
);
