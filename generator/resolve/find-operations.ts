import type { Json } from "../json.js";
import { isJsonObject, pointerTo } from "../json.js";
import type { OperationObject, PathItemObject } from "../validate/openapi.js";
import type { Located, Scope } from "./reference.js";
import { follow } from "./reference.js";
import type { FoundOperation } from "./resolve-operation.js";

/** The operations of all paths, sorted by path, then in the order of the specification's methods. */
export function findOperations(scope: Scope): readonly FoundOperation[] {
  const { tree } = scope;
  const found: FoundOperation[] = [];
  for (const path of Object.keys(tree.paths ?? {}).toSorted()) {
    const written = tree.paths?.[path];
    if (written === undefined || path.startsWith("x-")) continue;
    const place = { pointer: pointerTo("#/paths", path), value: written };
    const item = follow<PathItemObject>(scope, place);
    if (item === null) continue;
    for (const operation of operationsOf(item)) found.push({ path, item, ...operation });
  }
  return found;
}

/**
 * The operations of a path item, in the order of the specification's methods.
 *
 * @see https://spec.openapis.org/oas/v3.2.0.html#path-item-object
 */
export function operationsOf(
  item: Located<PathItemObject>,
): readonly Pick<FoundOperation, "method" | "operation">[] {
  return membersOf(item).flatMap(({ method, pointer, node }) => {
    if (!isJsonObject(node)) return [];
    // Validation has checked that these members of a Path Item Object are Operation Objects.
    const value = node as OperationObject;
    return [{ method, operation: { pointer, value } }];
  });
}

interface OperationPlace {
  readonly method: string;
  readonly pointer: string;
  readonly node: Json | undefined;
}

function membersOf({ pointer, value }: Located<PathItemObject>): readonly OperationPlace[] {
  const others = value["additionalOperations"];
  const further = isJsonObject(others) ? others : {};
  return [
    ...methods.map((name) => {
      return { method: name.toUpperCase(), pointer: pointerTo(pointer, name), node: value[name] };
    }),
    // Methods are case-sensitive, and these are written as they are sent.
    ...Object.keys(further)
      .toSorted()
      .map((method) => ({
        method,
        pointer: pointerTo(pointer, "additionalOperations", method),
        node: further[method],
      })),
  ];
}

/** The methods of a Path Item Object, in the order of the specification; `query` has come with OpenAPI 3.2. */
const methods: readonly string[] = [
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
  "query",
];
