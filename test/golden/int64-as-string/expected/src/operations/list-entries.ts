// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

import type { Entry } from "../models/entry.js";
import type { Id } from "../models/id.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { form, formArrayExplode, queryOf } from "../runtime/query.js";

/** Parameters of {@link listEntries}. */
export interface ListEntriesParams {
  readonly accountId: Id;
  readonly after: string;
  /** Default: `"1"`. */
  readonly level?: "1" | "2" | undefined;
  /** Default: `["1","2"]`. */
  readonly kinds?: readonly string[] | undefined;
  readonly xShard?: string | null | undefined;
  /** Default: `20`. */
  readonly limit?: number | undefined;
}

/** Successful responses of {@link listEntries}. */
export interface ListEntriesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<"x-total">;
  readonly body: Entry[];
}

/** Documented errors of {@link listEntries}. */
export type ListEntriesError = never;

/**
 * Describes {@link listEntries} to the client: `GET` `/accounts/{accountId}/entries`.
 *
 * Generated from `#/paths/~1accounts~1{accountId}~1entries/get`.
 */
export const listEntriesOperation: Operation<
  ListEntriesParams,
  ListEntriesOutcome,
  ListEntriesError
> = {
  id: "listEntries",
  method: "GET",
  statuses: [200],
  write: (params) => ({
    path:
      "/accounts/" +
      simple("accountId", params.accountId) +
      "/entries" +
      queryOf(
        form("after", params.after),
        form("level", params.level),
        formArrayExplode("kinds", params.kinds),
        form("limit", params.limit),
      ),
    headers: {
      ...headerOf("x-shard", params.xShard),
    },
  }),
  read: decodeJson,
};

/**
 * `GET /accounts/{accountId}/entries`
 *
 * @example
 * ```ts
 * const result = await listEntries(client, { accountId: "1", after: "17" });
 * ```
 */
export function listEntries(
  client: Client,
  params: ListEntriesParams,
  options?: RequestOptions,
): Promise<Entry[]> {
  return client.send(listEntriesOperation, params, options);
}
