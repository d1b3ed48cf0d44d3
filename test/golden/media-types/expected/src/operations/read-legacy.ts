// Code generated from media-types/spec.yaml. DO NOT EDIT.

import type { Client, RequestOptions } from "../runtime/client.js";
import { decodeJsonOrEmpty, decodeText } from "../runtime/decode-body.js";
import type { Operation, ResponseHeaders } from "../runtime/operation.js";

/** What {@link readLegacy} is given. */
export type ReadLegacyRequest = Readonly<Record<string, never>>;

/** How {@link readLegacy} ends well. */
export interface ReadLegacyResponse {
  readonly status: 200;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** The documented failures of {@link readLegacy}. */
export type ReadLegacyError = never;

/**
 * Describes {@link readLegacy} to the client: `GET` `/legacy`.
 *
 * Generated from `#/paths/~1legacy/get`.
 */
export const readLegacyOperation: Operation<
  ReadLegacyRequest,
  ReadLegacyResponse,
  ReadLegacyError
> = {
  id: "readLegacy",
  method: "GET",
  path: ["/legacy"],
  accept: "application/xml",
  responses: {
    200: decodeText,
  },
  decode: decodeJsonOrEmpty,
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
  request: ReadLegacyRequest = {},
  options?: RequestOptions,
): Promise<string> {
  return client.send(readLegacyOperation, request, options);
}
