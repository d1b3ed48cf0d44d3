// Code generated from dates/spec.yaml. DO NOT EDIT.

import { objectCodec } from "../codecs/codec.js";
import { dateCodec } from "../codecs/dates.js";
import { VisitCodec } from "../codecs/models/visit.js";
import { withCodecs } from "../codecs/operation.js";
import type { Visit } from "../models/visit.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link getPet}. */
export interface GetPetParams {
  readonly born: Date;
}

/** Successful responses of {@link getPet}. */
export interface GetPetOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Visit;
}

/** Documented errors of {@link getPet}. */
export type GetPetError = never;

/**
 * Describes {@link getPet} to the client: `GET` `/pets/{born}`.
 *
 * Generated from `#/paths/~1pets~1{born}/get`.
 */
export const getPetOperation: Operation<GetPetParams, GetPetOutcome, GetPetError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "getPet",
      method: "GET",
      statuses: [200],
      conditional: { version: ["seen"] },
      write: (params) => ({
        path: "/pets/" + simple("born", params.born),
      }),
      read: decodeJson,
    },
    () => ({
      params: objectCodec({ born: dateCodec }),
      responses: { "2XX": VisitCodec },
    }),
  );

/**
 * `GET /pets/{born}`
 *
 * @example
 * ```ts
 * const result = await getPet(client, { born: new Date("2026-01-31T12:00:00Z") });
 * ```
 */
export function getPet(
  client: Client,
  params: GetPetParams,
  options?: RequestOptions,
): Promise<Visit> {
  return client.send(getPetOperation, params, options);
}
