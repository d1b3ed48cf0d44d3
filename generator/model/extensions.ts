import type { Json, JsonObject } from "../json.js";
import { isJsonArray, isJsonObject } from "../json.js";
import type { SchemaObject } from "../validate/openapi.js";
import type { Extensions } from "./model-node.js";
import type { EnumValueModel } from "./parameter-model.js";
import type {
  ConditionalModel,
  PaginationModel,
  PermissionsModel,
  RetryModel,
} from "./extension-models.js";

/** The `x-` members of a node. Their shapes have been checked; a foreign one is no longer there. */
export function extensionsOf(node: JsonObject): Extensions {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key.startsWith("x-")));
}

/** Reads `x-permissions`. */
export function permissionsOf(node: JsonObject): PermissionsModel | null {
  const value = node["x-permissions"];
  if (!isJsonObject(value)) return null;
  return {
    type: value["type"] === "ALL" ? "ALL" : "ANY",
    permissions: texts(value["permissions"]),
  };
}

/**
 * Reads `x-pagination`.
 *
 * @param member from the name of a query parameter to the member of the request
 */
export function paginationOf(
  node: JsonObject,
  member: (name: string) => string | null,
): PaginationModel | null {
  const value = node["x-pagination"];
  if (!isJsonObject(value)) return null;
  const start = text(value["start"]);
  const count = text(value["count"]);
  return {
    strategy: strategyOf(value["strategy"]),
    items: text(value["items"]) ?? "",
    total: text(value["total"]),
    next: text(value["next"]),
    startParameter: start && member(start),
    countParameter: count && member(count),
    firstIndex: typeof value["firstIndex"] === "number" ? value["firstIndex"] : 1,
  };
}

/**
 * Reads `x-conditional`.
 *
 * @param member from the name of a header parameter to the member of the request
 */
export function conditionalOf(
  node: JsonObject,
  member: (name: string) => string | null,
): ConditionalModel | null {
  const value = node["x-conditional"];
  if (!isJsonObject(value)) return null;
  const ifMatch = text(value["ifMatch"]);
  const ifNoneMatch = text(value["ifNoneMatch"]);
  const conflicts = isJsonArray(value["conflicts"]) ? value["conflicts"] : [];
  return {
    ifMatchParameter: ifMatch && member(ifMatch),
    ifNoneMatchParameter: ifNoneMatch && member(ifNoneMatch),
    version: text(value["version"]),
    conflicts: conflicts.filter(isJsonObject).map((conflict) => ({
      status: Number(conflict["status"]),
      // Without a value, whatever stands there will do: then there is nothing to look at.
      pointer: "value" in conflict ? text(conflict["pointer"]) : null,
      value: conflict["value"] ?? null,
    })),
  };
}

/**
 * Reads the `x-retry` of an operation; members that it leaves out are those of the document. A document can only widen
 * what its methods allow: `safe: false` there leaves the decision to the method.
 */
export function retryOf(operation: JsonObject, document: JsonObject): RetryModel | null {
  const [own, shared] = [operation["x-retry"], document["x-retry"]];
  if (!isJsonObject(own) && !isJsonObject(shared)) return null;
  const { safe: isSharedSafe, ...defaults } = isJsonObject(shared) ? shared : {};
  const { statuses, header, safe } = { ...defaults, ...(isJsonObject(own) ? own : {}) };
  return {
    statuses: isJsonArray(statuses) ? statuses.map(Number) : null,
    header: text(header),
    safe: typeof safe === "boolean" ? safe : isSharedSafe === true ? true : null,
  };
}

/** Reads `x-filter`. */
export function filterOf(
  node: JsonObject,
): { readonly attributes: readonly string[]; readonly operators: readonly string[] } | null {
  const value = node["x-filter"];
  if (!isJsonObject(value)) return null;
  return { attributes: texts(value["attributes"]), operators: texts(value["operators"]) };
}

/**
 * The values of an `enum` with their names, from `x-enum-varnames` or what NSwag calls it, `x-enumNames`, and their
 * descriptions, from `x-enum-descriptions`: lists that run beside the values, or for descriptions a map from value to
 * text.
 */
export function enumValuesOf(schema: SchemaObject): readonly EnumValueModel[] {
  if (!isJsonObject(schema) || !isJsonArray(schema["enum"])) return [];
  const names = texts(schema["x-enum-varnames"] ?? schema["x-enumNames"]);
  const described = schema["x-enum-descriptions"];
  return schema["enum"].map((value, index) => ({
    value,
    name: names[index] ?? null,
    description: filled(
      isJsonObject(described)
        ? described[typeof value === "string" ? value : JSON.stringify(value)]
        : texts(described)[index],
    ),
  }));
}

function strategyOf(value: Json | undefined): PaginationModel["strategy"] {
  return value === "page" || value === "cursor" || value === "link" ? value : "offset";
}

function filled(value: Json | undefined): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

function text(value: Json | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function texts(value: Json | undefined): readonly string[] {
  return isJsonArray(value) ? value.filter((item) => typeof item === "string") : [];
}
