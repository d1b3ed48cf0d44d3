// Code generated from camel/spec.yaml. DO NOT EDIT.

import { allOfCodecs, arrayCodec, objectCodec, streamCodec } from "../codecs/codec.js";
import { AddressCodec } from "../codecs/models/address.js";
import { withCodecs } from "../codecs/operation.js";
import type { Address } from "../models/address.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import type { ServerSentEvent } from "../runtime/event-stream.js";
import { encodeJsonLines } from "../runtime/json-lines.js";
import { decodeJsonLinesOrEvents } from "../runtime/mixed-streams.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link addAddresses}. */
export interface AddAddressesParams {
  readonly body: readonly Address[];
}

/** Successful responses of {@link addAddresses}. */
export interface AddAddressesOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: AsyncIterable<Address> | AsyncIterable<ServerSentEvent<Address>> | Address[];
}

/** Documented errors of {@link addAddresses}. */
export type AddAddressesError = never;

/**
 * Describes {@link addAddresses} to the client: `POST` `/streams`.
 *
 * Generated from `#/paths/~1streams/post`.
 */
export const addAddressesOperation: Operation<
  AddAddressesParams,
  AddAddressesOutcome,
  AddAddressesError
> = /* @__PURE__ */ withCodecs(
  {
    id: "addAddresses",
    method: "POST",
    statuses: [200],
    write: (params) =>
      encodeJsonLines(
        {
          path: "/streams",
          headers: {
            accept: "application/jsonl, text/event-stream, application/json",
          },
        },
        params.body,
        "application/jsonl",
      ),
    read: async (response, call) => {
      if (response.ok) return decodeJsonLinesOrEvents(response, call);
      return decodeJson(response, call);
    },
  },
  () => ({
    params: objectCodec({ body: arrayCodec(AddressCodec) }),
    responses: {
      "2XX": allOfCodecs([
        arrayCodec(AddressCodec),
        streamCodec(allOfCodecs([AddressCodec, objectCodec({ data: AddressCodec })])),
      ]),
    },
  }),
);

/**
 * `POST /streams`
 *
 * @example
 * ```ts
 * const result = await addAddresses(client, { body: [{ streetName: "streetName" }] });
 * ```
 */
export function addAddresses(
  client: Client,
  params: AddAddressesParams,
  options?: RequestOptions,
): Promise<AsyncIterable<Address> | AsyncIterable<ServerSentEvent<Address>> | Address[]> {
  return client.send(addAddressesOperation, params, options);
}
