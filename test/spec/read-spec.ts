import { isJsonObject, pointerTokens, type Json } from "../../generator/json.js";
import type { FactsTable, ModelFacts, OperationFacts, ParameterFacts } from "./facts-table.js";
import { at, follow, isTrue, list, members, pick, text, texts } from "./tree.js";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/**
 * Says of an OpenAPI document what the tables of facts say of the API, so that the two can be
 * compared. A named schema that only lists values counts as if it were written where it is referred
 * to.
 *
 * @throws {Error} when a reference leads nowhere.
 */
export function readSpec(tree: Json): FactsTable {
  return {
    environments: texts(at(tree, "servers", "0", "variables", "environment", "enum")),
    operations: Object.fromEntries(
      members(at(tree, "paths")).flatMap(([path, item]) =>
        members(item)
          .filter(([method]) => methods.includes(method))
          .map(([method, operation]) => [
            text(at(operation, "operationId")),
            readOperation({ tree, path, item, method, operation }),
          ]),
      ),
    ),
    models: Object.fromEntries(
      members(at(tree, "components", "schemas"))
        .filter(([, schema]) => !isValueList(schema))
        .map(([name, schema]) => [name, readModel(tree, schema)]),
    ),
  };
}

interface OperationPlace {
  readonly tree: Json;
  readonly path: string;
  readonly item: Json;
  readonly method: string;
  readonly operation: Json;
}

function readOperation({ tree, path, item, method, operation }: OperationPlace): OperationFacts {
  const body = follow(tree, at(operation, "requestBody"));
  const responses = members(at(operation, "responses")).map(
    ([status, response]) => [status, follow(tree, response)] as const,
  );
  const success = responses.find(([status]) => status.startsWith("2"));
  return {
    method,
    path,
    tags: texts(at(operation, "tags")),
    deprecated: isTrue(at(operation, "deprecated")),
    permissions: {
      type: text(at(operation, "x-permissions", "type")),
      permissions: texts(at(operation, "x-permissions", "permissions")),
    },
    produces: [...new Set(responses.flatMap(([, response]) => mediaTypes(response)))],
    parameters: Object.fromEntries(
      [...list(at(item, "parameters")), ...list(at(operation, "parameters"))]
        .map((parameter) => follow(tree, parameter))
        .map((parameter) => [text(at(parameter, "name")), readParameter(tree, parameter)]),
    ),
    ...(isJsonObject(body) && {
      body: {
        type: bodyType(body) ?? "any",
        required: isTrue(at(body, "required")),
        consumes: mediaTypes(body),
      },
    }),
    returns: success === undefined ? null : bodyType(success[1]),
    responses: Object.fromEntries(
      responses.map(([status, response]) => [status, bodyType(response)]),
    ),
  };
}

function readParameter(tree: Json, parameter: Json): ParameterFacts {
  const schema = at(parameter, "schema") ?? null;
  return {
    in: text(at(parameter, "in")),
    type: typeText(schema, tree),
    required: isTrue(at(parameter, "required")),
    deprecated: isTrue(at(parameter, "deprecated")),
    enum: values(tree, schema),
    ...(typeText(schema, tree).endsWith("[]") && {
      collectionFormat: at(parameter, "explode") === false ? "csv" : "multi",
    }),
    ...pick(schema, ["default"]),
  };
}

function readModel(tree: Json, schema: Json): ModelFacts {
  const required = texts(at(schema, "required"));
  return {
    type: typeText(schema, tree),
    deprecated: isTrue(at(schema, "deprecated")),
    properties: Object.fromEntries(
      members(at(schema, "properties")).map(([key, property]) => [
        key,
        {
          type: typeText(property, tree),
          required: required.includes(key),
          readOnly: isTrue(at(property, "readOnly")),
          writeOnly: isTrue(at(property, "writeOnly")),
          deprecated: isTrue(at(property, "deprecated")),
          enum: values(tree, property),
          ...pick(property, ["default", "minimum", "maximum", "maxItems"]),
        },
      ]),
    ),
  };
}

/** The types of all media types of a body, `null` when there are none. */
function bodyType(body: Json): string | null {
  const types = members(at(body, "content")).map(([, content]) =>
    typeText(at(content, "schema") ?? null),
  );
  return types.length === 0 ? null : [...new Set(types)].join(" | ");
}

/** `tree` is needed to see through the names of lists of values. */
function typeText(schema: Json, tree?: Json): string {
  const reference = at(schema, "$ref");
  if (typeof reference === "string") {
    const target = tree === undefined ? null : follow(tree, schema);
    return isValueList(target) ? typeText(target) : String(pointerTokens(reference).at(-1));
  }
  const alternatives = list(at(schema, "anyOf"));
  if (alternatives.length > 0)
    return alternatives
      .map((one) => typeText(one, tree))
      .toSorted()
      .join(" | ");
  const type = at(schema, "type");
  if (type === "array") return `${typeText(at(schema, "items") ?? null, tree)}[]`;
  const additional = at(schema, "additionalProperties");
  if (isJsonObject(additional)) return `map<${typeText(additional, tree)}>`;
  const format = at(schema, "format");
  return typeof type === "string"
    ? type + (format === undefined ? "" : `(${text(format)})`)
    : "any";
}

/** The values that a schema or the items of a list may have. */
function values(tree: Json, schema: Json): readonly string[] {
  const target = follow(tree, schema);
  const items = at(target, "items");
  return texts(at(items === undefined ? target : follow(tree, items), "enum"));
}

function isValueList(schema: Json): boolean {
  return at(schema, "enum") !== undefined;
}

function mediaTypes(body: Json): readonly string[] {
  return members(at(body, "content")).map(([mediaType]) => mediaType);
}
