import { isJsonObject, pointerTo, type Draft, type Json, type JsonObject } from "../../json.js";
import {
  convertPathItem,
  convertResponse,
  mediaTypes,
  serversOf,
  type Scope,
} from "./operation.js";
import { convertBody, convertParameter, textsOf } from "./parameter.js";
import { convertSchema } from "./schema.js";
import { convertSecurityScheme } from "./security.js";
import type { Origins } from "../../origins.js";
import { createConversion } from "./conversion.js";

/**
 * Says in the words of OpenAPI 3.0 what a Swagger 2.0 document says. Each object is made from one object, whose origin
 * it keeps. What Swagger does not know is handed on as it is.
 *
 * @param tree has been checked against Swagger 2.0
 * @see https://spec.openapis.org/oas/v2.0.html
 */
export function convertSwagger(tree: JsonObject, origins: Origins): Draft {
  const conversion = createConversion(origins);
  const scope: Scope = { tree, conversion };
  const servers = serversOf(tree, textsOf(tree["schemes"]));
  const { paths } = tree;
  const converted: Draft = {
    openapi: "3.0.4",
    ...without(tree),
    ...(servers !== null && { servers }),
    // Before the paths, so that a reference to something shared leads here and not to a place that uses it.
    components: componentsOf(scope),
    ...(isJsonObject(paths) && {
      paths: mapNamed(paths, "#/paths", (item, at) => convertPathItem(item, at, scope)),
    }),
  };
  conversion.finish(converted);
  return converted;
}

const replaced: ReadonlySet<string> = new Set([
  "swagger",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "paths",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
]);

function without(tree: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(tree).filter(([key]) => !replaced.has(key)));
}

function componentsOf(scope: Scope): Draft {
  const { tree, conversion } = scope;
  const { definitions, responses, securityDefinitions } = tree;
  const consumes = mediaTypes(tree, "consumes");
  const produces = mediaTypes(tree, "produces");
  const placed = parametersByUse(tree["parameters"]);
  const made: Draft = {
    schemas: mapNamed(definitions, "#/definitions", (node, at) =>
      convertSchema(node, at, conversion),
    ),
    responses: mapNamed(responses, "#/responses", (node, pointer) =>
      convertResponse({ node, pointer }, produces, scope),
    ),
    parameters: mapNamed(placed.plain, "#/parameters", (node, pointer) =>
      convertParameter({ node, pointer }, conversion),
    ),
    requestBodies: mapNamed(placed.bodies, "#/parameters", (node, pointer) =>
      convertBody({ node, pointer }, consumes, conversion),
    ),
    securitySchemes: mapNamed(securityDefinitions, "#/securityDefinitions", (node, at) =>
      convertSecurityScheme(node, at, conversion),
    ),
  };
  const used = Object.entries(made).filter(
    ([, part]) => !isJsonObject(part) || Object.keys(part).length > 0,
  );
  return Object.fromEntries(used);
}

/** Fields of forms have no place of their own: each form is made where it is used. */
function parametersByUse(parameters: Json | undefined): Record<"plain" | "bodies", JsonObject> {
  const entries = Object.entries(isJsonObject(parameters) ? parameters : {});
  const isIn = (node: Json, place: string) => isJsonObject(node) && node["in"] === place;
  const bodies = entries.filter(([, node]) => isIn(node, "body"));
  const plain = entries.filter(([, node]) => !isIn(node, "body") && !isIn(node, "formData"));
  return { plain: Object.fromEntries(plain), bodies: Object.fromEntries(bodies) };
}

function mapNamed(
  named: Json | undefined,
  pointer: string,
  convert: (node: JsonObject, pointer: string) => Json,
): Json {
  if (named !== undefined && !isJsonObject(named)) return named;
  const entries = Object.entries(named ?? {}).map(([name, node]): [string, Json] => {
    if (!isJsonObject(node) || (pointer === "#/paths" && name.startsWith("x-")))
      return [name, node];
    return [name, convert(node, pointerTo(pointer, name))];
  });
  return Object.fromEntries(entries);
}
