/** Writes a value as JSON. RFC 8259. */
export function encodeJson(value: unknown): string {
  return JSON.stringify(value);
}
