import type { RecordedRequest } from "../../support/loopback-server.js";
import type { DocumentedOperation, DocumentedParameter } from "./documented-operations.js";
import { percentEncoded, sampleValue } from "./samples.js";

/** The path of a request with a sample value for each parameter. RFC 6570, section 3.2.2. */
export function expectedPath({ path, parameters }: DocumentedOperation): string {
  return path.replace(/\{(\w+)\}/g, (_braces, name: string) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    if (parameter === undefined) throw new Error(`${path} has no parameter ${name}`);
    return percentEncoded(String(sampleValue(parameter)));
  });
}

/** The query of a request with sample values: `form`, with commas in lists. RFC 6570, section 3.2.8. */
export function expectedQuery(parameters: readonly DocumentedParameter[]): string {
  return parameters
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => {
      const items = [sampleValue(parameter)].flat().map(String).map(percentEncoded);
      return `${parameter.name}=${items.join(",")}`;
    })
    .join("&");
}

/** Every media type that an answer may have, in the order of the specification. RFC 9110, section 12.5.1. */
export function expectedAccept({ answers }: DocumentedOperation): string {
  return [...new Set(answers.flatMap(({ mediaTypes }) => mediaTypes))].join(", ");
}

/** What a strict server reads for a parameter, as text or a list of texts. */
export function readStrictly(
  { url, headers }: RecordedRequest,
  { path: template }: DocumentedOperation,
  parameter: DocumentedParameter,
): string | readonly string[] | undefined {
  const [path = "", query = ""] = splitUrl(url);
  if (parameter.in === "header") return headers[parameter.name.toLowerCase()];
  if (parameter.in === "path") {
    const place = template.split("/").indexOf(`{${parameter.name}}`);
    return decodeURIComponent(path.split("/")[place] ?? "");
  }
  const values = query
    .split("&")
    .map((pair) => pair.split("="))
    .filter(([name]) => name === parameter.name)
    .map(([, value = "", ...more]) => [value, ...more].join("="));
  if (values.length !== 1) return values;
  const [value = ""] = values;
  return parameter.type === "array"
    ? value.split(",").map(decodeURIComponent)
    : decodeURIComponent(value);
}

/** What a server reads for a query parameter that takes the query for a form, in which `+` is a blank. */
export function readAsForm({ url }: RecordedRequest, { name }: DocumentedParameter): string | null {
  return new URLSearchParams(splitUrl(url)[1]).get(name);
}

/** Path and query; the query is not there if there is no question mark. */
export function splitUrl(url: string): readonly string[] {
  const mark = url.indexOf("?");
  const parts = mark < 0 ? [url] : [url.slice(0, mark), url.slice(mark + 1)];
  return parts.map(upperCaseTriplets);
}

/** RFC 3986, section 6.2.2.1: the letters of a triplet may have either case. */
function upperCaseTriplets(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (triplet) => triplet.toUpperCase());
}
