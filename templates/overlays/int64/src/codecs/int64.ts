/* @internal how integers of 64 bits are read and written */

import type { Conversion } from "./codec.js";

/** A number as a `bigint` with all its digits, also those beyond 2^53. */
export function int64Codec(value: unknown, conversion: Conversion): unknown {
  if (!conversion.isRead) return typeof value === "bigint" ? writeNumber(value, conversion) : value;
  return typeof value === "number" ? readNumber(value, conversion) : value;
}

/** Text with an integer as a `bigint`. */
export function int64TextCodec(value: unknown, { isRead, fail }: Conversion): unknown {
  if (!isRead) return typeof value === "bigint" ? String(value) : value;
  if (typeof value !== "string") return value;
  return /^-?\d+$/.test(value) ? BigInt(value) : fail("not an integer");
}

function readNumber(value: number, conversion: Conversion): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value);
  const digits = Number.isInteger(value) ? digitsOf(conversion) : undefined;
  if (digits !== undefined) return BigInt(digits);
  const lost = "an integer beyond 2^53, whose last digits are lost";
  return conversion.fail(Number.isInteger(value) ? lost : "not an integer");
}

/** The parsed texts, with integers beyond 2^53 as strings. */
const quoted = new WeakMap<Conversion, unknown>();

/** All digits of the number that is being converted, of which `JSON.parse` keeps only some. */
function digitsOf(conversion: Conversion): string | undefined {
  const { text, path } = conversion;
  if (text === undefined) return undefined;
  if (!quoted.has(conversion)) quoted.set(conversion, JSON.parse(quoteIntegers(text)));
  const found = path.reduce<unknown>(
    // Sound: the path is that of a value which was found by the same steps.
    (value, part) => (value as Readonly<Record<number | string, unknown>>)[part],
    quoted.get(conversion),
  );
  return typeof found === "string" ? found : undefined;
}

/** Makes strings of integers that may have more digits than a number can hold. */
function quoteIntegers(json: string): string {
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g, (token) =>
    /^-?\d{16,}$/.test(token) ? `"${token}"` : token,
  );
}

/** A number if it holds all digits; otherwise an object that is written with all of them. */
function writeNumber(value: bigint, { path, fail }: Conversion): unknown {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  const digits = String(value);
  const place = [...path];
  return {
    toString: () => digits,
    // `JSON.stringify` passes a key and takes a number. Parameters and forms pass none and take text.
    toJSON: (key?: string) => (key === undefined ? digits : rawNumber(digits, fail, place)),
  };
}

function rawNumber(digits: string, fail: Conversion["fail"], place: Conversion["path"]): unknown {
  // Sound: not every platform has it, and not every version of TypeScript declares it.
  const { rawJSON } = JSON as { readonly rawJSON?: (text: string) => unknown };
  return rawJSON
    ? rawJSON(digits)
    : fail("an integer beyond 2^53, which needs JSON.rawJSON", place);
}
