import { isJsonObject } from "../json.js";
import type { ResolvedParameter } from "../resolve/resolved-document.js";
import type { Shapes } from "../shapes/create-shapes.js";
import type { SchemaObject } from "../validate/openapi.js";
import { camelCase, snakeCase } from "../casing.js";
import type { ParameterModel, ParameterStyle } from "./parameter-model.js";
import { exampleOf } from "./example.js";
import { enumValuesOf, extensionsOf, filterOf } from "./extensions.js";
import { depthOf, valueKindOf } from "./value-kind.js";

/** Finds the named schema that a reference leads to, through other references. */
export type LookUpSchema = (schema: SchemaObject) => SchemaObject;

/** What the parts of operations are built with. */
export interface SchemaContext {
  readonly lookUp: LookUpSchema;
  /** The shape of the schema at a pointer. */
  readonly shapeAt: Shapes["inline"];
}

/** Names that no parameter takes: of other members, and of those that every object inherits. */
const takenMembers = ["body", "contentType", ...Object.getOwnPropertyNames(Object.prototype)];

const placeSuffix = {
  path: "Path",
  query: "Query",
  querystring: "Querystring",
  header: "Header",
  cookie: "Cookie",
} as const satisfies Readonly<Record<ParameterModel["in"], string>>;
const places = ["path", "query", "querystring", "header", "cookie"] as const;
const headerPlaces: ReadonlySet<string> = new Set(["header", "cookie"]);

/** How the members of a request are called. */
export interface MemberNaming {
  /** Names of the user's choice, by JSON pointer. */
  readonly overrides: Readonly<Record<string, string>>;
  /** Of headers and cookies, whose names are no identifiers. */
  readonly memberCase: MemberCase;
}

export type MemberCase = "camel" | "snake";

/**
 * Parameter Objects as members of a request. Path and query parameters are called as in the document, headers and
 * cookies in the casing that those have. Of two that would be called the same, path comes before query before query string before
 * header before cookie, and the other gets its place as suffix, so that a parameter that is added never renames one
 * that was there.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object
 */
export function buildParameters(
  parameters: readonly ResolvedParameter[],
  context: SchemaContext,
  { overrides, memberCase }: MemberNaming,
): readonly ParameterModel[] {
  const effective = parameters.filter(isEffective);
  const members = memberNames(effective, { overrides, memberCase });
  return effective.map((parameter) =>
    buildParameter(parameter, members.get(parameter) ?? parameter.object.name, context),
  );
}

function withSuffix(name: string, place: ParameterModel["in"], memberCase: MemberCase): string {
  const suffix = placeSuffix[place];
  return memberCase === "snake" ? `${name}_${suffix.toLowerCase()}` : name + suffix;
}

const casings = { camel: camelCase, snake: snakeCase } as const;

/** The casing that most path and query parameters of a document have, as far as they have several words. */
export function memberCaseOf(parameters: readonly ResolvedParameter[]): MemberCase {
  let snake = 0;
  for (const { object } of parameters) {
    if (headerPlaces.has(object.in)) continue;
    if (/[a-z\d]_[a-z]/.test(object.name)) snake += 1;
    else if (/[a-z][A-Z]/.test(object.name)) snake -= 1;
  }
  return snake > 0 ? "snake" : "camel";
}

/** Header parameters of these names are ignored: the media types of the operation set them. */
function isEffective({ object }: ResolvedParameter): boolean {
  const ignored = ["accept", "content-type"];
  return object.in !== "header" || !ignored.includes(object.name.toLowerCase());
}

function memberNames(
  parameters: readonly ResolvedParameter[],
  { overrides, memberCase }: MemberNaming,
): ReadonlyMap<ResolvedParameter, string> {
  const members = new Map<ResolvedParameter, string>();
  const taken = new Set<string>(takenMembers);
  for (const place of places) {
    for (const parameter of parameters) {
      const { name } = parameter.object;
      if (parameter.object.in !== place) continue;
      const isHeader = headerPlaces.has(place);
      const wanted =
        overrides[parameter.pointer] ?? (isHeader ? casings[memberCase](name) || name : name);
      const member = taken.has(wanted) ? withSuffix(wanted, place, memberCase) : wanted;
      taken.add(member);
      members.set(parameter, member);
    }
  }
  return members;
}

function buildParameter(
  parameter: ResolvedParameter,
  member: string,
  { lookUp, shapeAt }: SchemaContext,
): ParameterModel {
  const { object, pointer, mediaType, schemaPointer } = parameter;
  const schema = lookUp(parameter.schema);
  const style = styleOf(object.style, object.in);
  const defaultValue = isJsonObject(schema) ? schema["default"] : undefined;
  return {
    pointer,
    extensions: extensionsOf(object),
    name: object.name,
    in: object.in,
    member,
    description: object.description ?? null,
    required: object.required === true,
    deprecated: object.deprecated === true,
    style,
    explode: object.explode ?? style === "form",
    allowReserved: object.allowReserved === true,
    valueKind: valueKindOf(schema, lookUp),
    depth: depthOf(schema, lookUp),
    shape: shapeAt(parameter.schema, schemaPointer),
    mediaType,
    schemaPointer,
    defaultValue: defaultValue === undefined ? null : JSON.stringify(defaultValue),
    values: enumValuesOf(itemsOf(schema, lookUp)),
    example: exampleOf(object, parameter.schema, lookUp),
    filter: filterOf(object),
  };
}

const styles: readonly ParameterStyle[] = [
  ...(["simple", "label", "matrix", "form"] as const),
  ...(["spaceDelimited", "pipeDelimited", "deepObject"] as const),
];

/**
 * The style of a parameter, or the one that its place has without a word.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#style-values
 */
export function styleOf(style: string | undefined, place: ParameterModel["in"]): ParameterStyle {
  const known = styles.find((one) => one === style);
  return known ?? (place === "query" || place === "cookie" ? "form" : "simple");
}

function itemsOf(schema: SchemaObject, lookUp: LookUpSchema): SchemaObject {
  if (!isJsonObject(schema)) return schema;
  const items = schema["items"];
  return isJsonObject(items) ? lookUp(items) : schema;
}
