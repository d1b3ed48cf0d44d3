import { isJsonArray, isJsonObject, pointerTo, type JsonObject } from "../../json.js";
import type { Finding } from "../finding.js";
import type { RuleContext } from "../rules.js";
import type { FoundObject } from "../walk.js";

/**
 * A parameter has one way to be written, and one that its place allows.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function checkParameter({ node, pointer }: FoundObject, { report }: RuleContext): void {
  const place = node["in"];
  const name = typeof node["name"] === "string" ? node["name"] : "";
  if (place === "path" && node["required"] !== true && typeof node["$ref"] !== "string") {
    const message = `the path parameter \`${name}\` is not marked as required`;
    report({ code: "path-parameter-optional", message, pointer });
  }
  if (place === "header" && ignoredHeaders.has(name.toLowerCase())) {
    const message = `a header parameter \`${name}\` has no effect`;
    report({ code: "parameter-ignored", message, pointer });
  }
  if (place === "querystring") checkQuerystring(node, { pointer, report });
  if (typeof place === "string") checkStyle(node, place, { pointer, report });
  checkContent(node, { pointer, report });
}

/**
 * What is the whole query string is written in a media type; its properties are written as those of a form.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#parameter-locations
 */
function checkQuerystring(node: JsonObject, { pointer, report }: Place): void {
  const { content } = node;
  if (!isJsonObject(content)) {
    const message = "a query string as a whole has `content`, with its media type";
    report({ code: "parameter-querystring", message, pointer });
    return;
  }
  for (const [mediaType, value] of Object.entries(content)) {
    if (!isJsonObject(value) || value["encoding"] === undefined) continue;
    const message = "the `encoding` of a query string as a whole is not supported";
    const at = pointerTo(pointer, "content", mediaType, "encoding");
    report({ code: "parameter-querystring", message, pointer: at });
  }
}

/**
 * `style` and what belongs to it say how a `schema` is written, and `allowReserved` speaks of queries; OpenAPI 3.2 has it
 * speak of whatever is percent-encoded.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#fixed-fields-for-use-with-schema
 */
export function checkParameterFields(
  { node, pointer }: FoundObject,
  { dialect, report }: RuleContext,
): void {
  const place = node["in"];
  const tell = (code: Finding["code"], field: string, message: string): void =>
    report({ code, message, pointer: pointerTo(pointer, field), part: "key" });
  if (node["content"] !== undefined) {
    const fields = ["style", "explode", "allowReserved"];
    for (const field of fields.filter((one) => node[one] !== undefined)) {
      tell("parameter-field-ignored", field, `\`${field}\` says nothing of a \`content\``);
    }
  } else if (node["allowReserved"] === true && typeof place === "string" && place !== "query") {
    const isMeant = dialect === "3.2" && (place === "path" || place === "cookie");
    const code = isMeant ? "field-unsupported" : "parameter-field-ignored";
    const what = isMeant ? "is supported in queries only" : `says nothing of a ${place} parameter`;
    tell(code, "allowReserved", `\`allowReserved\` ${what}`);
  }
}

/**
 * A parameter is unique by name and place; header names are the same in any case.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function checkRepeatedParameters(
  { node, pointer }: FoundObject,
  { follow, report }: RuleContext,
): void {
  const seen = new Set<string>();
  const places = new Set<string>();
  const list = isJsonArray(node["parameters"]) ? node["parameters"] : [];
  for (const [index, item] of list.entries()) {
    const parameter = follow(item);
    const place = parameter?.["in"];
    const name = parameter?.["name"];
    if (typeof place !== "string" || typeof name !== "string") continue;
    if (isBesideQuery(place, places)) {
      const message = `the parameter \`${name}\` is the query string as a whole, or stands beside one that is`;
      const at = pointerTo(pointer, "parameters", index);
      report({ code: "parameter-querystring", message, pointer: at });
    }
    places.add(place);
    const key = `${place} ${place === "header" ? name.toLowerCase() : name}`;
    if (seen.has(key)) {
      const message = `the ${place} parameter \`${name}\` is declared twice`;
      report({
        code: "parameter-repeated",
        message,
        pointer: pointerTo(pointer, "parameters", index),
      });
    }
    seen.add(key);
  }
}

/** What is the whole query string stands alone in it. */
function isBesideQuery(place: string, others: ReadonlySet<string>): boolean {
  if (place === "query") return others.has("querystring");
  return place === "querystring" && (others.has("query") || others.has("querystring"));
}

/** What says how a request or response is written belongs to the media types and the security schemes. */
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "authorization", "content-type"]);

/** @see https://spec.openapis.org/oas/v3.1.1.html#style-values */
const stylesOf: Readonly<Record<string, readonly string[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form"],
};

interface Place {
  readonly pointer: string;
  readonly report: RuleContext["report"];
}

function checkStyle(node: JsonObject, place: string, { pointer, report }: Place): void {
  const style = node["style"];
  const allowed = Object.hasOwn(stylesOf, place) ? stylesOf[place] : undefined;
  if (typeof style !== "string" || allowed === undefined || allowed.includes(style)) return;
  // What is no style at all is reported with the other values that are none of those listed.
  if (!Object.values(stylesOf).flat().includes(style)) return;
  report({
    code: "parameter-style-misplaced",
    message: `the style \`${style}\` is not for ${place} parameters`,
    pointer: pointerTo(pointer, "style"),
    hint: `Use ${allowed.map((one) => `\`${one}\``).join(" or ")}.`,
  });
}

function checkContent(node: JsonObject, { pointer, report }: Place): void {
  const content = node["content"];
  if (!isJsonObject(content)) return;
  if (node["schema"] !== undefined) {
    const message = "a parameter has either `schema` or `content`, this one has both";
    report({ code: "parameter-content-ambiguous", message, pointer });
  } else if (Object.keys(content).length !== 1) {
    const message = "the `content` of a parameter names exactly one media type";
    const at = pointerTo(pointer, "content");
    report({ code: "parameter-content-ambiguous", message, pointer: at });
  }
}
