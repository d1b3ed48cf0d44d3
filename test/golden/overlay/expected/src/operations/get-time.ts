// Code generated from overlay/spec.yaml with an overlay. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link getTime}. */
export type GetTimeParams = Readonly<Record<string, never>>;

/** Successful responses of {@link getTime}. */
export interface GetTimeOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** Documented errors of {@link getTime}. */
export type GetTimeError = never;

/**
 * Describes {@link getTime} to the client: `GET` `/time`.
 *
 * Generated from `#/paths/~1time/get`.
 */
export const getTimeOperation: Operation<GetTimeParams, GetTimeOutcome, GetTimeError> = {
  id: "getTime",
  method: "GET",
  statuses: [200],
  write: () => ({
    path: "/time",
  }),
  read: decodeJson,
};

/**
 * What time is it
 *
 * `GET /time`
 *
 * @example
 * ```ts
 * const result = await getTime(client);
 * ```
 */
export function getTime(
  client: Client,
  params: GetTimeParams = {},
  options?: RequestOptions,
): Promise<string> {
  return client.send(getTimeOperation, params, options);
}

/** Asks getTime twice. */
export async function getTimeTwice(client: Client): Promise<string[]> {
  return [await getTime(client), await getTime(client)];
}
