// Code generated from arrays-and-tuples/spec.yaml. DO NOT EDIT.

import type { Lists, ListsInput } from "../models/lists.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { formArrayExplode, queryOf } from "../runtime/query.js";

/** Parameters of {@link checkLists}. */
export interface CheckListsParams {
  readonly ids?: readonly number[] | undefined;
  readonly body: ListsInput;
}

/** Successful responses of {@link checkLists}. */
export interface CheckListsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Lists;
}

/** Documented errors of {@link checkLists}. */
export type CheckListsError = never;

/**
 * Describes {@link checkLists} to the client: `POST` `/lists`.
 *
 * Generated from `#/paths/~1lists/post`.
 */
export const checkListsOperation: Operation<CheckListsParams, CheckListsOutcome, CheckListsError> =
  {
    id: "checkLists",
    method: "POST",
    statuses: [200],
    write: (params) =>
      encodeJson(
        {
          path: "/lists" + queryOf(formArrayExplode("ids", params.ids)),
        },
        params.body,
      ),
    read: decodeJson,
  };

/**
 * `POST /lists`
 *
 * @example
 * ```ts
 * const result = await checkLists(client, { body: {} });
 * ```
 */
export function checkLists(
  client: Client,
  params: CheckListsParams,
  options?: RequestOptions,
): Promise<Lists> {
  return client.send(checkListsOperation, params, options);
}
