import { isJsonObject, type Draft, type JsonObject } from "../../json.js";
import type { Conversion } from "./conversion.js";

/**
 * A Security Scheme Object: `basic` is a scheme of `http`, and the flow of OAuth 2 has a place of its own.
 *
 * @see https://spec.openapis.org/oas/v2.0.html#security-scheme-object
 */
export function convertSecurityScheme(
  node: JsonObject,
  pointer: string,
  conversion: Conversion,
): Draft {
  const { type } = node;
  if (type === "basic") return conversion.note({ ...node, type: "http", scheme: "basic" }, pointer);
  if (type !== "oauth2") return conversion.note({ ...node }, pointer);
  const { flow, authorizationUrl, tokenUrl, scopes, ...rest } = node;
  const name = (typeof flow === "string" && flowNames.get(flow)) || "implicit";
  const described: Draft = {
    ...(authorizationUrl !== undefined && { authorizationUrl }),
    ...(tokenUrl !== undefined && { tokenUrl }),
    scopes: isJsonObject(scopes) ? scopes : {},
  };
  return conversion.note(
    { ...rest, flows: { [name]: conversion.note(described, pointer) } },
    pointer,
  );
}

const flowNames: ReadonlyMap<string, string> = new Map([
  ["accessCode", "authorizationCode"],
  ["application", "clientCredentials"],
  ["implicit", "implicit"],
  ["password", "password"],
]);
