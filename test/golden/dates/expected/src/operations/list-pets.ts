// Code generated from dates/spec.yaml. DO NOT EDIT.

import { arrayCodec, objectCodec } from "../codecs/codec.js";
import { dateCodec, dateTimeCodec } from "../codecs/dates.js";
import { PetCodec } from "../codecs/models/pet.js";
import { ProblemCodec } from "../codecs/models/problem.js";
import { SpanCodec } from "../codecs/models/span.js";
import { withCodecs } from "../codecs/operation.js";
import type { Pet } from "../models/pet.js";
import type { Problem } from "../models/problem.js";
import type { Span } from "../models/span.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { deepObject } from "../runtime/deep-object.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type {
  PaginatedOperation,
  RequestOptions,
  ResponseHeaders,
  StatusRange,
} from "../runtime/operation.js";
import { form, formArrayExplode, queryOf } from "../runtime/query.js";

/** Declared by {@link listPets}. */
export interface ListPetsData {
  items: Pet[];
  /** Format: date-time. */
  next?: string;
}

/** Parameters of {@link listPets}. */
export interface ListPetsParams {
  readonly since?: Date | undefined;
  readonly days?: readonly Date[] | undefined;
  readonly span?: Span | undefined;
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
  readonly ifModifiedSince?: Date | undefined;
}

/** Successful responses of {@link listPets}. */
export interface ListPetsOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: ListPetsData;
}

/** Documented errors of {@link listPets}. */
export type ListPetsError = ResponseError<StatusRange<4>, Problem>;

/**
 * Describes {@link listPets} to the client: `GET` `/pets`.
 *
 * Generated from `#/paths/~1pets/get`.
 */
export const listPetsOperation: PaginatedOperation<
  ListPetsParams,
  ListPetsOutcome,
  ListPetsError,
  readonly ["items"]
> = /* @__PURE__ */ withCodecs(
  {
    id: "listPets",
    method: "GET",
    statuses: [200, "4XX"],
    pagination: {
      strategy: "cursor",
      items: ["items"],
      next: ["next"],
      start: "after",
      count: "limit",
    },
    write: (params) => ({
      path:
        "/pets" +
        queryOf(
          form("since", params.since),
          formArrayExplode("days", params.days),
          deepObject("span", params.span),
          form("after", params.after),
          form("limit", params.limit),
        ),
      headers: {
        ...headerOf("if-modified-since", params.ifModifiedSince),
      },
    }),
    read: decodeJson,
  },
  () => ({
    params: objectCodec({
      since: dateTimeCodec,
      days: arrayCodec(dateCodec),
      span: SpanCodec,
      ifModifiedSince: dateTimeCodec,
    }),
    responses: { "2XX": objectCodec({ items: arrayCodec(PetCodec) }), "4XX": ProblemCodec },
  }),
);

/**
 * `GET /pets`
 *
 * @throws {ResponseError<StatusRange<4>, Problem>}
 *
 * @example
 * ```ts
 * const result = await listPets(client);
 * ```
 */
export function listPets(
  client: Client,
  params: ListPetsParams = {},
  options?: RequestOptions,
): Promise<ListPetsData> {
  return client.send(listPetsOperation, params, options);
}
