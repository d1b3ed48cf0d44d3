import type { ResolvedOperation } from "../resolve/resolved-document.js";
import { camelCase, kebabCase, pascalCase } from "../casing.js";
import type { Naming } from "./naming.js";
import { createFileTable, fileRequest, settledFirst } from "./naming.js";
import type { OperationModel } from "./client-model.js";

/** Gives each operation its names, by pointer. */
export function nameOperations(naming: Naming): ReadonlyMap<string, OperationNames> {
  const { document, overrides, operationNames, table } = naming;
  const shortOf =
    operationNames === "short" ? shortIds(document.operations) : new Map<string, string>();
  const wanted = document.operations.map((operation) => {
    const { pointer, path, method } = operation;
    const id = idOf(operation);
    const fallback = camelCase(wordsOf(operation));
    const short = shortOf.get(pointer);
    const name = overrides[pointer] ?? short ?? (functionNameOf(id, method) || fallback);
    const key = `${path} ${method}`;
    return { id, key, pointer, path, method, name, fallback, settled: name === id };
  });
  const files = createFileTable([]);
  const names = new Map<string, OperationNames>();
  for (const { id, pointer, path, method, name: first, fallback } of settledFirst(wanted)) {
    const claim = (candidates: readonly string[]): string =>
      table.claim({ pointer, source: id, candidates });
    const name = claim([first, fallback]);
    const base = pascalCase(name);
    names.set(`${method} ${path}`, {
      id,
      name,
      file: files.claim(fileRequest(pointer, name)),
      paramsName: claim([`${base}Params`]),
      outcomeName: claim([`${base}Outcome`]),
      errorName: claim([`${base}Error`, `${base}Failure`]),
      descriptionName: claim([`${name}Operation`, `${name}Description`]),
    });
  }
  return names;
}

/**
 * Function names without the path and method that end an `operationId`, by pointer: FastAPI makes
 * `list_users_users__get` of the function `list_users` at `GET /users/`. Where two operations would have the same name, or
 * one would have the `operationId` of another, there is none for them.
 */
function shortIds(operations: readonly ResolvedOperation[]): ReadonlyMap<string, string> {
  const ids = operations.map((operation) => camelCase(operation.object.operationId ?? ""));
  const short = operations.flatMap(({ pointer, path, method, object }) => {
    const id = kebabCase(object.operationId ?? "");
    const end = `-${kebabCase(`${path} ${method}`)}`;
    const name = id.endsWith(end) ? camelCase(id.slice(0, -end.length)) : "";
    return name === "" || name.startsWith("_") ? [] : [{ pointer, name }];
  });
  const counts = new Map<string, number>();
  for (const name of [...ids, ...short.map((one) => one.name)]) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const free = short.filter(({ name }) => counts.get(name) === 1);
  return new Map(free.map(({ pointer, name }) => [pointer, name]));
}

/** `list_users` is `listUsers`; what begins with a digit gets the method before it. */
function functionNameOf(id: string, method: string): string {
  const name = camelCase(id);
  return name.startsWith("_") ? camelCase(`${method.toLowerCase()} ${id}`) : name;
}

/** Operations whose bodies others refer to come first, so that these bodies are called after them. */
export function ownersFirst(
  operations: readonly ResolvedOperation[],
): readonly ResolvedOperation[] {
  const others = operations.flatMap(({ pointer, requestBody, responses }) => {
    const content = [...(requestBody?.content ?? []), ...responses.flatMap((one) => one.content)];
    // `#/paths/~1users/get/responses/…` stands in `#/paths/~1users/get`.
    const places = content.map(({ schemaPointer }) =>
      schemaPointer.split("/").slice(0, 4).join("/"),
    );
    return places.filter((place) => place !== pointer);
  });
  const referred = new Set(others);
  const owners = new Set(operations.filter(({ pointer }) => referred.has(pointer)));
  return [...owners, ...operations.filter((operation) => !owners.has(operation))];
}

/** The `operationId`, or a name made from method and path: `GET /users/{id}` is `getUsersById`. */
function idOf(operation: ResolvedOperation): string {
  return operation.object.operationId || camelCase(wordsOf(operation));
}

/** Method and path as words: `GET /users/{id}` is `get users by id`, `GET /` is `get root`. */
function wordsOf({ method, path }: ResolvedOperation): string {
  const words = path.replaceAll(/\{([^{}]+)\}/g, " by $1").replaceAll("/", " ");
  return `${method.toLowerCase()} ${camelCase(words) === "" ? "root" : words}`;
}
/** The names that an operation got. */
export type OperationNames = Pick<
  OperationModel,
  "id" | "name" | "file" | "paramsName" | "outcomeName" | "errorName" | "descriptionName"
>;
