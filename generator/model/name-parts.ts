import type { Reporter } from "../diagnostics.js";
import type { ResolvedDocument, ResolvedOperation } from "../resolve/resolved-document.js";
import type { SchemaAccess } from "./access.js";
import { camelCase, kebabCase, pascalCase } from "./casing.js";
import { childrenByParent } from "./discriminator.js";
import type { NameTable } from "./names.js";
import { createNameTable } from "./names.js";
import type { OperationNames } from "./operation.js";
import type { SchemaNames } from "./schema.js";

/** What names are made from and with. */
export interface Naming {
  readonly document: ResolvedDocument;
  readonly access: ReadonlyMap<string, SchemaAccess>;
  /** Names for what stands at a pointer, by the user. */
  readonly overrides: Readonly<Record<string, string>>;
  /** The one table of everything that the package exports. */
  readonly table: NameTable;
}

/** Gives each named schema its names, by key. A key that is a name already keeps it. */
export function nameSchemaParts(naming: Naming): ReadonlyMap<string, SchemaNames> {
  const { document, access, overrides, table } = naming;
  const wanted = document.schemas.map(({ key, pointer }) => ({
    key,
    pointer,
    name: overrides[pointer] ?? (pascalCase(key) || "Schema"),
    settled: overrides[pointer] !== undefined || pascalCase(key) === key,
  }));
  const names = new Map<string, string>();
  for (const { key, pointer, name } of settledFirst(wanted)) {
    const candidates = [name, `${name}Model`];
    names.set(key, table.claim({ pointer, source: key, candidates }));
  }
  const families = childrenByParent(document.schemas);
  const files = createFileTable(["utility-types"]);
  return new Map(
    document.schemas.map(({ key, pointer, schema }) => {
      const name = names.get(key) ?? key;
      const derive = (derived: string): string =>
        table.claim({ pointer, source: derived, candidates: [derived] });
      const { sent, differs } = access.get(key) ?? { sent: false, differs: false };
      const isEnum = typeof schema === "object" && schema["enum"] !== undefined;
      return [
        key,
        {
          name,
          inputName: sent && differs ? derive(`${name}Input`) : null,
          baseName: families.has(key) ? derive(`${name}Base`) : null,
          valuesName: isEnum ? derive(`${camelCase(name)}Values`) : null,
          file: files.claim(fileRequest(pointer, name)),
        },
      ];
    }),
  );
}

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

/** Makes a table of file names, in which clashes are settled in silence: names have been reported already. */
export function createFileTable(reserved: readonly string[]): NameTable {
  const silent: Reporter = { report: () => {}, settle: () => {} };
  const devices = ["con", "prn", "aux", "nul"].concat(
    ["com", "lpt"].flatMap((port) => [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `${port}${n}`)),
  );
  return createNameTable([...reserved, ...devices], silent);
}

/** What a file is called after. */
export function fileRequest(
  pointer: string,
  name: string,
): { readonly pointer: string; readonly source: string; readonly candidates: readonly string[] } {
  return { pointer, source: name, candidates: [kebabCase(name) || "unnamed"] };
}

/** The `operationId`, or method and path: `GET /users/{id}` is `get users by id`. */
function idOf({ object, method, path }: ResolvedOperation): string {
  if (object.operationId) return object.operationId;
  const words = path.replaceAll(/\{([^{}]+)\}/g, " by $1").replaceAll("/", " ");
  return camelCase(`${method.toLowerCase()} ${words}`);
}

/** Those that keep their names come first; then in the order of their keys, which the document does not decide. */
function settledFirst<Wanted extends { readonly key: string; readonly settled: boolean }>(
  wanted: readonly Wanted[],
): readonly Wanted[] {
  return [...wanted].sort(
    (a, b) => Number(b.settled) - Number(a.settled) || (a.key < b.key ? -1 : 1),
  );
}
