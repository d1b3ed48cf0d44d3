import { pointerTo } from "../json.js";
import type { ServerObject } from "../validate/openapi.js";
import type { ServerModel, ServerVariableModel } from "./client-model.js";
import { enumValuesOf, extensionsOf } from "./extensions.js";

/** The option and the type of a server variable. */
export type ServerVariableNames = Pick<ServerVariableModel, "member" | "typeName">;

/** Names a server variable that stands at a pointer. */
export type NameServerVariable = (name: string, pointer: string) => ServerVariableNames;

/**
 * Server Objects.
 *
 * @param pointer where their list stands
 * @see https://spec.openapis.org/oas/v3.1.1.html#server-object
 */
export function buildServers(
  servers: readonly ServerObject[],
  pointer: string,
  nameOf: NameServerVariable,
): readonly ServerModel[] {
  return servers.map((server, index) => ({
    // A slash at the end would stand twice before a path.
    url: server.url.replace(/\/+$/, ""),
    description: server.description ?? null,
    variables: buildVariables(server, pointerTo(pointer, index, "variables"), nameOf),
    extensions: extensionsOf(server),
  }));
}

function buildVariables(
  { variables = {} }: ServerObject,
  pointer: string,
  nameOf: NameServerVariable,
): readonly ServerVariableModel[] {
  return Object.entries(variables).map(([name, variable]) => {
    const at = pointerTo(pointer, name);
    return {
      pointer: at,
      name,
      ...nameOf(name, at),
      default: variable.default ?? null,
      description: variable.description ?? null,
      values: enumValuesOf(variable),
      extensions: extensionsOf(variable),
    };
  });
}
