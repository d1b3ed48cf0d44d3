/* @ondemand how streams of events are read */

import { decodeMixed } from "./decode-mixed.js";
import { ClientError } from "./errors.js";
import type { FetchResponse } from "./fetch.js";
import { linesOfBody, parseJson } from "./lines.js";
import type { Call } from "./operation.js";

/**
 * A server-sent event.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export interface ServerSentEvent<Data = string> {
  /** The type of the event; `message` if the server gives none. */
  readonly event: string;
  readonly data: Data;
  /** The last event ID that the server has sent, in this event or before; empty if none. */
  readonly id: string;
  /**
   * The reconnection time in milliseconds, if the server has sent one in this event, or since the
   * event before without any data.
   */
  readonly retry?: number;
}

/**
 * Reads `text/event-stream`, each event as it arrives.
 *
 * @throws {DecodeError} if the response has another media type.
 * @internal
 */
export async function decodeEvents(
  response: FetchResponse,
  call: Call,
): Promise<AsyncIterable<ServerSentEvent>> {
  if (isStream(response)) return readEvents(response, call);
  const type = String(response.headers.get("content-type"));
  const text = await response.text();
  const message = `expected events, got ${text.length} characters of ${type}`;
  throw new ClientError("DecodeError", message, call, { text });
}

/**
 * Like {@link decodeEvents}, for events whose data is JSON. The data `[DONE]`, which some services
 * send last, ends the stream.
 *
 * @internal
 */
export async function decodeJsonEvents(
  response: FetchResponse,
  call: Call,
): Promise<AsyncIterable<ServerSentEvent<unknown>>> {
  return parseEvents(await decodeEvents(response, call), call);
}

/**
 * Reads a stream of events whose data is JSON, or another body, depending on its media type.
 *
 * @internal
 */
export async function decodeEventsOrOther(response: FetchResponse, call: Call): Promise<unknown> {
  return isStream(response) ? decodeJsonEvents(response, call) : decodeMixed(response, call);
}

/**
 * Like {@link decodeEventsOrOther}, for events whose data is text.
 *
 * @internal
 */
export async function decodeTextEventsOrOther(
  response: FetchResponse,
  call: Call,
): Promise<unknown> {
  return isStream(response) ? decodeEvents(response, call) : decodeMixed(response, call);
}

function isStream({ headers }: FetchResponse): boolean {
  return /^text\/event-stream\b/i.test(String(headers.get("content-type")));
}

async function* readEvents(
  response: FetchResponse,
  call: Call,
): AsyncGenerator<ServerSentEvent, void, undefined> {
  let [id, event] = ["", ""];
  let data: string | undefined;
  let retry: { retry?: number } = {};
  for await (const line of linesOfBody(response, call)) {
    if (line === "") {
      if (data !== undefined) {
        yield { event: event || "message", data, id, ...retry };
        retry = {};
      }
      event = "";
      data = undefined;
      continue;
    }
    const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (name === "data") data = data === undefined ? value : `${data}\n${value}`;
    else if (name === "event") event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) retry = { retry: Number(value) };
  }
}

async function* parseEvents(
  events: AsyncIterable<ServerSentEvent>,
  call: Call,
): AsyncGenerator<ServerSentEvent<unknown>, void, undefined> {
  for await (const event of events) {
    if (event.data === "[DONE]") return;
    yield { ...event, data: parseJson(event.data, call) };
  }
}
