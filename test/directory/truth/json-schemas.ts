import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import { componentsOf, listOf, nameIn } from "./components.js";
import { findDiscriminators } from "./discriminators.js";
import type { Discriminators } from "./discriminators.js";

/** What is read lacks the properties that are `writeOnly`; what is written lacks those that are `readOnly`. */
export type Form = "read" | "write";

/** Stands in a value for the bytes that `format: binary` asks for. */
export const bytes = "\u2039bytes\u203a";

/**
 * The component schemas of an OpenAPI document as definitions of JSON Schema 2020-12, for one form.
 *
 * Left out is what no type can express: patterns, limits of texts and numbers, `not`, conditions, and that only one
 * alternative of `oneOf` may match. The schemas then accept more, and the types must accept all of it. So are names in
 * `required` that no property has, which are mistakes: one schema in a thousand has such a name. Discriminators become
 * what they mean: a constant in each alternative, and a union in place of a parent.
 *
 * @param keep whether limits, patterns, the formats that are given to it, and the single match of `oneOf` are kept
 * @see https://spec.openapis.org/oas/v3.1.1.html#discriminator-object
 */
export function jsonSchemasOf(
  document: JsonObject,
  form: Form,
  keep: { readonly limits: boolean; readonly formats: readonly string[] } = nothing,
): JsonObject {
  const schemas = componentsOf(document);
  const { openapi } = document;
  const context: Context = {
    schemas,
    unwanted: form === "read" ? "writeOnly" : "readOnly",
    isOld: typeof openapi === "string" && openapi.startsWith("3.0"),
    discriminators: findDiscriminators(schemas),
    keep,
  };
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => definitionsOf(name, schema, context)),
  );
}

interface Context {
  readonly schemas: JsonObject;
  /** The marker of properties that the form does not have. */
  readonly unwanted: "readOnly" | "writeOnly";
  /** OpenAPI 3.0, with `nullable`. */
  readonly isOld: boolean;
  readonly discriminators: Discriminators;
  readonly keep: { readonly limits: boolean; readonly formats: readonly string[] };
}

const nothing = { limits: false, formats: [] };

/** A schema under its name and, where it takes part in a hierarchy, what its children inherit. */
function definitionsOf(
  name: string,
  schema: Json,
  context: Context,
): readonly (readonly [string, Json])[] {
  const { literals, unions } = context.discriminators;
  const own = convert(schema, context, alone);
  const constants = [...(literals.get(name) ?? [])].map(([property, values]): JsonObject => {
    return { properties: { [property]: { enum: [...values] } }, required: [property] };
  });
  const concrete: Json = constants.length === 0 ? own : { allOf: [own, ...constants] };
  const union = unions.get(name);
  if (union === undefined)
    return [[name, concrete], ...(own === concrete ? [] : [ownOf(name, own)])];
  const members = [...union.children].map((child) => ({ $ref: refTo(child) }));
  const anyOf = union.includesItself ? [...members, concrete] : members;
  return [[name, { anyOf }], ownOf(name, own)];
}

function ownOf(name: string, own: Json): readonly [string, Json] {
  return [`${name}${inherited}`, own];
}

const inherited = "\u2039own\u203a";

function refTo(name: string): string {
  return `#/$defs/${encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1"))}`;
}

const copied = ["const", "enum", "minItems", "maxItems"];

const limits = [
  ...["minLength", "maxLength", "pattern", "minimum", "maximum", "multipleOf"],
  ...["exclusiveMinimum", "exclusiveMaximum", "uniqueItems", "minProperties", "maxProperties"],
];

function limitsOf(node: JsonObject, { keep }: Context): JsonObject {
  if (!keep.limits) return {};
  const made: Record<string, Json> = {};
  for (const key of limits) {
    const value = node[key];
    if (value === undefined) continue;
    // In OpenAPI 3.0 they are flags.
    const [, bound] = /^exclusive(M.*)$/.exec(key) ?? [];
    const limit = bound === undefined ? undefined : node[bound.toLowerCase()];
    if (typeof value !== "boolean" || bound === undefined) made[key] = value;
    else if (value && limit !== undefined) made[key] = limit;
  }
  const { format } = node;
  if (typeof format === "string" && keep.formats.includes(format)) made["format"] = format;
  return made;
}

/** Properties of the schemas around one: of the others in its `allOf`, say. */
interface Surrounding {
  readonly declared: ReadonlySet<string>;
  /** The form does not have these. */
  readonly unwanted: ReadonlySet<string>;
}

const alone: Surrounding = { declared: new Set(), unwanted: new Set() };

