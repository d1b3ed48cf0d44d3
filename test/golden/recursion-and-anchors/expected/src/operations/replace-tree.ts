// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

import type { TreeLeaf } from "../models/tree-leaf.js";
import type { Tree } from "../models/tree.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link replaceTree}. */
export interface ReplaceTreeParams {
  readonly body: Tree;
}

/** Successful responses of {@link replaceTree}. */
export interface ReplaceTreeOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: TreeLeaf;
}

/** Documented errors of {@link replaceTree}. */
export type ReplaceTreeError = never;

/**
 * Describes {@link replaceTree} to the client: `PUT` `/trees`.
 *
 * Generated from `#/paths/~1trees/put`.
 */
export const replaceTreeOperation: Operation<
  ReplaceTreeParams,
  ReplaceTreeOutcome,
  ReplaceTreeError
> = {
  id: "replaceTree",
  method: "PUT",
  statuses: [200],
  write: (params) =>
    encodeJson(
      {
        path: "/trees",
      },
      params.body,
    ),
  read: decodeJson,
};

/**
 * `PUT /trees`
 *
 * @example
 * ```ts
 * const result = await replaceTree(client, { body: {} });
 * ```
 */
export function replaceTree(
  client: Client,
  params: ReplaceTreeParams,
  options?: RequestOptions,
): Promise<TreeLeaf> {
  return client.send(replaceTreeOperation, params, options);
}
