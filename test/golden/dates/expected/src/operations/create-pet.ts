// Code generated from dates/spec.yaml. DO NOT EDIT.

import { allOfCodecs, objectCodec } from "../codecs/codec.js";
import { dateCodec } from "../codecs/dates.js";
import { PetCodec, PetInputCodec } from "../codecs/models/pet.js";
import { withCodecs } from "../codecs/operation.js";
import type { Pet, PetInput } from "../models/pet.js";
import type { Client } from "../runtime/client.js";
import { decodeJson, decodeText } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { encodeChosen } from "../runtime/encode-chosen.js";
import type { ResponseError } from "../runtime/errors.js";
import { encodeMultipart } from "../runtime/multipart.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Declared by {@link createPet}. */
export interface CreatePetBody {
  /** Format: date. */
  born?: Date | undefined;
  photo?: Blob | undefined;
}

/** Parameters of {@link createPet}. */
export type CreatePetParams =
  | {
      readonly body: PetInput;
      /** The media type of the body. Defaults to the first. */
      readonly contentType?: "application/json" | undefined;
    }
  | {
      readonly body: CreatePetBody;
      readonly contentType: "multipart/form-data";
    };

/** Successful responses of {@link createPet}. */
export interface CreatePetOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: Pet;
}

/** Documented errors of {@link createPet}. */
export type CreatePetError = ResponseError<400, string>;

/**
 * Describes {@link createPet} to the client: `POST` `/pets`.
 *
 * Generated from `#/paths/~1pets/post`.
 */
export const createPetOperation: Operation<CreatePetParams, CreatePetOutcome, CreatePetError> =
  /* @__PURE__ */ withCodecs(
    {
      id: "createPet",
      method: "POST",
      statuses: [201, 400],
      write: (params) =>
        encodeChosen(
          {
            path: "/pets",
            headers: {
              accept: "application/json, text/plain",
            },
          },
          params.body,
          {
            mediaType: params.contentType ?? "application/json",
            encoders: {
              "application/json": encodeJson,
              "multipart/form-data": encodeMultipart,
            },
          },
        ),
      read: async (response, call) => {
        const { status } = response;
        if (status === 400) return decodeText(response);
        return decodeJson(response, call);
      },
    },
    () => ({
      params: objectCodec({ body: allOfCodecs([PetInputCodec, objectCodec({ born: dateCodec })]) }),
      responses: { "2XX": PetCodec },
    }),
  );

/**
 * `POST /pets`
 *
 * @throws {ResponseError<400, string>}
 *
 * @example
 * ```ts
 * const result = await createPet(client, { body: { name: "name", born: new Date("2020-02-29") } });
 * ```
 */
export function createPet(
  client: Client,
  params: CreatePetParams,
  options?: RequestOptions,
): Promise<Pet> {
  return client.send(createPetOperation, params, options);
}
