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
  if (!Number.isInteger(value)) return conversion.fail("not an integer");
  const isSafe = Number.isSafeInteger(value);
  // With 16 digits and more, `JSON.parse` drops even one digit of a fraction.
  const isLong = !isSafe || (Math.abs(value) >= 1e15 && hasLongNumber(conversion));
  const written = isLong ? numberIn(conversion) : undefined;
  if (written !== undefined) return integerOf(written) ?? conversion.fail("not an integer");
  if (isSafe) return BigInt(value);
  return conversion.fail("an integer beyond 2^53, whose last digits are lost");
}

/** Whether the text of a conversion has a number of 16 digits and more with a fraction or an exponent. */
const long = new WeakMap<Conversion, boolean>();

function hasLongNumber(conversion: Conversion): boolean {
  const known = long.get(conversion) ?? /\d{15}[\d.]e|\d{16}\./i.test(conversion.text ?? "");
  long.set(conversion, known);
  return known;
}

/** The parsed texts, with numbers of many digits as strings. */
const quoted = new WeakMap<Conversion, unknown>();

/** The number that is being converted as it is written, if it has more digits than `JSON.parse` may keep. */
function numberIn(conversion: Conversion): string | undefined {
  const { text, path } = conversion;
  if (text === undefined) return undefined;
  if (!quoted.has(conversion)) quoted.set(conversion, JSON.parse(quoteNumbers(text)));
  const found = path.reduce<unknown>(
    // Sound: the path is that of a value which was found by the same steps.
    (value, part) => (value as Readonly<Record<number | string, unknown>>)[part],
    quoted.get(conversion),
  );
  return typeof found === "string" ? found : undefined;
}

/** Makes strings of numbers with 16 digits or more. Every number with fewer is the one that `JSON.parse` makes of it. */
function quoteNumbers(json: string): string {
  return json.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g, (token) =>
    /^-?\d[\d.]{15}/.test(token) ? `"${token}"` : token,
  );
}

/** The integer that a number of JSON is, all digits of it; `undefined` if it has a fraction. */
function integerOf(number: string): bigint | undefined {
  const [, sign, whole = "", fraction = "", exponent = 0] =
    /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(number) ?? [];
  const zeros = Number(exponent) - fraction.length;
  const digits = `0${whole}${fraction}${"0".repeat(Math.max(0, zeros))}`;
  const end = Math.max(1, digits.length + Math.min(0, zeros));
  if (/[1-9]/.test(digits.slice(end))) return undefined;
  const size = BigInt(digits.slice(0, end));
  return sign ? -size : size;
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
