// Code generated from camel/spec.yaml. DO NOT EDIT.

import { objectCodec } from "../codecs/codec.js";
import { OwnerCodec, OwnerInputCodec } from "../codecs/models/owner.js";
import { ProblemCodec } from "../codecs/models/problem.js";
import { withCodecs } from "../codecs/operation.js";
import type { Owner, OwnerInput } from "../models/owner.js";
import type { Problem } from "../models/problem.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { ResponseError } from "../runtime/errors.js";
import { headerOf } from "../runtime/header.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link putOwner}. */
export interface PutOwnerParams {
  readonly ownerId: string;
  readonly ifMatch?: string | undefined;
  readonly body: OwnerInput;
}

/** Successful responses of {@link putOwner}. */
export interface PutOwnerOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: Owner;
}

/** Documented errors of {@link putOwner}. */
export type PutOwnerError = ResponseError<409, Problem>;

/**
 * Describes {@link putOwner} to the client: `PUT` `/owners/{owner_id}`.
 *
 * Generated from `#/paths/~1owners~1{owner_id}/put`.
 */
export const putOwnerOperation: Operation<PutOwnerParams, PutOwnerOutcome, PutOwnerError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "putOwner",
      method: "PUT",
      statuses: [200, 409],
      conditional: { conflicts: [{ status: 409, path: ["errorCode"], value: "stale_version" }] },
      write: (params) =>
        encodeJson(
          {
            path: "/owners/" + simple("owner_id", params.ownerId),
            headers: {
              ...headerOf("if-match", params.ifMatch),
            },
          },
          params.body,
        ),
      read: decodeJson,
    },
    () => ({
      params: objectCodec({ body: OwnerInputCodec }),
      responses: { "2XX": OwnerCodec, 409: ProblemCodec },
    }),
  );

/**
 * `PUT /owners/{owner_id}`
 *
 * @throws {ResponseError<409, Problem>}
 *
 * @example
 * ```ts
 * const result = await putOwner(client, { ownerId: "owner_id", body: { firstName: "firstName" } });
 * ```
 */
export function putOwner(
  client: Client,
  params: PutOwnerParams,
  options?: RequestOptions,
): Promise<Owner> {
  return client.send(putOwnerOperation, params, options);
}
