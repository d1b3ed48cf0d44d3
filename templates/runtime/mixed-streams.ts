/* @internal how responses with several kinds of streams are read */

import { decodeEventsOrOther, decodeTextEventsOrOther } from "./event-stream.js";
import type { FetchResponse } from "./fetch.js";
import { decodeJsonLines, isJsonLines } from "./json-lines.js";
import type { Call } from "./operation.js";

/**
 * Reads JSON lines, a stream of events whose data is JSON, or another body, depending on the media
 * type of the response.
 */
export async function decodeJsonLinesOrEvents(
  response: FetchResponse,
  call: Call,
): Promise<unknown> {
  return isJsonLines(response)
    ? decodeJsonLines(response, call)
    : decodeEventsOrOther(response, call);
}

/** Like {@link decodeJsonLinesOrEvents}, for events whose data is text. */
export async function decodeJsonLinesOrTextEvents(
  response: FetchResponse,
  call: Call,
): Promise<unknown> {
  return isJsonLines(response)
    ? decodeJsonLines(response, call)
    : decodeTextEventsOrOther(response, call);
}
