import { pointerTo } from "../json.js";
import type { ResolvedDocument } from "../resolve/resolved-document.js";
import { camelCase, pascalCase } from "./casing.js";
import type { TagModel } from "./client-model.js";
import { extensionsOf } from "./extensions.js";
import type { Naming } from "./naming.js";
import { createFileTable, fileRequest } from "./naming.js";
import type { ServerVariableNames } from "./server.js";

/** Tags with the names of their reference pages. */
export function buildTags({ tags }: ResolvedDocument): readonly TagModel[] {
  const files = createFileTable(["api", "models"]);
  return tags.map((tag) => ({
    name: tag.name,
    file: files.claim(fileRequest("#/tags", tag.name)),
    description: tag.description ?? null,
    extensions: extensionsOf(tag),
  }));
}

/** Names the constant of each security scheme, by key. */
export function nameSecuritySchemes(naming: Naming): ReadonlyMap<string, string> {
  const { document, overrides, table } = naming;
  return new Map(
    document.securitySchemes.map(({ name: key, pointer }) => {
      const name = overrides[pointer] ?? (camelCase(key) || "security");
      const candidates = [name, `${name}Scheme`];
      return [key, table.claim({ pointer, source: key, candidates })];
    }),
  );
}

/** Options of `createClient` that no server variable may take. */
const clientOptions = new Set([
  ...["baseUrl", "credentials", "fetch", "headers", "middleware", "observers", "server"],
  ...["variables"],
]);

/** Names the option and the type of server variables, those of the same name alike. */
export function createVariableNames({ table }: Naming): (variable: string) => ServerVariableNames {
  const given = new Map<string, ServerVariableNames>();
  return (variable) => {
    const known = given.get(variable);
    if (known !== undefined) return known;
    const member = camelCase(variable) || "variable";
    const typeName = pascalCase(variable) || "Variable";
    const candidates = [typeName, `${typeName}Variable`];
    const pointer = pointerTo("#/servers/0/variables", variable);
    const names = {
      member: clientOptions.has(member) ? `${member}Variable` : member,
      typeName: table.claim({ pointer, source: variable, candidates }),
    };
    given.set(variable, names);
    return names;
  };
}
