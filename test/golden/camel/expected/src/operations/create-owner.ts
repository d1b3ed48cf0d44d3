// Code generated from camel/spec.yaml. DO NOT EDIT.

import { allOfCodecs, objectCodec } from "../codecs/codec.js";
import { AddressCodec } from "../codecs/models/address.js";
import { OwnerCodec, OwnerInputCodec } from "../codecs/models/owner.js";
import { SearchCodec } from "../codecs/models/search.js";
import { namedCodec } from "../codecs/names.js";
import { withCodecs } from "../codecs/operation.js";
import type { Address } from "../models/address.js";
import type { Owner, OwnerInput } from "../models/owner.js";
import type { Search } from "../models/search.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { encodeChosen } from "../runtime/encode-chosen.js";
import { multipartOf } from "../runtime/multipart.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { formArray } from "../runtime/query.js";
import { urlencodedOf } from "../runtime/urlencoded.js";

/** Declared by {@link createOwner}. */
export interface CreateOwnerBody {
  firstName?: string | undefined;
  homeAddress?: Address | undefined;
  photoFile?: Blob | undefined;
}

/** Parameters of {@link createOwner}. */
export type CreateOwnerParams =
  | {
      readonly body: OwnerInput;
      /** The media type of the body. Defaults to the first. */
      readonly contentType?: "application/json" | undefined;
    }
  | {
      readonly body: Search;
      readonly contentType: "application/x-www-form-urlencoded";
    }
  | {
      readonly body: CreateOwnerBody;
      readonly contentType: "multipart/form-data";
    };

/** Successful responses of {@link createOwner}. */
export interface CreateOwnerOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: Owner;
}

/** Documented errors of {@link createOwner}. */
export type CreateOwnerError = never;

/**
 * Describes {@link createOwner} to the client: `POST` `/owners`.
 *
 * Generated from `#/paths/~1owners/post`.
 */
export const createOwnerOperation: Operation<
  CreateOwnerParams,
  CreateOwnerOutcome,
  CreateOwnerError
> = /* @__PURE__ */ withCodecs(
  {
    id: "createOwner",
    method: "POST",
    statuses: [201],
    write: (params) =>
      encodeChosen(
        {
          path: "/owners",
        },
        params.body,
        {
          mediaType: params.contentType ?? "application/json",
          encoders: {
            "application/json": encodeJson,
            "application/x-www-form-urlencoded": urlencodedOf({ tag_names: formArray }),
            "multipart/form-data": multipartOf({ home_address: "application/json" }),
          },
        },
      ),
    read: decodeJson,
  },
  () => ({
    params: objectCodec({
      body: allOfCodecs([
        OwnerInputCodec,
        SearchCodec,
        namedCodec(
          { first_name: "firstName", home_address: "homeAddress", photo_file: "photoFile" },
          { home_address: AddressCodec },
        ),
      ]),
    }),
    responses: { "2XX": OwnerCodec },
  }),
);

/**
 * `POST /owners`
 *
 * @example
 * ```ts
 * const result = await createOwner(client, {
 *   body: { firstName: "Ann", homeAddress: { streetName: "Main", zipCode: "1" } },
 * });
 * ```
 */
export function createOwner(
  client: Client,
  params: CreateOwnerParams,
  options?: RequestOptions,
): Promise<Owner> {
  return client.send(createOwnerOperation, params, options);
}
