import type { BodyInit, OperationDescription, RequestValues } from "./operation.js";

/** Writes the body in the media type that the request chooses, by default the first of the operation. */
export function encodeBody(
  values: RequestValues,
  headers: Headers,
  operation: OperationDescription,
): BodyInit {
  const { content = {}, bodyMember = "body", contentTypeMember = "contentType" } = operation;
  const value = values[bodyMember];
  if (value === undefined) return {};
  const type = String(values[contentTypeMember] ?? Object.keys(content)[0]);
  const encode = content[type];
  if (!encode) throw new TypeError(`The operation has no body of type ${type}`);
  headers.set("content-type", type);
  // Sound: the type of the member and the encoder come from the same media type of the specification.
  return encode(value as never, headers, operation);
}

/** Writes a value as JSON. RFC 8259. */
export function encodeJson(value: unknown): BodyInit {
  return { body: JSON.stringify(value) };
}
