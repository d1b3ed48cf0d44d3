import { closest } from "../../closest.js";
import { asText, isJsonObject, type Draft, type Json } from "../../json.js";
import { pointerOf, report, type Visit } from "../visit.js";
import { shown } from "./schema-type.js";

/**
 * What describes a value is its `schema`: in Swagger 2.0 a parameter describes its value itself, and many documents of
 * OpenAPI 3 do as well.
 */
export function mendSchemaBeside(visit: Visit): void {
  const { node, kind, dialect, table, walk } = visit;
  if (typeof node["$ref"] === "string") return;
  if (dialect === "2.0" || node["schema"] !== undefined || node["content"] !== undefined) return;
  const fields = walk.tables("3.1").get("schema")?.fields;
  const keys = Object.keys(node).filter((key) => {
    return fields?.has(key) === true && !table.fields.has(key) && key !== "examples";
  });
  if (!keys.some((key) => typeKeywords.has(key))) {
    if (kind !== "parameter" && kind !== "header") return;
    const message = "neither `schema` nor `content` says what the value is";
    const mend = "its value can be anything";
    report(visit, { code: "schema-missing", message, mend, part: "key" });
    node["schema"] = {};
    return;
  }
  const subject = kind === "mediaType" ? "body" : kind;
  const told = keys.map((key) => `\`${key}\``).join(", ");
  const mend = `${told} ${keys.length === 1 ? "is" : "are"} its schema`;
  const hint = `Move ${told} into \`schema\`.`;
  report(visit, {
    code: "schema-misplaced",
    message: `the schema of a ${subject} stands in \`schema\``,
    mend,
    hint,
  });
  const schema: Draft = {};
  for (const key of keys) {
    const value = node[key];
    if (value !== undefined) schema[key] = value;
    delete node[key];
  }
  node["schema"] = schema;
  noteOrigin(visit, schema);
}

const typeKeywords: ReadonlySet<string> = new Set([
  ...["type", "items", "properties", "enum", "format", "allOf", "anyOf", "oneOf", "pattern"],
]);

/** What is put together of the members of an object is found where that object is. */
function noteOrigin({ place }: Visit, made: object): void {
  const { origins } = place.source;
  origins.note(made, origins.at(pointerOf(place)));
}

/** A parameter is in one of a few places, which every version has its own of. */
export function mendPlace(visit: Visit): void {
  const { node, dialect } = visit;
  if (typeof node["$ref"] === "string") return;
  const written = node["in"];
  const places = placesIn[dialect];
  if (typeof written === "string" && places.includes(written)) return;
  // What Swagger 2.0 has in `body` and `formData` is dealt with where the whole operation is known.
  if (typeof written === "string" && (written === "body" || written === "formData")) return;
  const meant = typeof written === "string" ? closest(written, [...places, "cookie"]) : null;
  if (written === undefined) {
    report(visit, {
      code: "field-missing",
      isFatal: true,
      message: "the field `in` is missing",
      part: "key",
    });
  } else if (meant === null) {
    const hint = `Use one of ${places.map((place) => `\`${place}\``).join(", ")}.`;
    report(
      visit,
      {
        code: "parameter-in-unknown",
        message: `\`in\` cannot be ${shown(written)}`,
        hint,
        part: "value",
        isFatal: true,
      },
      "in",
    );
  } else {
    const mend = written === meant ? "it is one as in OpenAPI 3" : `it is read as \`${meant}\``;
    const message = `\`in\` cannot be ${shown(written)}`;
    report(visit, { code: "parameter-in-unknown", message, mend, part: "value" }, "in");
    node["in"] = meant;
    return;
  }
  visit.walk.faulty.add(node);
}

const placesIn: Readonly<Record<Visit["dialect"], readonly string[]>> = {
  "2.0": ["query", "header", "path", "body", "formData"],
  "3.0": ["query", "header", "path", "cookie"],
  "3.1": ["query", "header", "path", "cookie"],
  "3.2": ["query", "header", "path", "cookie", "querystring"],
};

/** In Swagger 2.0 only the body has a schema. */
export function checkSwaggerSchema(visit: Visit): void {
  const { node, dialect } = visit;
  const place = node["in"];
  if (dialect !== "2.0" || node["schema"] === undefined || place === "body") return;
  const message = `a ${asText(place)} parameter states its type itself; \`schema\` is for the body`;
  report(visit, { code: "parameter-schema-misplaced", message, part: "key" }, "schema");
}

