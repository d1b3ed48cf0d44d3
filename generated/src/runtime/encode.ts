/* @internal what the encoders of parameters share */

/** A value without members. */
export type Primitive = string | number | boolean;

/** An object whose members are primitives. Those that are `undefined` or `null` are not written. */
export type Members = object;

/** The value of a parameter that is not sent. */
export type Missing = null | undefined;

/** Writes a primitive, with its characters escaped. */
export type Escape = (value: Primitive) => string;

/** Percent-encodes all but the unreserved characters of RFC 3986 section 2.3. */
export function encode(value: Primitive): string {
  const text = String(value);
  // Most values need no escaping, and the test is faster than escaping them.
  return /[^\w.~-]/.test(text)
    ? encodeURIComponent(text).replace(
        /[!'()*]/g,
        (character) => "%" + character.charCodeAt(0).toString(16).toUpperCase(),
      )
    : text;
}

/** Writes the items of an array, percent-encoded, with a separator between them. */
export function joinItems(items: readonly Primitive[], separator: string): string {
  return items.map((item) => encode(item)).join(separator);
}

/** The format of {@link joinMembers}. */
export interface MemberFormat {
  /** Between a name and its value. */
  readonly equals: string;
  /** Between a value and the next name. */
  readonly separator: string;
  /** Defaults to {@link encode}. */
  readonly escape?: Escape;
}

/** Writes the members of an object, with names and values escaped. */
export function joinMembers(
  value: Members | Missing,
  { equals, separator, escape = encode }: MemberFormat,
): string {
  return definedMembers(value ?? {})
    .map(
      ([name, member]) =>
        // Sound: the types of parameters allow primitive members only.
        escape(name) + equals + escape(member as Primitive),
    )
    .join(separator);
}

/** The members of an object that are neither `undefined` nor `null`. */
export function definedMembers(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, member]) => member != null);
}
