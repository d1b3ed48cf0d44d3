import type { ResolvedDocument } from "../resolve/resolved-document.js";
import { camelCase, pascalCase } from "../casing.js";
import type { TagModel } from "./client-model.js";
import { extensionsOf } from "./extensions.js";
import type { Naming } from "./naming.js";
import type { NameRequest } from "./names.js";
import { createNameTable } from "./names.js";
import { createFileTable, fileRequest } from "./naming.js";
import { keywords } from "../keywords.js";
import type { NameServerVariable, ServerVariableNames } from "./server.js";

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

/** Options of `createClient` that no server variable may take, and other names that it uses. */
const clientOptions = [
  ...["auth", "baseUrl", "fetch", "headers", "middleware", "server", "given", "signal"],
  ...["cache", "credentials", "integrity", "keepalive", "mode", "priority", "redirect"],
  ...["referrer", "referrerPolicy", "dispatcher", "next", "body", "method", "duplex"],
  ...["variables", "options", "settings", "defaults", "serverDefaults", "ownSettings"],
  ...["createClientFrom", "resolveServer"],
];

/** Names the option and the type of server variables, those of the same name alike. */
export function createVariableNames({ table, overrides, reporter }: Naming): NameServerVariable {
  const given = new Map<string, ServerVariableNames>();
  const members = createNameTable([...keywords, ...clientOptions], reporter);
  return (variable, pointer) => {
    const known = given.get(variable);
    if (known !== undefined) return known;
    const name = overrides[pointer] ?? variable;
    const typeName = pascalCase(name) || "Variable";
    const member = camelCase(name) || "variable";
    const claim = (wanted: string): NameRequest => ({
      pointer,
      source: variable,
      candidates: [wanted, `${wanted}Variable`],
    });
    const names = {
      typeName: table.claim(claim(typeName)),
      member: members.claim(claim(member)),
    };
    given.set(variable, names);
    return names;
  };
}
