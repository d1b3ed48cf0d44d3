// Code generated from int64-as-string/spec.yaml. DO NOT EDIT.

import type { Entry } from "../models/entry.js";
import type { Id } from "../models/id.js";
import type { Client } from "../runtime/client.js";
import { decodeJson } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import { encodeChosen } from "../runtime/encode-chosen.js";
import { encodeMultipart } from "../runtime/multipart.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { simple } from "../runtime/path.js";

/** Parameters of {@link addEntry}. */
export interface AddEntryParams {
  readonly accountId: Id;
  readonly body: Entry;
  /** The media type of the body. Defaults to the first. */
  readonly contentType?: "application/json" | "multipart/form-data" | undefined;
}

/** Successful responses of {@link addEntry}. */
export interface AddEntryOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: string;
}

/** Documented errors of {@link addEntry}. */
export type AddEntryError = never;

/**
 * Describes {@link addEntry} to the client: `POST` `/accounts/{accountId}/entries`.
 *
 * Generated from `#/paths/~1accounts~1{accountId}~1entries/post`.
 */
export const addEntryOperation: Operation<AddEntryParams, AddEntryOutcome, AddEntryError> = {
  id: "addEntry",
  method: "POST",
  statuses: [201],
  write: (params) =>
    encodeChosen(
      {
        path: "/accounts/" + simple("accountId", params.accountId) + "/entries",
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
  read: decodeJson,
};

/**
 * `POST /accounts/{accountId}/entries`
 *
 * @example
 * ```ts
 * const result = await addEntry(client, {
 *   accountId: "1",
 *   body: { id: "7", kind: "1", amounts: { EUR: "250" }, rate: 1, links: ["3", null] },
 * });
 * ```
 */
export function addEntry(
  client: Client,
  params: AddEntryParams,
  options?: RequestOptions,
): Promise<string> {
  return client.send(addEntryOperation, params, options);
}
