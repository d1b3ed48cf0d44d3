import type { ResolvedOperation } from "../resolve/resolved-document.js";
import { camelCase, pascalCase } from "./casing.js";
import type { Naming } from "./naming.js";
import { createFileTable, fileRequest, settledFirst } from "./naming.js";
import type { OperationNames } from "./operation.js";
import type { ResponseRole } from "./response.js";

/** Gives each operation its names, by pointer. */
export function nameOperations(naming: Naming): ReadonlyMap<string, OperationNames> {
  const { document, overrides, table } = naming;
  const wanted = document.operations.map((operation) => {
    const { pointer, path, method } = operation;
    const id = idOf(operation);
    const fallback = camelCase(`${method} ${path}`) || method.toLowerCase();
    const name = overrides[pointer] ?? (camelCase(id) || fallback);
    return { id, key: `${path} ${method}`, pointer, path, method, name, settled: name === id };
  });
  const files = createFileTable([]);
  const names = new Map<string, OperationNames>();
  for (const { id, pointer, path, method, name: first } of settledFirst(wanted)) {
    const claim = (candidates: readonly string[]): string =>
      table.claim({ pointer, source: id, candidates });
    const name = claim([first, `${first}Call`]);
    const base = pascalCase(name);
    names.set(`${method} ${path}`, {
      id,
      name,
      file: files.claim(fileRequest(pointer, name)),
      requestName: claim([`${base}Request`, `${base}CallRequest`]),
      responseName: claim([`${base}Response`, `${base}CallResponse`]),
      errorName: claim([`${base}Error`, `${base}CallError`]),
      descriptionName: claim([`${name}Operation`, `${name}CallOperation`]),
    });
  }
  return names;
}

/** Names the type of a body that has no name of its own: once for each place where such a type is written. */
export function createBodyNames({ overrides, table }: Naming): BodyNames {
  const declared = new Map<string, string>();
  return (operation, role, schemaPointer) => {
    const known = declared.get(schemaPointer);
    if (known !== undefined) return known;
    const candidates = [overrides[schemaPointer] ?? bodyName(operation, role)];
    const name = table.claim({ pointer: schemaPointer, source: operation.id, candidates });
    declared.set(schemaPointer, name);
    return name;
  };
}

/** @param role the response that has the body; `null` for a request */
export type BodyNames = (
  operation: OperationNames,
  role: ResponseRole | null,
  schemaPointer: string,
) => string;

/** `CreateUserBody`, `ListUsersResult`, `ListUsersError404`, `ListUsersErrorBody`. */
function bodyName({ name }: OperationNames, role: ResponseRole | null): string {
  const base = pascalCase(name);
  if (role === null) return `${base}Body`;
  if (role.success) return `${base}Result`;
  return role.status === "default" ? `${base}ErrorBody` : `${base}Error${role.status}`;
}

/** The `operationId`, or method and path: `GET /users/{id}` is `get users by id`. */
function idOf({ object, method, path }: ResolvedOperation): string {
  if (object.operationId) return object.operationId;
  const words = path.replaceAll(/\{([^{}]+)\}/g, " by $1").replaceAll("/", " ");
  return camelCase(`${method.toLowerCase()} ${words}`);
}
