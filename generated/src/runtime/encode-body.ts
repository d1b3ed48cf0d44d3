/* @internal how bodies are written */

import type { BodyInit, OperationDescription, RequestValues } from "./operation.js";

/**
 * Writes the body in the media type that the request chooses, by default the first of the
 * operation.
 */
export function encodeBody(
  values: RequestValues,
  headers: Headers,
  operation: OperationDescription,
): BodyInit {
  const { content = {}, bodyMember = "body", contentTypeMember = "contentType" } = operation;
  const value = values[bodyMember];
  if (value === undefined) return {};
  // Sound: the type of the member is that of the media types.
  const type = (values[contentTypeMember] ?? Object.keys(content)[0] ?? "") as string;
  const encode = content[type];
  if (!encode) throw new TypeError("no body of this media type");
  headers.set("content-type", type);
  // Sound: the type of the member and the encoder come from the same media type of the
  // specification.
  return encode(value as never, headers, operation);
}

/** Writes a value as JSON. RFC 8259. */
export function encodeJson(value: unknown): BodyInit {
  return { body: JSON.stringify(value) };
}

/**
 * Like {@link encodeBody}, for operations with cookie parameters, of which it writes the header.
 */
export function encodeBodyAndCookies(
  values: RequestValues,
  headers: Headers,
  operation: OperationDescription,
): BodyInit {
  const cookies = (operation.cookies ?? []).flatMap(([name, encode, member = name]) => {
    const value = values[member];
    // Sound: the type of the member and the encoder come from the same parameter of the
    // specification.
    return value == null ? [] : encode(name, value as never) || [];
  });
  if (cookies.length > 0) headers.set("cookie", cookies.join("; "));
  return encodeBody(values, headers, operation);
}

/** Writes text as it is. */
export function encodeText(value: string | number | boolean): BodyInit {
  return { body: String(value) };
}

/** Writes bytes as they are. A stream cannot be sent twice. */
export function encodeBinary(value: NonNullable<RequestInit["body"]>): BodyInit {
  return { body: value, duplex: "half" };
}
