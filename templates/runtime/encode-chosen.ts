/* @internal how a body is written whose media type the caller chooses */

import type { BodyEncoder } from "./encode-body.js";
import type { WrittenRequest } from "./operation.js";

/** The encoders of the media types of a body, and the one that was chosen. */
export interface BodyChoice {
  readonly mediaType: string;
  readonly encoders: Readonly<Record<string, BodyEncoder>>;
}

/** Adds a body of the chosen media type. */
export function encodeChosen(
  request: WrittenRequest,
  value: unknown,
  { mediaType, encoders }: BodyChoice,
): WrittenRequest {
  const encode = encoders[mediaType];
  if (!encode) throw new TypeError(`no body can be of the media type ${mediaType}`);
  // Sound: the types of the parameters let no other value through.
  return value === undefined ? request : encode(request, value as never, mediaType);
}

/**
 * The media type of a body that was given none: that of a `Blob` where it is listed, alone or in a
 * range, else the first.
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