function convert(node: Json, context: Context, around: Surrounding): Json {
  if (!isJsonObject(node)) return typeof node === "boolean" ? node : {};
  if (typeof node["$ref"] === "string") {
    const { $ref, ...siblings } = node;
    return { allOf: [{ $ref: refOf($ref) }, convert(siblings, context, around)] };
  }
  if (node["type"] === "string" && node["format"] === "binary") return { const: bytes };
  const properties = propertiesOf(node, context);
  const marked = properties.filter(([, property]) => isMarked(property, context));
  const unwanted = new Set([...around.unwanted, ...marked.map(([name]) => name)]);
  const declared = new Set([...around.declared, ...properties.map(([name]) => name)]);
  const within = { declared, unwanted };
  const inner = (schema: Json): Json => convert(schema, context, alone);
  const made: Record<string, Json> = { ...typeOf(node, context) };
  for (const key of copied) if (node[key] !== undefined) made[key] = node[key];
  Object.assign(made, limitsOf(node, context));
  for (const key of ["items", "additionalProperties"]) {
    if (node[key] !== undefined) made[key] = inner(node[key]);
  }
  if (isJsonArray(node["prefixItems"])) made["prefixItems"] = node["prefixItems"].map(inner);
  const own = Object.entries(isJsonObject(node["properties"]) ? node["properties"] : {});
  made["properties"] = Object.fromEntries(
    own.flatMap(([key, value]) => (unwanted.has(key) ? [] : [[key, inner(value)]])),
  );
  made["required"] = listOf(node["required"]).filter(
    (key) => typeof key === "string" && declared.has(key) && !unwanted.has(key),
  );
  const conjunction = [...listOf(node["allOf"])].map((part) => parentOf(part, context, within));
  for (const key of ["anyOf", "oneOf"]) {
    const alternatives = listOf(node[key]);
    if (alternatives.length === 0) continue;
    const keyword = context.keep.limits ? key : "anyOf";
    conjunction.push({ [keyword]: alternatives.map((part) => convert(part, context, within)) });
  }
  if (conjunction.length > 0) made["allOf"] = conjunction;
  return made;
}

/** What a part of an `allOf` gives: of a parent its own shape, not the union of its children. */
function parentOf(part: Json, context: Context, around: Surrounding): Json {
  const name = isJsonObject(part) ? nameIn(part["$ref"]) : null;
  const { literals, unions } = context.discriminators;
  const isSpecial = name !== null && (literals.has(name) || unions.has(name));
  return isSpecial ? { $ref: refTo(`${name}${inherited}`) } : convert(part, context, around);
}

function typeOf(node: JsonObject, { isOld }: Context): JsonObject {
  const { type = impliedType(node), nullable } = node;
  const types = (isJsonArray(type) ? type : [type]).filter((one) => known.includes(one ?? ""));
  if (types.length === 0) return {};
  // Sound: only texts that are known types are left.
  return { type: (isOld && nullable === true ? [...types, "null"] : types) as Json };
}

/** A schema with properties or a format takes values of any other type, strictly speaking, but nobody means that. */
function impliedType({
  properties,
  additionalProperties,
  items,
  format,
}: JsonObject): Json | undefined {
  if (properties !== undefined || additionalProperties !== undefined) return "object";
  if (items !== undefined) return "array";
  if (typeof format !== "string") return undefined;
  return /^(?:u?int\d*|float|double|decimal|number|integer)$/.test(format) ? "number" : "string";
}

const known: readonly Json[] = [
  "array",
  "boolean",
  "integer",
  "null",
  "number",
  "object",
  "string",
];

/** The properties of a schema, of all that it is made of, and of its alternatives. */
function propertiesOf(
  node: JsonObject,
  context: Context,
  trail: readonly Json[] = [],
): readonly (readonly [string, Json])[] {
  if (trail.includes(node)) return [];
  const { properties, allOf, anyOf, oneOf, $ref } = node;
  const target = $ref === undefined ? [] : [dereference(node, context)];
  const inner = [...[allOf, anyOf, oneOf].flatMap(listOf), ...target].flatMap((part) =>
    isJsonObject(part) ? propertiesOf(part, context, [...trail, node]) : [],
  );
  return [...Object.entries(isJsonObject(properties) ? properties : {}), ...inner];
}

function isMarked(node: Json, context: Context, trail: readonly Json[] = []): boolean {
  if (!isJsonObject(node) || trail.includes(node)) return false;
  if (node[context.unwanted] === true) return true;
  const next = [...trail, node];
  if (node["$ref"] !== undefined) return isMarked(dereference(node, context), context, next);
  return listOf(node["allOf"]).some((part) => isMarked(part, context, next));
}

function dereference(node: Json, { schemas }: Context): JsonObject {
  if (!isJsonObject(node)) return {};
  const name = nameIn(node["$ref"]);
  const found = name === null ? node : schemas[name];
  return isJsonObject(found) ? found : {};
}

function refOf(reference: string): string {
  const name = nameIn(reference);
  return name === null ? reference.replace("#/components/schemas/", "#/$defs/") : refTo(name);
}
