// Code generated from camel/spec.yaml. DO NOT EDIT.

import { OwnerCodec } from "../codecs/models/owner.js";
import { withCodecs } from "../codecs/operation.js";
import type { Owner } from "../models/owner.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";
import { form, queryOf } from "../runtime/query.js";

/** Parameters of {@link getOwner}. */
export interface GetOwnerParams {
  readonly ownerId: string;
  readonly ifNoneMatch?: string | undefined;
  readonly with_pets?: boolean | undefined;
  readonly withPets?: boolean | undefined;
}

/** Successful responses of {@link getOwner}. */
export type GetOwnerOutcome =
  | {
      readonly status: 200;
      readonly headers: ResponseHeaders;
      readonly body: Owner;
    }
  | {
      readonly status: 304;
      readonly headers: ResponseHeaders;
      readonly body: undefined;
    };

/** Documented errors of {@link getOwner}. */
export type GetOwnerError = never;

/**
 * Describes {@link getOwner} to the client: `GET` `/owners/{owner_id}`.
 *
 * Generated from `#/paths/~1owners~1{owner_id}/get`.
 */
export const getOwnerOperation: Operation<GetOwnerParams, GetOwnerOutcome, GetOwnerError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "getOwner",
      method: "GET",
      statuses: [200, 304],
      conditional: { version: ["metaData", "resourceVersion"] },
      write: (params) => ({
        path:
          "/owners/" +
          simple("owner_id", params.ownerId) +
          queryOf(form("with_pets", params.with_pets), form("withPets", params.withPets)),
        headers: {
          ...headerOf("if-none-match", params.ifNoneMatch),
        },
      }),
      read: decodeJson,
    },
    () => ({
      responses: { "2XX": OwnerCodec },
    }),
  );

/**
 * `GET /owners/{owner_id}`
 *
 * @example
 * ```ts
 * const result = await getOwner(client, { ownerId: "owner_id" });
 * ```
 */
export function getOwner(
  client: Client,
  params: GetOwnerParams & { readonly ifNoneMatch?: undefined },
  options?: RequestOptions,
): Promise<Owner>;
/** With `ifNoneMatch`, resolves to `undefined` when the resource is unchanged (304). */
export function getOwner(
  client: Client,
  params: GetOwnerParams,
  options?: RequestOptions,
): Promise<Owner | undefined>;
export function getOwner(
  client: Client,
  params: GetOwnerParams,
  options?: RequestOptions,
): Promise<Owner | undefined> {
  return client.send(getOwnerOperation, params, options);
}
