import type { JsonObject } from "../../../generator/json.js";

/** A number within the bounds of its schema, as near to 1 as they let it be. */
export function sampleNumber(schema: JsonObject): number {
  const { minimum, maximum, exclusiveMinimum, multipleOf } = schema;
  const step = typeof multipleOf === "number" ? multipleOf : 1;
  const least = typeof exclusiveMinimum === "number" ? exclusiveMinimum + step : minimum;
  const start = Math.max(step, typeof least === "number" ? least : step);
  const number = exclusiveMinimum === true ? start + step : start;
  return typeof maximum === "number" ? Math.min(number, maximum) : number;
}

/**
 * A text of the format, pattern and length that its schema wants.
 *
 * @param rules what text is where the schema wants nothing, and how a pattern is met
 */
export function sampleString(
  schema: JsonObject,
  { text, match }: { readonly text: string; readonly match: (pattern: string) => string },
): string | undefined {
  const { format, pattern, minLength = 0, maxLength = Infinity } = schema;
  const expression = typeof pattern === "string" ? new RegExp(pattern) : null;
  const plain = [text, text.repeat(Math.ceil(Number(minLength) / text.length)), "a"];
  const candidates = [
    ...(typeof format === "string" ? (formats[format] ?? plain) : plain),
    ...(typeof pattern === "string" ? [match(pattern)] : []),
  ];
  return candidates.find(
    (candidate) =>
      candidate.length >= Number(minLength) &&
      candidate.length <= Number(maxLength) &&
      expression?.test(candidate) !== false,
  );
}

const formats: Readonly<Record<string, readonly string[]>> = {
  "date-time": ["2024-02-29T12:30:00Z"],
  date: ["2024-02-29"],
  time: ["12:30:00Z"],
  uuid: ["3f333df6-90a4-4fda-8dd3-9485d27cee36"],
  email: ["ada@example.com"],
  uri: ["https://example.com/a?b=c"],
  url: ["https://example.com/a?b=c"],
  hostname: ["example.com"],
  ipv4: ["192.0.2.1"],
  ipv6: ["2001:db8::1"],
  byte: ["YWJj"],
};
