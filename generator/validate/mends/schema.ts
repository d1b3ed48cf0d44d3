import { isJsonArray, isJsonObject, type Json } from "../../json.js";
import { closest, didYouMean } from "../../closest.js";
import { usesJsonSchema } from "../dialect.js";
import { fieldFor } from "../objects.js";
import { below, report, type Visit } from "../visit.js";

/** Where only keywords that nobody knows are written, an example stands in the place of a schema. */
export function mendExample(visit: Visit): void {
  const { node, table, place, walk } = visit;
  const keys = Object.keys(node);
  if (keys.length === 0 || keys.some((key) => key.startsWith("x-") || key === "$ref")) return;
  const known = walk.tables("3.1").get("schema")?.fields;
  if (keys.some((key) => known?.has(key) === true || table.fields.has(key))) return;
  const message = `\`${String(place.key)}\` is not a schema: it has only ${keys
    .slice(0, 3)
    .map((key) => `\`${key}\``)
    .join(", ")}`;
  const like = closest(keys[0] ?? "", known?.keys() ?? []);
  const hint = didYouMean(like);
  report(visit, { code: "schema-malformed", message, mend: "its value can be anything", ...hint });
  for (const key of keys) delete node[key];
}

/**
 * Each dialect has keywords, or forms of them, that the other knows as well and writes differently. They are read as
 * their own dialect means them.
 */
export function mendDialect(visit: Visit): void {
  const { node, dialect } = visit;
  if (dialect === "2.0") return;
  const is31 = usesJsonSchema(dialect);
  const tell = (key: string, message: string): void => {
    const own = is31 ? "OpenAPI 3.0" : "OpenAPI 3.1";
    const mend = `it is read as ${own} means it`;
    const hint = is31 ? {} : { hint: "This looks like OpenAPI 3.1: state `openapi: 3.1.1`." };
    report(visit, { code: "schema-of-other-version", message, mend, part: "key", ...hint }, key);
  };
  for (const key of ["exclusiveMinimum", "exclusiveMaximum"]) {
    const value = node[key];
    if (value === undefined) continue;
    const right = is31 ? "number" : "boolean";
    if (typeof value === right) continue;
    if (typeof value === "number" || typeof value === "boolean")
      tell(key, `\`${key}\` is a ${right} in OpenAPI ${dialect}`);
    else dropKeyword(visit, key, `a ${right}`);
  }
  if (is31 && node["nullable"] === true) {
    const message = "`nullable` is a keyword of OpenAPI 3.0";
    const hint = 'Write `type: [..., "null"]` instead.';
    report(visit, { code: "schema-of-other-version", message, hint, part: "key" }, "nullable");
  }
  if (is31 || typeof node["$ref"] === "string") return;
  for (const key of Object.keys(node)) {
    if (newKeywords.has(key)) tell(key, `\`${key}\` is a keyword of OpenAPI 3.1`);
  }
}

/** The keywords that OpenAPI 3.1 has added and that decide on a type. */
const newKeywords: ReadonlySet<string> = new Set([
  ...["const", "contains", "dependentSchemas", "else", "if", "patternProperties"],
  ...["prefixItems", "propertyNames", "then", "unevaluatedProperties"],
]);

function dropKeyword(visit: Visit, key: string, wanted: string): void {
  const message = `\`${key}\` must be ${wanted}`;
  report(visit, { code: "field-type", message, mend: "it is left out" }, key);
  delete visit.node[key];
}

/** Lists of names, of values and of schemas. */
export function mendLists(visit: Visit): void {
  const { node } = visit;
  mendRequired(visit);
  const values = node["enum"];
  if (isJsonObject(values)) dropKeyword(visit, "enum", "an array");
  else if (values !== undefined && !isJsonArray(values)) {
    const mend = "it is read as a list";
    report(visit, { code: "field-type", message: "`enum` must be an array", mend }, "enum");
    node["enum"] = [values];
  } else if (isJsonArray(values) && values.length === 0) dropEmpty(visit, "enum", "no value");
  for (const key of ["oneOf", "anyOf", "allOf"]) {
    const list = node[key];
    if (isJsonArray(list) && list.length === 0) dropEmpty(visit, key, "no schema");
  }
  mendExamples(visit);
}

function dropEmpty(visit: Visit, key: string, what: string): void {
  const message = `\`${key}\` lists ${what}`;
  report(visit, { code: "schema-list-empty", message, part: "key" }, key);
  delete visit.node[key];
  if (key !== "enum") delete visit.node["discriminator"];
}

