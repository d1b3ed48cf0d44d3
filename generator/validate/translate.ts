import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import { nodeAt, pointerTo, pointerTokens } from "../json.js";
import type { LoadedDocument, SourceText } from "../load/loaded-document.js";
import { usesJsonSchema, type Dialect } from "./dialect.js";
import type { Finding } from "./finding.js";
import type { RedoclyProblem } from "./redocly.js";
import { explainUnresolved } from "./unresolved.js";

/** What a problem is translated with. */
export interface Translation {
  readonly loaded: LoadedDocument;
  readonly dialect: Dialect;
}

/**
 * Says in our words what Redocly has found. It tells its problems by sentence only, so each sentence has its row.
 *
 * @returns `null` for what is no mistake.
 */
export function translateProblem(
  problem: RedoclyProblem,
  { loaded, dialect }: Translation,
): Problem | null {
  const [location] = problem.location;
  const source = loaded.sources.get(location?.source.absoluteRef ?? "") ?? loaded.entry;
  const pointer = pointerOf(location?.pointer);
  if (problem.ruleId === "struct" && pointerTokens(pointer).some(isInherited)) return null;
  const finding =
    problem.ruleId === "no-unresolved-refs"
      ? explainUnresolved({ source, pointer, loaded })
      : translateSentence(problem, { source, pointer, dialect, suggest: problem.suggest });
  if (finding === null) return null;
  const { part, ...rest } = finding;
  return { ...rest, position: source.locate(finding.pointer, part) };
}

/**
 * Redocly looks names up in plain objects and finds there what every object inherits, so that for it a property called
 * `constructor` has the type of a function. What it says of such a property, or of what is below, means nothing.
 */
function isInherited(name: string): boolean {
  return name in Object.prototype;
}

/** Where Redocly has found something, and what else it knows. */
interface Place {
  readonly source: SourceText;
  readonly pointer: string;
  readonly dialect: Dialect;
  readonly suggest: readonly string[];
}

/** Redocly writes the root as `#/`. */
function pointerOf(pointer: string | undefined): string {
  return pointer === undefined || pointer === "#/" || pointer === "" ? "#" : pointer;
}

function translateSentence({ message }: RedoclyProblem, place: Place): Finding | null {
  for (const { says, means } of sentences) {
    const words = says.exec(message)?.groups;
    if (words !== undefined) return means(words, place);
  }
  return { code: "document-invalid", message: message.replace(/\.$/, ""), pointer: place.pointer };
}

type Words = Readonly<Record<string, string | undefined>>;

/** A sentence of Redocly's `struct` rule, and what it means. */
interface Sentence {
  readonly says: RegExp;
  readonly means: (words: Words, place: Place) => Finding | null;
}

const sentences: readonly Sentence[] = [
  {
    says: /^Expected type `(?<type>.+)` \((?<wanted>object|array)\) but got `(?<got>.+)`$/,
    means: (words, place) => {
      // From 3.1 on a schema may also be `true` or `false`.
      const isSchema = words["type"] === "Schema" && words["got"] === "boolean";
      return isSchema && usesJsonSchema(place.dialect) ? null : typeFinding(words, place);
    },
  },
  { says: /^Expected type `(?<wanted>.+)` but got `(?<got>.+)`\.$/, means: typeFinding },
  { says: /^The field `(?<field>.+)` must be present on this level\.$/, means: missingFinding },
  {
    says: /^Must contain at least one of the following fields: (?<fields>.+)\.$/,
    means: oneMissingFinding,
  },
  { says: /^The field `(?<field>.+)` is not allowed here\.$/, means: unknownFinding },
  { says: /^Property `(?<field>[^]+)` is not expected here\.$/, means: unknownFinding },
  {
    says: /^`(?<field>.+)` can be one of the following only: (?<values>.+)\.$/,
    means: valueFinding,
  },
  {
    says: /^The value of the (?<field>.+) field must be greater than or equal to (?<least>.+)$/,
    means: ({ field = "", least = "" }, { pointer }) => {
      const message = `\`${field}\` must be ${least} at least`;
      return { code: "field-out-of-range", message, pointer };
    },
  },
  // OpenAPI 3.0.3 says that `nullable` without `type` has no effect, which is no mistake.
  { says: /^(?<field>)The `type` field must be defined when the `nullable`/, means: () => null },
];

