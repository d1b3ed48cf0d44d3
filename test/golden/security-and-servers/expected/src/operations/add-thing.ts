// Code generated from security-and-servers/spec.yaml. DO NOT EDIT.

import type { ClientAuth } from "../client.js";
import { applyFirst } from "../runtime/alternatives.js";
import type { Client } from "../runtime/client.js";
import { decodeAny } from "../runtime/decode-any.js";
import { decodeJsonOrEmpty } from "../runtime/decode-body.js";
import type { Operation, RequestOptions, ResponseHeaders } from "../runtime/operation.js";
import { login, sso } from "../security.js";

/** Parameters of {@link addThing}. */
export type AddThingParams = Readonly<Record<string, never>>;

/** Successful responses of {@link addThing}. */
export interface AddThingOutcome {
  readonly status: 201;
  readonly headers: ResponseHeaders;
  readonly body: unknown;
}

/** Documented errors of {@link addThing}. */
export type AddThingError = never;

/**
 * Describes {@link addThing} to the client: `POST` `/things`.
 *
 * Generated from `#/paths/~1things/post`.
 */
export const addThingOperation: Operation<AddThingParams, AddThingOutcome, AddThingError> = {
  id: "addThing",
  method: "POST",
  statuses: [201],
  security: { apply: applyFirst, alternatives: [[login], [sso]] },
  permissions: "all of things:add, things:read",
  write: () => ({
    path: "/things",
    headers: {
      accept: "*/*",
    },
  }),
  read: async (response, call) => {
    if (response.ok) return decodeAny(response);
    return decodeJsonOrEmpty(response, call);
  },
};

/**
 * `POST /things`
 *
 * Needs all of `things:add`, `things:read`.
 *
 * @example
 * ```ts
 * const result = await addThing(client);
 * ```
 */
export function addThing(
  client: Client,
  params: AddThingParams = {},
  options?: RequestOptions<ClientAuth>,
): Promise<unknown> {
  return client.send(addThingOperation, params, options);
}
