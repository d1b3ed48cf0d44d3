// Code generated from swagger-2.0/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import type { Problem } from "../models/problem.js";
import type { Thing } from "../models/thing.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { formArrayExplode, pipeDelimitedArray, queryOf } from "../runtime/query.js";
import { key } from "../security.js";

/** Parameters of {@link getThing}. */
export interface GetThingParams {
  readonly thingId: string;
  readonly fields?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
}

/** Successful responses of {@link getThing}. */
export interface GetThingOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders<"x-rate-limit">;
  readonly body: Thing;
}

/** Documented errors of {@link getThing}. */
export type GetThingError = ResponseError<number, Problem>;

/**
 * Describes {@link getThing} to the client: `GET` `/things/{thingId}`.
 *
 * Generated from `#/paths/~1things~1{thingId}/get`.
 */
export const getThingOperation: Operation<GetThingParams, GetThingOutcome, GetThingError> = {
  id: "getThing",
  method: "GET",
  statuses: [200, "default"],
  security: key,
  write: (params) => ({
    path:
      "/things/" +
      simple("thingId", params.thingId) +
      queryOf(pipeDelimitedArray("fields", params.fields), formArrayExplode("tags", params.tags)),
  }),
  read: decodeJson,
};

/**
 * `GET /things/{thingId}`
 *
 * @throws {ResponseError<number, Problem>}
 *
 * @example
 * ```ts
 * const result = await getThing(client, { thingId: "thingId" });
 * ```
 */
export function getThing(
  client: Client,
  params: GetThingParams,
  options?: RequestOptions<ClientAuth>,
): Promise<Thing> {
  return client.send(getThingOperation, params, options);
}
