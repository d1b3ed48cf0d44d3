// Code generated from objects-and-maps/spec.yaml. DO NOT EDIT.

import type { Settings } from "../models/settings.js";
import type { Client } from "../runtime/client.js";
import { decodeFailure } from "../runtime/decode-body.js";
import { encodeJson } from "../runtime/encode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";

/** Parameters of {@link replaceSettings}. */
export interface ReplaceSettingsParams {
  readonly body: Settings;
}

/** Successful responses of {@link replaceSettings}. */
export interface ReplaceSettingsOutcome {
  readonly status: 204;
  readonly headers: ResponseHeaders;
  readonly body: undefined;
}

/** Documented errors of {@link replaceSettings}. */
export type ReplaceSettingsError = never;

/**
 * Describes {@link replaceSettings} to the client: `PUT` `/settings`.
 *
 * Generated from `#/paths/~1settings/put`.
 */
export const replaceSettingsOperation: Operation<
  ReplaceSettingsParams,
  ReplaceSettingsOutcome,
  ReplaceSettingsError
> = {
  id: "replaceSettings",
  method: "PUT",
  statuses: [204],
  write: (params) =>
    encodeJson(
      {
        path: "/settings",
        headers: {
          accept: "*/*",
        },
      },
      params.body,
    ),
  read: decodeFailure,
};

/**
 * `PUT /settings`
 *
 * @example
 * ```ts
 * await replaceSettings(client, { body: {} });
 * ```
 */
export function replaceSettings(
  client: Client,
  params: ReplaceSettingsParams,
  options?: RequestOptions,
): Promise<void> {
  return client.send(replaceSettingsOperation, params, options);
}