/** A media type has a slash; what has none is misspelt, or stands where it does not belong. */
export function mendContent(visit: Visit): void {
  const { node } = visit;
  const { content } = node;
  if (!isJsonObject(content)) return;
  const isOdd = (key: string) =>
    !key.startsWith("x-") && !/^[^\s/:]+\/[^/]*[^/:]$/.test(key) && key !== "$ref";
  if (!Object.keys(content).some(isOdd)) return;
  const entries = Object.entries(content).flatMap(([key, value]): [string, Json][] => {
    if (!isOdd(key)) return [[key, value]];
    const meant = meantMediaType(key);
    const message = `\`${key}\` is not a media type`;
    if (meant === null) {
      const isField = ["example", "examples", "schema", "encoding"].includes(key);
      const hint = isField
        ? { hint: `Indent \`${key}\` so that it stands below a media type.` }
        : {};
      report(
        visit,
        { code: "media-type-unknown", message, mend: "it is left out", part: "key", ...hint },
        "content",
        key,
      );
      return [];
    }
    const mend = `it is read as \`${meant}\``;
    report(visit, { code: "media-type-unknown", message, mend, part: "key" }, "content", key);
    return Object.hasOwn(content, meant) ? [] : [[meant, value]];
  });
  node["content"] = Object.fromEntries(entries);
}

function meantMediaType(key: string): string | null {
  const trimmed = key.trim().replace(/[:/]+$/, "");
  if (/^[^\s/:]+\/[^/:]+$/.test(trimmed)) return trimmed;
  const [, type, subtype] = /^([a-z]+):([\w.+-]+)$/.exec(trimmed) ?? [];
  if (type !== undefined) return `${type}/${subtype}`;
  return (
    { json: "application/json", xml: "application/xml", "*": "*/*" }[trimmed.toLowerCase()] ?? null
  );
}

/** In Swagger 2.0 a response has a schema, in OpenAPI 3 each of its media types has one. */
export function mendResponseSchema(visit: Visit): void {
  const { node, kind, dialect } = visit;
  const { schema } = node;
  if (dialect === "2.0" || schema === undefined || node["content"] !== undefined) return;
  if (kind === "requestBody" || kind === "response") {
    const message = `the schema of a ${kind === "response" ? "response" : "body"} stands in \`content\``;
    const mend = "it is the schema of its JSON";
    const hint = "Move `schema` into `content`, below its media type.";
    report(visit, { code: "schema-misplaced", message, mend, hint }, "schema");
    const mediaType = { schema };
    noteOrigin(visit, mediaType);
    node["content"] = { "application/json": mediaType };
    delete node["schema"];
  }
}

/** Every key of the responses is a status, a range of them or `default`. */
export function mendStatuses(visit: Visit): void {
  const { node } = visit;
  for (const [key, value] of Object.entries(node)) {
    if (key.startsWith("x-") || key === "$ref" || /^([1-5]\d{2}|[1-5]XX|default)$/.test(key))
      continue;
    const meant = meantStatus(key);
    const isUsed = meant === null || Object.hasOwn(node, meant);
    const message = `\`${key}\` is neither a status nor \`default\``;
    const mend = isUsed ? "it is left out" : `it is read as \`${meant}\``;
    report(visit, { code: "response-status-unknown", message, mend, part: "key" }, key);
    delete node[key];
    if (!isUsed) node[meant] = value;
  }
}

function meantStatus(key: string): string | null {
  const upper = key.trim().toUpperCase();
  if (/^[1-5]\d{2}$/.test(upper) || /^[1-5]XX$/.test(upper)) return upper;
  if (upper === "DEFAULT") return "default";
  return null;
}

/**
 * JSON without a schema is typed as anything at all. A file needs none.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#media-type-object
 */
export function checkMediaType(visit: Visit): void {
  const { node, place } = visit;
  if (typeof node["$ref"] === "string" || node["schema"] !== undefined) return;
  const mediaType = String(place.key);
  if (node["itemSchema"] !== undefined) {
    if (isSequential(mediaType)) return;
    const message = `\`itemSchema\` has no effect on \`${mediaType}\`, which is read as a whole`;
    report(visit, { code: "field-unsupported", message, part: "key" }, "itemSchema");
  } else if (/^[^;]*[/+]json\b/i.test(mediaType)) {
    const message = `\`${mediaType}\` has no schema`;
    report(visit, { code: "schema-missing", message });
  }
}

/** @see https://spec.openapis.org/oas/v3.2.0.html#sequential-media-types */
function isSequential(mediaType: string): boolean {
  return /^(text\/event-stream|application\/(x-)?(jsonl|ndjson|json-seq|jsonlines))\b/i.test(
    mediaType,
  );
}

/** OpenAPI 3 has no tabs between items, and other separators than a comma in queries and forms only. */
export function checkCollectionFormat(visit: Visit): void {
  const { node, dialect } = visit;
  const { collectionFormat: format, in: place } = node;
  if (dialect !== "2.0" || typeof format !== "string" || format === "csv") return;
  const isQuery = place === "query" || place === "formData";
  if (isQuery && ["multi", "pipes", "ssv"].includes(format)) return;
  const message = `a list in the ${asText(place)} cannot be written as \`${format}\``;
  const finding = { code: "parameter-style-misplaced", message, hint: "Use `csv`." } as const;
  report(visit, finding, "collectionFormat");
}
