// Code generated from overlay/spec.yaml with an overlay. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link getTime} is given. */
export type GetTimeRequest = Readonly<Record<string, never>>;

/** How {@link getTime} ends well. */
export interface GetTimeResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** The documented failures of {@link getTime}. */
export type GetTimeError = never;

/**
 * Describes {@link getTime} to the client: `GET` `/time`.
 *
 * Generated from `#/paths/~1time/get`.
 */
export const getTimeOperation: Operation<GetTimeRequest, GetTimeResponse, GetTimeError> = {
  id: "getTime",
  method: "GET",
  path: ["/time"],
  accept: "application/json",
  responses: {
    200: decodeJson,
  },
  decode: decodeJson,
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
  request: GetTimeRequest = {},
  options?: RequestOptions,
): Promise<string> {
  return client.send(getTimeOperation, request, options);
}

/** Asks getTime twice. */
export async function getTimeTwice(client: Client): Promise<string[]> {
  return [await getTime(client), await getTime(client)];
}
