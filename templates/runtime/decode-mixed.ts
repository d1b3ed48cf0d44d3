/* @internal how responses of several media types are read */

import { decodeJson, decodeText } from "./decode-body.js";
import { decodeBinary } from "./download.js";
import type { FailedCall } from "./errors.js";
import type { FetchResponse } from "./fetch.js";

/**
 * For an answer in one of several media types: its own says whether it is JSON, text or bytes. A body
 * that is empty is `undefined`.
 */
export async function decodeMixed(response: FetchResponse, call: FailedCall): Promise<unknown> {
  const type = response.headers.get("content-type");
  if (type === null) return (await decodeText(response)) || undefined;
  if (/[/+]json\b/i.test(type)) return decodeJson(response, call);
  return /^text\/|[/+](xml|yaml)\b/i.test(type) ? decodeText(response) : decodeBinary(response);
}
