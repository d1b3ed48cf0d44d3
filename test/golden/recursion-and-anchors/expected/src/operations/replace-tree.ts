// Code generated from recursion-and-anchors/spec.yaml. DO NOT EDIT.

import type { TreeLeaf } from "../models/tree-leaf.js";
import type { Tree } from "../models/tree.js";
import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeBody, encodeJson } from "../runtime/encode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link replaceTree} is given. */
export interface ReplaceTreeRequest {
  readonly body: Tree;
}

/** How {@link replaceTree} ends well. */
export interface ReplaceTreeResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: TreeLeaf;
}

/** The documented failures of {@link replaceTree}. */
export type ReplaceTreeError = never;

/**
 * Describes {@link replaceTree} to the client: `PUT` `/trees`.
 *
 * Generated from `#/paths/~1trees/put`.
 */
export const replaceTreeOperation: Operation<
  ReplaceTreeRequest,
  ReplaceTreeResponse,
  ReplaceTreeError
> = {
  id: "replaceTree",
  method: "PUT",
  path: ["/trees"],
  body: encodeBody,
  content: { "application/json": encodeJson },
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
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
  request: ReplaceTreeRequest,
  options?: RequestOptions,
): Promise<TreeLeaf> {
  return client.send(replaceTreeOperation, request, options);
}
