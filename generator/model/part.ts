import type { JsonObject } from "../json.js";
import { isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { PartModel } from "./body-model.js";
import type { LookUpSchema } from "./parameter.js";
import { styleOf } from "./parameter.js";
import { depthOf, valueKindOf } from "./value-kind.js";

/**
 * What an Encoding Object says of each property of a body, as far as it differs from what is done without it: a media
 * type for a part of a multipart body, a style for a property of a urlencoded one.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-object
 */
export function buildParts(
  encoding: JsonObject,
  schema: SchemaObject | null,
  lookUp: LookUpSchema,
): readonly PartModel[] {
  return Object.entries(encoding).flatMap(([name, object]) => {
    if (!isJsonObject(object)) return [];
    const { contentType, style, explode, allowReserved } = object;
    const isStyled = [style, explode, allowReserved].some((value) => value !== undefined);
    const property = propertyOf(schema, name, lookUp);
    // A choice or a range of types is the value's to make, and what has members is JSON, whatever it is called.
    const isOne = typeof contentType === "string" && !/[,*]/.test(contentType);
    const isRight = isOne && (/[/+]json\b/i.test(contentType) || !hasMembers(property, lookUp));
    if (!isRight && !isStyled) return [];
    const settled = styleOf(typeof style === "string" ? style : undefined, "query");
    const part: PartModel = {
      name,
      contentType: isRight ? contentType : null,
      isStyled,
      style: settled,
      explode: typeof explode === "boolean" ? explode : settled === "form",
      allowReserved: allowReserved === true,
      valueKind: valueKindOf(property, lookUp),
      depth: depthOf(property, lookUp),
    };
    return [part];
  });
}

/** Whether each part that a property becomes is an object: of a list, each item is a part. */
function hasMembers(property: SchemaObject, lookUp: LookUpSchema): boolean {
  const items = isJsonObject(property) ? property["items"] : undefined;
  const part = isJsonObject(items) ? lookUp(items) : property;
  return valueKindOf(part, lookUp) === "object";
}

/** The property of a schema, or of one that it is made of; `true`, which says nothing, where there is none. */
function propertyOf(schema: SchemaObject | null, name: string, lookUp: LookUpSchema): SchemaObject {
  const seen = new Set<SchemaObject>();
  const queue: SchemaObject[] = schema === null ? [] : [schema];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const object = lookUp(next);
    if (!isJsonObject(object) || seen.has(object)) continue;
    seen.add(object);
    const { properties } = object;
    const property = isJsonObject(properties) ? properties[name] : undefined;
    if (isJsonObject(property)) return lookUp(property);
    const parts = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => object[keyword] ?? []);
    for (const each of parts.filter(isJsonObject)) queue.push(each);
  }
  return true;
}
