/* @internal how random names are made */

/** 32 random hexadecimal digits. `crypto.randomUUID` is missing in pages without TLS. */
export function randomDigits(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
