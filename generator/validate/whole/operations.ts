import {
  isJsonArray,
  isJsonObject,
  nodeAt,
  pointerTo,
  type Draft,
  type Json,
  type JsonObject,
} from "../../json.js";
import type { Dialect } from "../dialect.js";
import type { Finding } from "../finding.js";
import type { Follow } from "./properties.js";

/** A document in one tree, and what its rules work with. */
export interface Whole {
  readonly tree: Draft;
  readonly dialect: Dialect;
  /** Reports something about what stands at a pointer. */
  readonly tell: (finding: Finding, pointer: string) => void;
  readonly follow: Follow;
}

/** An operation of a path, webhook or callback. */
export interface OperationInPath {
  readonly path: string;
  readonly method: string;
  readonly operation: Draft;
  readonly pointer: string;
  readonly item: Draft;
  readonly itemPointer: string;
}

/** The fields of a Path Item Object that hold an operation, in their order; `query` has come with OpenAPI 3.2. */
export const methods: readonly string[] = [
  ...["get", "put", "post", "delete", "options", "head", "patch", "trace"],
  "query",
];

/** The operations of all paths or webhooks, sorted by path and then by method, so that no order of the document counts. */
export function operationsOf(
  { tree, follow }: Whole,
  section: "paths" | "webhooks",
): readonly OperationInPath[] {
  return operationsUnder(tree[section], `#/${section}`, follow);
}

/** The operations of the callbacks of others, which are in no path of the API. */
export function callbacksOf(
  operations: readonly OperationInPath[],
  { follow }: Whole,
): readonly OperationInPath[] {
  return operations.flatMap(({ operation, pointer }) => {
    const { callbacks } = operation;
    return Object.entries(isJsonObject(callbacks) ? callbacks : {}).flatMap(([name, callback]) =>
      operationsUnder(follow(callback), pointerTo(pointer, "callbacks", name), follow),
    );
  });
}

function operationsUnder(
  items: Json | undefined,
  pointer: string,
  follow: Follow,
): readonly OperationInPath[] {
  const named = isJsonObject(items) ? items : {};
  return Object.keys(named)
    .filter((path) => !path.startsWith("x-"))
    .toSorted()
    .flatMap((path) => {
      const item = follow(named[path]); // The tree is ours.
      const itemPointer = pointerTo(pointer, path);
      if (item === null) return [];
      return operationsIn(item, itemPointer, follow).map((found) => {
        return { path, item, itemPointer, ...found };
      });
    });
}

function operationsIn(
  item: JsonObject,
  pointer: string,
  follow: Follow,
): readonly Pick<OperationInPath, "method" | "operation" | "pointer">[] {
  const others = isJsonObject(item["additionalOperations"]) ? item["additionalOperations"] : {};
  const places = [
    ...methods.map((method) => ({ method, node: item[method], at: pointerTo(pointer, method) })),
    ...Object.keys(others)
      .toSorted()
      .map((method) => {
        return {
          method,
          node: others[method],
          at: pointerTo(pointer, "additionalOperations", method),
        };
      }),
  ];
  return places.flatMap(({ method, node, at }) => {
    const operation = follow(node); // The tree is ours.
    return operation === null ? [] : [{ method, operation, pointer: at }];
  });
}

/** A parameter as it stands in a list. */
export interface ListedParameter {
  readonly parameter: JsonObject;
  /** What stands in the list: the parameter or a reference to it. */
  readonly written: Json;
  readonly pointer: string;
}

/** The parameters of an operation or a path item. */
export function parametersOf(
  node: JsonObject,
  pointer: string,
  { follow }: Whole,
): readonly ListedParameter[] {
  const list = isJsonArray(node["parameters"]) ? node["parameters"] : [];
  return list.flatMap((written, index) => {
    const parameter = follow(written);
    const at = pointerTo(pointer, "parameters", index);
    return parameter === null ? [] : [{ parameter, written, pointer: at }];
  });
}

/** Follows references inside a tree. Those that lead in a circle lead to nothing. */
export function followIn(tree: JsonObject): Follow {
  return (start) => {
    const seen = new Set<string>();
    let node = start;
    while (isJsonObject(node)) {
      const reference = node["$ref"];
      if (typeof reference !== "string") return node;
      if (seen.has(reference) || !reference.startsWith("#")) return null;
      seen.add(reference);
      node = nodeAt(tree, reference);
    }
    return null;
  };
}
