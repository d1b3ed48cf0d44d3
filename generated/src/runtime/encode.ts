/* @internal what the encoders of parameters share */

/** A value that is written as one piece of text. */
export type Primitive = string | number | boolean;

/**
 * An object whose members are written as pieces of text; members that are `undefined` or `null` are
 * not.
 */
export type Members = object;

/** The value of a parameter that was not given. */
export type Missing = null | undefined;

/** How a piece of text is escaped. */
export type Escape = (value: Primitive) => string;

/** Percent-encodes all but the unreserved characters of RFC 3986 section 2.3. */
export function encode(value: Primitive): string {
  return encodeURIComponent(value).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Writes the items of an array, percent-encoded, with a separator between them. */
export function joinItems(items: readonly Primitive[], separator: string): string {
  return items.map((item) => encode(item)).join(separator);
}

/** How {@link joinMembers} writes. */
export interface MemberFormat {
  /** Between a name and its value. */
  readonly equals: string;
  /** Between a value and the next name. */
  readonly separator: string;
  readonly escape?: Escape;
}

/** Writes the members of an object, names and values escaped. */
export function joinMembers(
  value: Members | Missing,
  { equals, separator, escape = encode }: MemberFormat,
): string {
  return definedMembers(value ?? {})
    .map(([name, member]) => escape(name) + equals + escape(member))
    .join(separator);
}

/** The members of an object that are there. */
export function definedMembers(value: Members): [string, Primitive][] {
  // Sound: the types of the parameters let nothing else through, except to encoders that look for
  // themselves.
  const members = Object.entries(value) as [string, Primitive | null | undefined][];
  return members.flatMap(([name, member]) => (member == null ? [] : [[name, member]]));
}
