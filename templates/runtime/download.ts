/* @ondemand how bytes are read */

import type { ResponseError } from "./errors.js";
import type { BodyDecoder, Operation, ResponseOutcome } from "./operation.js";

/**
 * The same operation, with bytes as a stream instead of a `Blob`, so that a large file need not fit
 * into memory: `client.send(asStream(readFileOperation), request)`.
 */
export function asStream<
  Input extends object,
  Outcome extends ResponseOutcome,
  Failure extends ResponseError,
>(
  operation: Operation<Input, Outcome, Failure>,
): Operation<Input, ResponseOutcome & Streamed<Outcome>, Failure> {
  const { "~outcome": _, ...description } = operation;
  const { responses, decode } = description;
  const streamed = Object.entries(responses).map(([status, one]) => [status, streaming(one)]);
  // Sound: the entries are those of the same record.
  const decoders = Object.fromEntries(streamed) as Record<string, BodyDecoder>;
  return {
    ...description,
    responses: decoders,
    decode: streaming(decode),
  };
}

/** What an operation resolves to, with a stream for each `Blob`. */
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
export async function decodeBinary(response: Response): Promise<Blob> {
  return response.blob();
}

async function decodeStream(response: Response): Promise<ReadableStream<Uint8Array>> {
  return Promise.resolve(response.body ?? new Blob([]).stream());
}

function streaming(decode: BodyDecoder): BodyDecoder {
  return decode === decodeBinary ? decodeStream : decode;
}
