import { isJsonArray, isJsonObject } from "../../../generator/json.js";
import type { Json, JsonObject } from "../../../generator/json.js";
import type { OperationModel } from "../../../generator/model/client-model.js";
import { dereference } from "./documents.js";

/**
 * Where the path of an operation begins, without a slash at the end: at the first server of the operation, of its path
 * item, or of the document, its variables at their defaults.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function addressOf(document: JsonObject, { path, method }: OperationModel): string {
  const item = dereference(document, dereference(document, document["paths"])[path]);
  const operation = dereference(document, item[method.toLowerCase()]);
  const [server] = [operation, item, document]
    .flatMap(({ servers }) => (isJsonArray(servers) ? servers : []))
    .filter(isJsonObject);
  const variables = dereference(document, server?.["variables"]);
  return textOf(server?.["url"])
    .replace(/\{([^{}]+)\}/g, (_, name: string) =>
      textOf(dereference(document, variables[name])["default"]),
    )
    .replace(/\/$/, "");
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}
