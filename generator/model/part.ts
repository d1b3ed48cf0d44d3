import type { JsonObject } from "../json.js";
import { isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { PartModel } from "./client-model.js";
import type { LookUpSchema } from "./parameter.js";
import { shapeOf, styleOf } from "./parameter.js";

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
    // A choice or a range of types is the value's to make.
    const isOne = typeof contentType === "string" && !/[,*]/.test(contentType);
    if (!isOne && !isStyled) return [];
    const settled = styleOf(typeof style === "string" ? style : undefined, "query");
    const part: PartModel = {
      name,
      contentType: isOne ? contentType : null,
      isStyled,
      style: settled,
      explode: typeof explode === "boolean" ? explode : settled === "form",
      allowReserved: allowReserved === true,
      shape: shapeOf(propertyOf(schema, name, lookUp), lookUp),
    };
    return [part];
  });
}

function propertyOf(schema: SchemaObject | null, name: string, lookUp: LookUpSchema): SchemaObject {
  const object = schema === null ? true : lookUp(schema);
  const properties = isJsonObject(object) ? object["properties"] : undefined;
  const property = isJsonObject(properties) ? properties[name] : undefined;
  return isJsonObject(property) ? lookUp(property) : true;
}
