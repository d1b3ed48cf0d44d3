/* @internal how multipart bodies are written */

import { definedMembers } from "./encode.js";
import { plain, textOf } from "./plain.js";
import type { BodyInit, OperationDescription } from "./operation.js";

/**
 * Writes `multipart/form-data`, RFC 7578, and other `multipart` types in the same way. An array is
 * one part for each item. Files (`Blob`, `File`) keep their name and type, objects are JSON, and
 * everything else is text. The media types that the operation has in `parts` win.
 *
 * @see https://spec.openapis.org/oas/v3.1.1.html#encoding-multipart-media-types
 */
export function encodeMultipart(
  value: object,
  headers: Headers,
  { parts = {} }: OperationDescription,
): BodyInit {
  // Unlike `randomUUID`, it is also there on pages that were not loaded over HTTPS.
  const random = crypto.getRandomValues(new Uint32Array(4));
  const boundary = `part-${random.join("-")}`;
  const pieces = definedMembers(value).flatMap(([name, member]) => {
    const items: readonly unknown[] = Array.isArray(member) ? member : [member];
    return items.flatMap((item) => {
      const { disposition, type, content } = describePart(name, item);
      const mediaType = parts[name]?.contentType ?? type;
      const typeLine = mediaType === undefined ? "" : `Content-Type: ${mediaType}\r\n`;
      const head = `Content-Disposition: form-data; ${disposition}\r\n${typeLine}`;
      return [`--${boundary}\r\n${head}\r\n`, content, "\r\n"];
    });
  });
  const [type = ""] = String(headers.get("content-type")).split(";");
  headers.set("content-type", `${type.replace("*", "form-data")}; boundary=${boundary}`);
  return { body: new Blob([...pieces, `--${boundary}--\r\n`]) };
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

/** As browsers do it. */
function escapeName(name: string): string {
  return name.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
