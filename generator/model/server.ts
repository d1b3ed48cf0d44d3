import type { ServerObject } from "../validate/openapi.js";
import type { ServerModel, ServerVariableModel } from "./client-model.js";
import { enumValuesOf, extensionsOf } from "./extensions.js";

/** The option and the type of a server variable. */
export type ServerVariableNames = Pick<ServerVariableModel, "member" | "typeName">;

/**
 * A Server Object.
 *
 * @param nameOf the option and the type of each variable
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function buildServer(
  server: ServerObject,
  nameOf: (variable: string) => ServerVariableNames,
): ServerModel {
  const variables = Object.entries(server.variables ?? {});
  return {
    // A slash at the end would stand twice before a path.
    url: server.url.replace(/\/+$/, ""),
    description: server.description ?? null,
    variables: variables.map(([name, variable]) => ({
      name,
      ...nameOf(name),
      default: variable.default,
      description: variable.description ?? null,
      values: enumValuesOf(variable),
      extensions: extensionsOf(variable),
    })),
    extensions: extensionsOf(server),
  };
}
