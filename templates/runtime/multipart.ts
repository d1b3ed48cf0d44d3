/* @internal how multipart bodies are written */

import { withBody } from "./encode-body.js";
import { definedMembers } from "./encode.js";
import type { WrittenRequest } from "./operation.js";
import { plain, textOf } from "./plain.js";
import { randomDigits } from "./random.js";

/** The media types of parts by the names of their properties. */
export type PartTypes = Readonly<Record<string, string>>;

/** Adds `multipart/form-data`; see {@link multipartOf}. */
export function encodeMultipart(
  request: WrittenRequest,
  value: object | undefined,
  mediaType: string,
): WrittenRequest {
  return multipartOf({})(request, value, mediaType);
}

/**
 * Creates an encoder of `multipart/form-data` (RFC 7578) and other `multipart` types. A property
 * that is an array is one part for each item. Files (`Blob`, `File`) keep their name and type,
 * other objects are JSON, and primitives text. Media types in `types` override these.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-multipart-media-types
 */
export function multipartOf(types: PartTypes) {
  return (
    request: WrittenRequest,
    value: object | undefined,
    mediaType: string,
  ): WrittenRequest => {
    if (value === undefined) return request;
    const boundary = `part-${randomDigits()}`;
    const pieces = definedMembers(value).flatMap(([name, member]) => {
      const items: readonly unknown[] = Array.isArray(member) ? member : [member];
      return items.flatMap((item) => {
        const { disposition, type, content } = describePart(name, item);
        const partType = types[name] ?? type;
        const typeLine = partType === undefined ? "" : `Content-Type: ${partType}\r\n`;
        const head = `Content-Disposition: form-data; ${disposition}\r\n${typeLine}`;
        return [`--${boundary}\r\n${head}\r\n`, content, "\r\n"];
      });
    });
    const [type = ""] = mediaType.split(";");
    return withBody(
      request,
      new Blob([...pieces, `--${boundary}--\r\n`]),
      `${type.replace("*", "form-data")}; boundary=${boundary}`,
    );
  };
}

interface Part {
  readonly disposition: string;
  readonly type: string | undefined;
  readonly content: Blob | string;
}

function describePart(name: string, value: unknown): Part {
  const disposition = `name="${escapeName(name)}"`;
  if (value instanceof Blob) {
    const fileName = "name" in value ? String(value.name) : "blob";
    return {
      disposition: `${disposition}; filename="${escapeName(fileName)}"`,
      type: value.type || "application/octet-stream",
      content: value,
    };
  }
  const whole = plain(value);
  return {
    disposition,
    type: typeof whole === "object" ? "application/json" : undefined,
    content: textOf(whole),
  };
}

/** Escapes a name like browsers: https://html.spec.whatwg.org/#multipart-form-data */
function escapeName(name: string): string {
  return name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
