import type { Json } from "../../../generator/json.js";
import { loadSpec } from "../../spec/load.js";
import { at, follow, isTrue, list, members, text, texts } from "../../spec/tree.js";

/*
 * What the specification says of each operation, read from it without the generator, so that the generated package can
 * be held against it.
 */

export interface DocumentedOperation {
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  /** In the order in which they stand, those of the path item first. */
  readonly parameters: readonly DocumentedParameter[];
  readonly body: DocumentedBody | null;
  readonly answers: readonly DocumentedAnswer[];
  readonly permissions: readonly string[];
}

export interface DocumentedParameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required: boolean;
  readonly type: "string" | "integer" | "array";
  /** The values that it, or each of its items, may have; empty where any will do. */
  readonly values: readonly string[];
}

interface DocumentedBody {
  readonly mediaTypes: readonly string[];
  readonly example: Json;
}

export interface DocumentedAnswer {
  readonly status: number;
  /** Empty where there is no body. */
  readonly mediaTypes: readonly string[];
  /** One for each shape that the body may have. */
  readonly examples: readonly Json[];
  /** Name and example. */
  readonly headers: readonly (readonly [string, string])[];
}

const methods = ["get", "put", "post", "patch", "delete", "head", "options", "trace"];
const spec = loadSpec("scim.yaml");

/** All operations of the specification, in its order. */
export const documentedOperations: readonly DocumentedOperation[] = members(
  at(spec, "paths"),
).flatMap(([path, item]) =>
  members(item)
    .filter(([method]) => methods.includes(method))
    .map(([method, operation]) => readOperation(path, item, [method, operation])),
);

function readOperation(
  path: string,
  item: Json,
  [method, operation]: readonly [string, Json],
): DocumentedOperation {
  const parameters = [...list(at(item, "parameters")), ...list(at(operation, "parameters"))];
  const body = at(operation, "requestBody");
  return {
    id: text(at(operation, "operationId")),
    method: method.toUpperCase(),
    path,
    parameters: parameters.map(readParameter),
    body: body === undefined ? null : readBody(follow(spec, body)),
    answers: members(at(operation, "responses")).map(readAnswer),
    permissions: texts(at(operation, "x-permissions", "permissions")),
  };
}

function readParameter(given: Json): DocumentedParameter {
  const parameter = follow(spec, given);
  const schema = follow(spec, at(parameter, "schema"));
  const items = at(schema, "items");
  const type = oneOf(["string", "integer", "array"], at(schema, "type"));
  // The only way in which this specification sends a list.
  if (type === "array" && (at(parameter, "style") !== "form" || at(parameter, "explode") !== false))
    throw new Error(`${text(given)} is sent in a way that the tests do not know`);
  return {
    name: text(at(parameter, "name")),
    in: oneOf(["path", "query", "header"], at(parameter, "in")),
    required: isTrue(at(parameter, "required")),
    type,
    values: texts(at(items === undefined ? schema : follow(spec, items), "enum")),
  };
}

function readBody(body: Json): DocumentedBody {
  const content = members(at(body, "content"));
  const example = content.flatMap(([, mediaType]) => at(mediaType, "example") ?? [])[0];
  if (example === undefined) throw new Error("a request body has no example");
  return { mediaTypes: content.map(([name]) => name), example };
}

function readAnswer([status, given]: readonly [string, Json]): DocumentedAnswer {
  const response = follow(spec, given);
  const content = members(at(response, "content"));
  const schemas = content.slice(0, 1).flatMap(([, mediaType]) => {
    const schema = at(mediaType, "schema") ?? null;
    const alternatives = list(at(schema, "anyOf"));
    return alternatives.length > 0 ? alternatives : [schema];
  });
  return {
    status: Number(status),
    mediaTypes: content.map(([name]) => name),
    examples: schemas.map((schema) => exampleOf(text(at(schema, "$ref")))),
    headers: members(at(response, "headers")).map(([name, header]) => [
      name,
      text(at(follow(spec, header), "example")),
    ]),
  };
}

/** The example of a response that has this schema and no other. */
function exampleOf(reference: string): Json {
  for (const [, response] of members(at(spec, "components", "responses"))) {
    for (const [, mediaType] of members(at(response, "content"))) {
      const example = at(mediaType, "example");
      const same = at(mediaType, "schema", "$ref") === reference;
      if (same && example !== undefined) return example;
    }
  }
  throw new Error(`no response has an example of ${reference}`);
}

function oneOf<const Value extends string>(
  known: readonly Value[],
  value: Json | undefined,
): Value {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`the tests do not know ${text(value)}`);
  return found;
}
