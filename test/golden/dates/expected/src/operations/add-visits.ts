// Code generated from dates/spec.yaml. DO NOT EDIT.

import { allOfCodecs, arrayCodec, objectCodec, streamCodec } from "../codecs/codec.js";
import { VisitCodec } from "../codecs/models/visit.js";
import { withCodecs } from "../codecs/operation.js";
import type { Visit } from "../models/visit.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { decodeJsonLinesOrOther, encodeJsonLines } from "../runtime/json-lines.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link addVisits}. */
export interface AddVisitsParams {
  readonly body: readonly Visit[];
}

/** Successful responses of {@link addVisits}. */
export interface AddVisitsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<Visit> | Visit[];
}

/** Documented errors of {@link addVisits}. */
export type AddVisitsError = never;

/**
 * Describes {@link addVisits} to the client: `POST` `/visits`.
 *
 * Generated from `#/paths/~1visits/post`.
 */
export const addVisitsOperation: Operation<AddVisitsParams, AddVisitsOutcome, AddVisitsError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "addVisits",
      method: "POST",
      statuses: [200],
      write: (params) =>
        encodeJsonLines(
          {
            path: "/visits",
            headers: {
              accept: "application/jsonl, application/json",
            },
          },
          params.body,
          "application/jsonl",
        ),
      read: async (response, call) => {
        if (response.ok) return decodeJsonLinesOrOther(response, call);
        return decodeJson(response, call);
      },
    },
    () => ({
      params: objectCodec({ body: arrayCodec(VisitCodec) }),
      responses: { "2XX": allOfCodecs([arrayCodec(VisitCodec), streamCodec(VisitCodec)]) },
    }),
  );

/**
 * `POST /visits`
 *
 * @example
 * ```ts
 * const result = await addVisits(client, { body: [{ on: new Date("2026-01-31T12:00:00Z") }] });
 * ```
 */
export function addVisits(
  client: Client,
  params: AddVisitsParams,
  options?: RequestOptions,
): Promise<AsyncIterable<Visit> | Visit[]> {
  return client.send(addVisitsOperation, params, options);
}
