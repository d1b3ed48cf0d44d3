/* @internal how properties are renamed */

import { convertAt, isPlain } from "./codec.js";
import type { Codec, Conversion, PendingNames } from "./codec.js";

/** The name of a property in TypeScript by that in JSON, and the other way round. */
type Names = ReadonlyMap<string, string>;

/**
 * An object in which some properties have another name than in JSON. Properties that are not listed keep their names. If one
 * of them has the name that a listed property gets, the two swap their names, so that nothing is lost.
 *
 * @param given the names in TypeScript by those in JSON
 * @param properties the codecs of properties, by their names in JSON
 * @param rest the codec of those that are not listed
 */
export function namedCodec(
  given: Readonly<Record<string, string>>,
  properties: Readonly<Record<string, Codec>> = {},
  rest?: Codec,
): Codec {
  const pairs = Object.entries(given);
  const names: Names = new Map([...pairs, ...pairs.map(swap)]);
  const codecs = new Map(Object.entries(properties));
  return (value, conversion) => {
    if (!isPlain(value)) return value;
    const { isRead, isPart } = conversion;
    const members = Object.entries(value).map(([name, member]): [string, unknown] => {
      const other = names.get(name) ?? name;
      const codec = codecs.get(isRead ? name : other) ?? rest;
      return [isPart ? name : other, convertAt(name, member, codec, conversion)];
    });
    const copy = Object.fromEntries(members);
    if (isPart) renameLater(value, copy, { names, conversion });
    return copy;
  };
}

function swap([wireName, name]: readonly [string, string]): [string, string] {
  return [name, wireName];
}

/** Puts the new names off until all codecs of the value have run. */
function renameLater(
  value: object,
  copy: object,
  { names, conversion }: { readonly names: Names; readonly conversion: Conversion },
): void {
  const pending = (conversion.pendingNames ??= createPendingNames());
  pending.move(value, copy);
  pending.add(copy, names);
}

function createPendingNames(): PendingNames {
  /** For each object, the names from each of its codecs. */
  const all = new Map<object, readonly Names[]>();
  return {
    add: (object, names) => {
      all.set(object, [...(all.get(object) ?? []), names]);
    },
    move: (object, copy) => {
      const given = all.get(object);
      if (!given) return;
      all.delete(object);
      all.set(copy, given);
    },
    apply: () => {
      all.forEach(rename);
      all.clear();
    },
  };
}

/** Renames properties in place, since other objects already refer to this one. */
function rename(given: readonly Names[], object: object): void {
  const members: readonly [string, unknown][] = Object.entries(object);
  const left = members.map(([name]) => name);
  // Deleted from the last to the first, objects stay fast in V8.
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    Reflect.deleteProperty(object, name);
  }
  for (const [name, value] of members) {
    const names = given.find((one) => one.has(name));
    setMember(object, names?.get(name) ?? name, value);
  }
}

/** Sets a member, without changing the prototype if it is called `__proto__`. */
function setMember(object: object, name: string, value: unknown): void {
  const options = { configurable: true, enumerable: true, writable: true };
  if (name === "__proto__") Reflect.defineProperty(object, name, { value, ...options });
  else Reflect.set(object, name, value);
}