/**
 * A required property that a schema does not have may be that of another part of a composition. Where there is none, and a
 * property of nearly that name, the name is misspelt.
 */
export function checkRequired(visit: Visit): void {
  const { node } = visit;
  const { required, properties } = node;
  if (!isJsonArray(required) || !isJsonObject(properties)) return;
  if (Object.keys(node).some((keyword) => composing.has(keyword))) return;
  const names = Object.keys(properties);
  for (const [index, name] of required.entries()) {
    if (typeof name !== "string" || Object.hasOwn(properties, name)) continue;
    const meant = closest(
      name,
      names.filter((one) => !required.includes(one)),
    );
    if (meant === null) continue;
    const message = `\`required\` names \`${name}\`, which is no property`;
    const hint = `Did you mean \`${meant}\`?`;
    report(visit, { code: "schema-required-unknown", message, hint }, "required", index);
  }
}

const composing: ReadonlySet<string> = new Set([
  ...["$ref", "allOf", "anyOf", "oneOf", "patternProperties", "if", "not", "discriminator"],
]);

function mendRequired(visit: Visit): void {
  const { node } = visit;
  const { required } = node;
  if (required === undefined) return;
  if (typeof required === "boolean") {
    const message = "`required` is a list of properties here, not true or false";
    report(visit, { code: "schema-required-boolean", message }, "required");
    delete node["required"];
  } else if (typeof required === "string") {
    const mend = "it is read as a list";
    report(visit, { code: "field-type", message: "`required` must be an array", mend }, "required");
    node["required"] = [required];
  } else if (!isJsonArray(required)) dropKeyword(visit, "required", "an array");
  else if (required.some((name) => typeof name !== "string")) {
    const message = "`required` must list names of properties";
    report(visit, { code: "field-type", message, mend: "the others are left out" }, "required");
    node["required"] = required.filter((name) => typeof name === "string");
  }
}

/** In a schema `examples` is a list of values; elsewhere it holds Example Objects. */
function mendExamples(visit: Visit): void {
  const { node } = visit;
  const { examples } = node;
  if (!isJsonObject(examples)) return;
  const values = Object.values(examples).map((one): Json => {
    return isJsonObject(one) && Object.hasOwn(one, "value") ? (one["value"] ?? null) : one;
  });
  const message = "`examples` of a schema is a list of values, not an object of Example Objects";
  const mend = "their values are the examples";
  report(visit, { code: "schema-examples-misplaced", message, mend, part: "key" }, "examples");
  node["examples"] = values;
}

/** In OpenAPI 3.0, an array states what it holds. */
export function checkItems(visit: Visit): void {
  const { node, dialect } = visit;
  if (usesJsonSchema(dialect) || node["type"] !== "array" || node["items"] !== undefined) return;
  if (typeof node["$ref"] === "string" || node["prefixItems"] !== undefined) return;
  const message = "an array without `items` can hold anything";
  report(visit, { code: "schema-items-missing", message });
}

/** In Swagger 2.0 a discriminator is the name of a property, later an object with that name. */
export function mendDiscriminator(visit: Visit): void {
  const { node, dialect } = visit;
  const { discriminator } = node;
  if (dialect === "2.0" || typeof discriminator !== "string") return;
  const message = "`discriminator` is an object with `propertyName`";
  const mend = "it is read as the name of the property";
  report(visit, { code: "field-type", message, mend }, "discriminator");
  node["discriminator"] = { propertyName: discriminator };
}

/** The values of a `mapping` are references, too. */
export function noteMapping(visit: Visit): void {
  const { node, place, dialect, walk } = visit;
  const { discriminator } = node;
  const mapping = isJsonObject(discriminator) ? discriminator["mapping"] : undefined;
  if (!isJsonObject(mapping)) return;
  const holder = mapping; // The tree is ours.
  for (const [key, value] of Object.entries(mapping)) {
    if (typeof value !== "string") continue;
    const at = below(place, "discriminator", "mapping");
    walk.references.push({ holder, key, field: schemaField, place: at, dialect, parent: node });
  }
}

const schemaField = fieldFor("schema");

/**
 * A schema may state a URI that others know it by.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.1
 */
export function noteId({ node, place, walk }: Visit): void {
  const id = node["$id"];
  if (typeof id === "string" && !walk.ids.has(id)) walk.ids.set(id, place);
}
