/* @internal how bodies of several media types are written */

import type { BodyEncoder } from "./encode-body.js";
import type { WrittenRequest } from "./operation.js";

/** The encoders of the media types of a body, and the one that was chosen. */
export interface BodyChoice {
  readonly mediaType: string;
  readonly encoders: Readonly<Record<string, BodyEncoder>>;
}

/**
 * Adds a body of the chosen media type.
 *
 * @throws {TypeError} if the media type has no encoder.
 */
export function encodeChosen(
  request: WrittenRequest,
  value: unknown,
  { mediaType, encoders }: BodyChoice,
): WrittenRequest {
  const encode = encoders[mediaType];
  if (!encode) throw new TypeError(`no body can be of the media type ${mediaType}`);
  // Sound: the types of the parameters allow only values of that media type.
  return value === undefined ? request : encode(request, value as never, mediaType);
}

/**
 * The default media type of a body: that of a `Blob` if `mediaTypes` has it, or else a range of it,
 * or else the first.
 */
export function listedType(
  value: unknown,
  mediaTypes: readonly [first: string, ...others: string[]],
): string {
  const own = value instanceof Blob ? essenceOf(value.type) : "";
  const range = `${own.split("/")[0]}/*`;
  const found = [own, range, "*/*"].flatMap((type) =>
    own === "" ? [] : (mediaTypes.find((one) => essenceOf(one) === type) ?? []),
  );
  return found[0] ?? mediaTypes[0];
}

/** A media type without its parameters, in lower case. */
function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}
