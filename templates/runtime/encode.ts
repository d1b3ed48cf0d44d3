/** A value that is written as one piece of text. */
export type Primitive = string | number | boolean;

/** Percent-encodes all but the unreserved characters of RFC 3986 section 2.3. */
export function encode(value: Primitive): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
