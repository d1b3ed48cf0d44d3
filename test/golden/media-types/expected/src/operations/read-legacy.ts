// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Client } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeText } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link readLegacy}. */
export type ReadLegacyParams = Readonly<Record<string, never>>;

/** Successful responses of {@link readLegacy}. */
export interface ReadLegacyOutcome {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** Documented errors of {@link readLegacy}. */
export type ReadLegacyError = never;

/**
 * Describes {@link readLegacy} to the client: `GET` `/legacy`.
 *
 * Generated from `#/paths/~1legacy/get`.
 */
export const readLegacyOperation: Operation<ReadLegacyParams, ReadLegacyOutcome, ReadLegacyError> =
  {
    id: "readLegacy",
    method: "GET",
    statuses: [200],
    write: () => ({
      path: "/legacy",
      headers: {
        accept: "application/xml",
      },
    }),
    read: async (response, call) => {
      if (response.ok) return decodeText(response);
      return decodeJsonOrEmpty(response, call);
    },
  };

/**
 * `GET /legacy`
 *
 * @example
 * ```ts
 * const result = await readLegacy(client);
 * ```
 */
export function readLegacy(
  client: Client,
  params: ReadLegacyParams = {},
  options?: RequestOptions,
): Promise<string> {
  return client.send(readLegacyOperation, params, options);
}
