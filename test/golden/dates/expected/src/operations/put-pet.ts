// Code generated from dates/spec.yaml. DO NOT EDIT.

import { objectCodec } from "../codecs/codec.js";
import { dateCodec } from "../codecs/dates.js";
import { VisitCodec } from "../codecs/models/visit.js";
import { withCodecs } from "../codecs/operation.js";
import type { Visit } from "../models/visit.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link putPet}. */
export interface PutPetParams {
  readonly born: Date;
  readonly ifMatch?: string | undefined;
  readonly body: Visit;
}

/** Successful responses of {@link putPet}. */
export interface PutPetOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Visit;
}

/** Documented errors of {@link putPet}. */
export type PutPetError = never;

/**
 * Describes {@link putPet} to the client: `PUT` `/pets/{born}`.
 *
 * Generated from `#/paths/~1pets~1{born}/put`.
 */
export const putPetOperation: Operation<PutPetParams, PutPetOutcome, PutPetError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "putPet",
      method: "PUT",
      statuses: [200],
      conditional: {},
      write: (params) =>
        encodeJson(
          {
            path: "/pets/" + simple("born", params.born),
            headers: {
              ...headerOf("if-match", params.ifMatch),
            },
          },
          params.body,
        ),
      read: decodeJson,
    },
    () => ({
      params: objectCodec({ born: dateCodec, body: VisitCodec }),
      responses: { "2XX": VisitCodec },
    }),
  );

/**
 * `PUT /pets/{born}`
 *
 * @example
 * ```ts
 * const result = await putPet(client, {
 *   born: new Date("2026-01-31T12:00:00Z"),
 *   body: {
 *     on: new Date("2020-02-29"),
 *     seen: "2026-01-31",
 *     paid: new Date("2026-01-31T12:00:00Z"),
 *   },
 * });
 * ```
 */
export function putPet(
  client: Client,
  params: PutPetParams,
  options?: RequestOptions,
): Promise<Visit> {
  return client.send(putPetOperation, params, options);
}
