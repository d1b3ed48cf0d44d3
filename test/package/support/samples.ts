import { isJsonObject, type Json } from "../../../generator/json.js";
import type { DocumentedOperation, DocumentedParameter } from "./documented-operations.js";

/** A value of a parameter. */
type ParameterValue = string | number | readonly string[];

/** An ID with every sort of character that means something in a URL, or is none of ASCII. */
const hostileId = "a b/c?d%2Fe#f;g=h&i+j,k'l(m)!:@$~é日本😀\\";

/** A value of a parameter that is hard to send, as far as the specification lets it be. */
export function sampleValue(parameter: DocumentedParameter): ParameterValue {
  const { type, values, name } = parameter;
  if (type === "integer") return name.length;
  if (type === "array") return [values.at(0) ?? "a", values.at(-1) ?? "b"];
  return values.at(-1) ?? textByPlace[parameter.in];
}

const textByPlace = {
  path: hostileId,
  query: 'userName eq "a+b \\"c\\" & d=é,ü%20?#"',
  header: 'W/"a, b+c%20=\\;é"',
} as const;

/** A sample value as it is read from text. */
export function sampleText(parameter: DocumentedParameter): string | readonly string[] {
  const value = sampleValue(parameter);
  return typeof value === "number" ? String(value) : value;
}

/** The member of a request that a parameter is. */
function requestMember(parameter: DocumentedParameter): string {
  if (parameter.in !== "header") return parameter.name;
  const [first = "", ...words] = parameter.name.toLowerCase().split("-");
  return first + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A request with a value for each of the parameters, and a body where there is one. */
export function sampleRequest({
  parameters,
  body,
}: DocumentedOperation): Readonly<Record<string, unknown>> {
  const values = parameters.map((parameter): [string, unknown] => [
    requestMember(parameter),
    sampleValue(parameter),
  ]);
  if (body !== null) values.push(["body", sampleBody(body.example)]);
  return Object.fromEntries(values);
}

/** The example of the specification, with text in it that is hard to write. */
function sampleBody(example: Json): Json {
  return isJsonObject(example)
    ? { ...example, externalId: 'é "日本" 😀 \u2028\\ \u0007' }
    : example;
}

/** A text as RFC 3986 writes data in a URL: all but the unreserved characters of section 2.3 as bytes of UTF-8. */
export function percentEncoded(text: string): string {
  return [...Buffer.from(text, "utf8")]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      if (/[A-Za-z0-9\-._~]/.test(character)) return character;
      return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
