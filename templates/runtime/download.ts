/* @ondemand how bytes are read */

import { readChunk } from "./chunks.js";
import type { FetchResponse } from "./fetch.js";
import type { Call, Operation, ResponseOutcome } from "./operation.js";

/**
 * The same operation, with bytes as a stream instead of a `Blob`, so that a large file need not fit
 * into memory: `client.send(asStream(readFileOperation), params)`.
 */
export function asStream<
  Params extends object,
  Outcome extends ResponseOutcome,
  Failure extends Error,
>(
  operation: Operation<Params, Outcome, Failure>,
): Operation<Params, ResponseOutcome & Streamed<Outcome>, Failure> {
  // Sound: `~outcome` never exists; it carries a type.
  const description = operation as Omit<typeof operation, "~outcome">;
  return {
    ...description,
    read: async (response, call) =>
      operation.read(response.ok ? withStream(response, call) : response, call),
  };
}

/** Successful responses with a stream for each `Blob`. */
export type Streamed<Outcome> = {
  readonly [Key in keyof Outcome]: Key extends "body"
    ? [Outcome[Key]] extends [Blob]
      ? ReadableStream<Uint8Array>
      : Outcome[Key]
    : Outcome[Key];
};

/**
 * Reads bytes, as a `Blob` with the media type of the response.
 *
 * @internal
 */
export async function decodeBinary(response: FetchResponse): Promise<Blob> {
  return response.blob();
}

/** The response with a `blob` that resolves to a stream. */
function withStream(response: FetchResponse, call: Call): FetchResponse {
  const { ok, status, statusText, headers, body } = response;
  return {
    ...{ ok, status, statusText, headers, body },
    text: async () => response.text(),
    // Sound: the result of `asStream` declares a stream in place of the `Blob`.
    blob: async () => Promise.resolve(streamOf(body, call) as never),
  };
}

function streamOf(body: ReadableStream<Uint8Array> | null, call: Call): ReadableStream<Uint8Array> {
  const reader = (body ?? new Blob([]).stream()).getReader();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await readChunk(reader, call);
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async (reason) => reader.cancel(reason),
  });
}
