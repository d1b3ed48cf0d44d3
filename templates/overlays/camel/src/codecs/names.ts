/* @internal how properties get other names than in JSON */

import { convertAt, isPlain } from "./codec.js";
import type { Codec, Conversion, Later } from "./codec.js";

/** Names for names: of properties in TypeScript by those in JSON, and the other way round. */
type Names = ReadonlyMap<string, string>;

/**
 * An object in which some properties have other names than in JSON. What is not listed keeps its name, unless a property has
 * that name on the other side: then the two change places, so that nothing is lost.
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

/** Renames an object that other codecs are still to see, once they all have. */
function renameLater(
  value: object,
  copy: object,
  { names, conversion }: { readonly names: Names; readonly conversion: Conversion },
): void {
  const later = (conversion.later ??= createRenames());
  later.move(value, copy);
  later.add(copy, names);
}

function createRenames(): Later {
  /** By the objects, the names that each of their codecs has given. */
  const all = new Map<object, readonly Names[]>();
  return {
    add: (copy, names) => {
      all.set(copy, [...(all.get(copy) ?? []), names]);
    },
    move: (value, copy) => {
      const given = all.get(value);
      if (!given) return;
      all.delete(value);
      all.set(copy, given);
    },
    finish: () => {
      all.forEach(rename);
      all.clear();
    },
  };
}

/** In the object itself, which others refer to already. */
function rename(given: readonly Names[], object: object): void {
  const members: readonly [string, unknown][] = Object.entries(object);
  const left = members.map(([name]) => name);
  // From the last to the first, which leaves V8 with an object like any new one.
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    Reflect.deleteProperty(object, name);
  }
  for (const [name, value] of members) {
    const names = given.find((one) => one.has(name));
    setMember(object, names?.get(name) ?? name, value);
  }
}

/** Not by assignment where that would set the prototype. */
function setMember(object: object, name: string, value: unknown): void {
  const options = { configurable: true, enumerable: true, writable: true };
  if (name === "__proto__") Reflect.defineProperty(object, name, { value, ...options });
  else Reflect.set(object, name, value);
}
