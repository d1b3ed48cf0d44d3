import type { JsonObject } from "../json.js";
import { isJsonObject } from "../json.js";
import type { ResolvedDocument } from "../resolve/resolved-document.js";

/** The names that a document gives by `x-specwright-name` to what it holds, by pointer. */
export function namesInDocument(document: ResolvedDocument): Readonly<Record<string, string>> {
  const { operations, webhooks, schemas, securitySchemes } = document;
  const named: readonly (readonly [pointer: string, node: JsonObject])[] = [
    ...[...operations, ...webhooks].map(({ pointer, object }) => [pointer, object] as const),
    ...operations.flatMap(({ parameters }) =>
      parameters.map(({ pointer, object }) => [pointer, object] as const),
    ),
    ...schemas.flatMap(({ pointer, schema }) =>
      isJsonObject(schema) ? [[pointer, schema] as const] : [],
    ),
    ...securitySchemes.map(({ pointer, value }) => [pointer, value] as const),
  ];
  const names = named.flatMap(([pointer, node]) => {
    const name = node["x-specwright-name"];
    return typeof name === "string" ? [[pointer, name] as const] : [];
  });
  return Object.fromEntries(names);
}