function typeFinding({ wanted = "", got = "" }: Words, { source, pointer }: Place): Finding | null {
  const value = nodeAt(source.tree, pointer);
  if (pointer === "#/info/version" && typeof value === "number") {
    const message = `the version is the number ${value}, not a string`;
    return { code: "info-version-number", message, pointer };
  }
  // Only a schema asks for a list here, and what to do without it is found by a rule of ours.
  if (typeof value === "boolean" && pointer.endsWith("/required")) return null;
  const message = `${subjectOf(pointer)} must be ${typeWords(wanted)}, not ${typeWords(got)}`;
  return { code: "field-type", message, pointer };
}

function missingFinding({ field = "" }: Words, { pointer }: Place): Finding {
  // The Response Object is the only one that needs a description, and no client needs it.
  if (field === "description") {
    const message = "the response has no `description`";
    return { code: "response-description-missing", message, pointer, part: "key" };
  }
  const message = `the field \`${field}\` is missing`;
  if (pointer === "#" && field === "paths") return { code: "paths-missing", message, pointer };
  if (field === "responses") {
    return { code: "responses-empty", message: "the operation describes no response", pointer };
  }
  return { code: "field-missing", message, pointer, part: "key" };
}

function oneMissingFinding({ fields = "" }: Words, { pointer }: Place): Finding {
  const listed = fields.split(", ").map((field) => `\`${field}\``);
  const message = `one of the fields ${listed.join(" or ")} is missing`;
  const isHeader = pointerTokens(pointer).at(-2) === "headers";
  return { code: isHeader ? "schema-missing" : "field-missing", message, pointer, part: "key" };
}

function unknownFinding({ field = "" }: Words, { pointer, suggest, dialect }: Place): Finding {
  if (dialect === "3.2" && fieldsOf32.has(field)) {
    const message = `the field \`${field}\` of OpenAPI 3.2 is not supported`;
    return { code: "field-unsupported", message, pointer, part: "key" };
  }
  const best = closest(field, suggest);
  const hint = best === null ? {} : { hint: `Did you mean \`${best}\`?` };
  const holder = pointerTokens(pointer).at(-2);
  if (pointer === pointerTo("#/paths", field)) {
    const message = `the path \`${field}\` does not begin with a slash`;
    return { code: "path-without-slash", message, pointer, part: "key" };
  }
  if (holder === "responses") {
    const message = `\`${field}\` is neither a status nor \`default\``;
    return { code: "response-status-unknown", message, pointer, part: "key" };
  }
  const message = `the field \`${field}\` is not known here`;
  return { code: "field-unknown", message, pointer, part: "key", ...hint };
}

/** What OpenAPI 3.2 has added, but for what is supported. */
const fieldsOf32: ReadonlySet<string> = new Set([
  "$self",
  "dataValue",
  "defaultMapping",
  "encoding",
  "itemEncoding",
  "kind",
  "name",
  "nodeType",
  "parent",
  "prefixEncoding",
  "serializedValue",
  "summary",
]);

function valueFinding({ field = "", values = "" }: Words, place: Place): Finding {
  const { source, pointer, suggest } = place;
  const value = nodeAt(source.tree, pointer);
  const best = typeof value === "string" ? closest(value, suggest) : null;
  const listed = values.replaceAll('"', "`");
  return {
    code: valueCode(field, pointer),
    message: `\`${field}\` cannot be ${shown(value)}`,
    pointer,
    part: "value",
    hint: best === null ? `Use one of ${listed}.` : `Did you mean \`${best}\`?`,
  };
}

function valueCode(field: string, pointer: string): Finding["code"] {
  const ofScheme = pointerTokens(pointer).some(
    (token) => token === "securitySchemes" || token === "securityDefinitions",
  );
  if (field === "in" && !ofScheme) return "parameter-in-unknown";
  return field === "type" && !ofScheme ? "schema-type-unknown" : "value-unknown";
}

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}

function subjectOf(pointer: string): string {
  const last = pointerTokens(pointer).at(-1);
  if (last === undefined) return "the document";
  return /^\d+$/.test(last) ? `item ${last}` : `\`${last}\``;
}

function typeWords(type: string): string {
  if (type === "null") return "empty";
  return /^[aeio]/.test(type) ? `an ${type}` : `a ${type}`;
}
