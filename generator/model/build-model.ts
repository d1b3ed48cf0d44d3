import type { Reporter } from "../diagnostics.js";
import { NameError } from "../diagnostics.js";
import { isJsonObject, pointerTo, pointerTokens } from "../json.js";
import type { ResolvedDocument } from "../resolve/resolved-document.js";
import type { SchemaObject } from "../validate/openapi.js";
import { analyseAccess } from "./access.js";
import { camelCase, pascalCase } from "./casing.js";
import type { ClientModel, TagModel } from "./client-model.js";
import { extensionsOf, retryOf } from "./extensions.js";
import type { Naming } from "./name-parts.js";
import { createFileTable, fileRequest, nameOperations, nameSchemaParts } from "./name-parts.js";
import { createNameTable } from "./names.js";
import type { OperationContext, OperationNames } from "./operation.js";
import { buildOperation } from "./operation.js";
import { reservedNames, runtimeNames } from "./reserved-names.js";
import { buildSchema } from "./schema.js";
import { buildSecurityScheme } from "./security.js";
import type { ServerVariableNames } from "./server.js";
import { buildServer } from "./server.js";

/**
 * Decides what the package holds and how everything in it is called.
 *
 * @param overrides names of the user's choice, by JSON pointer
 * @throws {NameError} when something cannot be named.
 */
export function buildModel(
  document: ResolvedDocument,
  overrides: Readonly<Record<string, string>>,
  reporter: Reporter,
): ClientModel {
  const table = createNameTable([...reservedNames, ...runtimeNames], reporter);
  const access = analyseAccess(document);
  const naming: Naming = { document, access, overrides, table };
  const schemaNames = nameSchemaParts(naming);
  const operationNames = nameOperations(naming);
  const schemeNames = nameSecuritySchemes(naming);
  const context = createContext(naming, schemeNames);
  const model: ClientModel = {
    info: infoOf(document),
    sourceName: document.sourceName,
    servers: document.servers.map((server) => buildServer(server, context.variableNames)),
    securitySchemes: document.securitySchemes.map((scheme) =>
      buildSecurityScheme(scheme, schemeNames.get(scheme.name) ?? scheme.name),
    ),
    tags: nameTags(document),
    operations: document.operations
      .flatMap((operation) => {
        const names = operationNames.get(`${operation.method} ${operation.path}`);
        return names ? [buildOperation(operation, names, context)] : [];
      })
      .sort(byFile),
    schemas: document.schemas
      .flatMap((schema) => {
        const names = schemaNames.get(schema.key);
        const use = access.get(schema.key);
        return names && use ? [buildSchema(schema, names, use)] : [];
      })
      .sort(byFile),
  };
  reporter.settle(NameError);
  return model;
}

function byFile(a: { readonly file: string }, b: { readonly file: string }): number {
  return a.file < b.file ? -1 : 1;
}

function infoOf({ info }: ResolvedDocument): ClientModel["info"] {
  return {
    title: info.title,
    version: info.version,
    summary: info.summary ?? null,
    description: info.description ?? null,
    license: info.license?.identifier ?? info.license?.name ?? null,
    extensions: extensionsOf(info),
  };
}

function nameTags({ tags }: ResolvedDocument): readonly TagModel[] {
  const files = createFileTable(["api", "models"]);
  return tags.map((tag) => ({
    name: tag.name,
    file: files.claim(fileRequest("#/tags", tag.name)),
    description: tag.description ?? null,
    extensions: extensionsOf(tag),
  }));
}

function nameSecuritySchemes({ document, overrides, table }: Naming): ReadonlyMap<string, string> {
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

function createContext(
  naming: Naming,
  schemeNames: ReadonlyMap<string, string>,
): OperationContext & { readonly variableNames: (variable: string) => ServerVariableNames } {
  const { document, overrides, table } = naming;
  const schemas = new Map(document.schemas.map(({ key, schema }) => [key, schema]));
  const variables = new Map<string, ServerVariableNames>();
  const declared = new Map<string, string>();
  const variableNames = (variable: string): ServerVariableNames => {
    const known = variables.get(variable);
    if (known !== undefined) return known;
    const member = camelCase(variable) || "variable";
    const typeName = pascalCase(variable) || "Variable";
    const pointer = pointerTo("#/servers/0/variables", variable);
    const names = {
      member: clientOptions.has(member) ? `${member}Variable` : member,
      typeName: table.claim({
        pointer,
        source: variable,
        candidates: [typeName, `${typeName}Variable`],
      }),
    };
    variables.set(variable, names);
    return names;
  };
  return {
    variableNames,
    overrides,
    schemeNames,
    lookUp: (schema) => lookUp(schema, schemas),
    servers: (operation) => operation.servers.map((server) => buildServer(server, variableNames)),
    declareName(operation, role, schemaPointer) {
      const known = declared.get(schemaPointer);
      if (known !== undefined) return known;
      const candidates = [overrides[schemaPointer] ?? bodyName(operation, role)];
      const name = table.claim({ pointer: schemaPointer, source: operation.id, candidates });
      declared.set(schemaPointer, name);
      return name;
    },
    retry: retryOf(document.extensions, null),
  };
}

/** `CreateUserBody`, `ListUsersResult`, `ListUsersError404`, `ListUsersErrorBody`. */
function bodyName(
  { name }: OperationNames,
  role: { readonly status: string; readonly success: boolean } | null,
): string {
  const base = pascalCase(name);
  if (role === null) return `${base}Body`;
  if (role.success) return `${base}Result`;
  return role.status === "default" ? `${base}ErrorBody` : `${base}Error${role.status}`;
}

function lookUp(schema: SchemaObject, schemas: ReadonlyMap<string, SchemaObject>): SchemaObject {
  const seen = new Set<SchemaObject>();
  let node = schema;
  while (isJsonObject(node) && typeof node["$ref"] === "string" && !seen.has(node)) {
    seen.add(node);
    const [, , key = ""] = pointerTokens(node["$ref"]);
    node = schemas.get(key) ?? true;
  }
  return node;
}
