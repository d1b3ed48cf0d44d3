/**
 * Converts values between JSON and `Type`, which has dates where JSON has text. A codec looks at nothing but what it
 * converts, and changes no value: it copies what it has to.
 */
export interface Codec<Type = unknown> {
  (value: unknown, conversion: Conversion): unknown;
  /** Never exists; carries the type. */
  readonly "~type"?: Type;
}

/** One conversion, from or to JSON. */
export interface Conversion {
  readonly isRead: boolean;
  /** The whole value: a body, or an item of a stream. */
  whole: unknown;
  /** Where in it the value is that is being converted. */
  readonly path: (number | string)[];
  /** Ends it with an error: the value at the path has another form than it should. */
  readonly fail: (reason: string) => never;
}

/**
 * Converts a value of JSON, such as one from a cache or a queue: `readJson(UserCodec, JSON.parse(text))`.
 *
 * @throws {TypeError} if a value in it cannot be converted.
 */
export function readJson<Type>(codec: Codec<Type>, json: unknown): Type {
  // Sound: the type and its codec are made from one schema of the document.
  return codec(json, conversionOf(json, "json", true)) as Type;
}

/**
 * Converts a value to one of JSON: `JSON.stringify(writeJson(UserCodec, user))`.
 *
 * @throws {TypeError} if a value in it cannot be converted, such as an invalid date.
 */
export function writeJson<Type>(codec: Codec<Type>, value: Type): unknown {
  return codec(value, conversionOf(value, "value", false));
}

/**
 * @param name what messages call the whole value
 * @internal
 */
export function conversionOf(
  whole: unknown,
  name: string,
  isRead: boolean,
  failWith = (message: string): Error => new TypeError(message),
): Conversion {
  const conversion: Conversion = {
    isRead,
    whole,
    path: [],
    fail: (reason) => {
      // The value itself may be confidential.
      const place = conversion.path.map((part) => `[${JSON.stringify(part)}]`).join("");
      throw failWith(`${name}${place}: ${reason}`);
    },
  };
  return conversion;
}

/**
 * A codec that is made when it is first used, so that codecs may refer to each other in any order.
 *
 * @internal
 */
export function codecOf<Type>(make: () => Codec): Codec<Type> {
  let made: Codec | undefined;
  return (value, conversion) => (made ??= make())(value, conversion);
}

/**
 * An object with these properties, and `rest` for those that are not listed.
 *
 * @internal
 */
export function objectCodec(properties: Readonly<Record<string, Codec>>, rest?: Codec): Codec {
  const byName = new Map(Object.entries(properties));
  return (value, conversion) => {
    if (!isPlain(value)) return value;
    const members = Object.entries(value).map(([name, member]): [string, unknown] => {
      return [name, convertAt(name, member, byName.get(name) ?? rest, conversion)];
    });
    return Object.fromEntries(members);
  };
}

/** @internal */
export function arrayCodec(item: Codec): Codec {
  return tupleCodec([], item);
}

/**
 * An array that begins with these items; `null` is an item that stays as it is.
 *
 * @internal
 */
export function tupleCodec(items: readonly (Codec | null)[], rest?: Codec): Codec {
  return (value, conversion) =>
    Array.isArray(value)
      ? value.map((item: unknown, index) => {
          const codec = index < items.length ? items[index] : rest;
          return convertAt(index, item, codec, conversion);
        })
      : value;
}

/**
 * Several codecs, each for its part of a value.
 *
 * @internal
 */
export function allOfCodecs(codecs: readonly Codec[]): Codec {
  return (value, conversion) =>
    codecs.reduce((converted, codec) => codec(converted, conversion), value);
}

/**
 * One of several codecs, by the value of a property.
 *
 * @internal
 */
export function codecByProperty(property: string, codecs: Readonly<Record<string, Codec>>): Codec {
  const byValue = new Map(Object.entries(codecs));
  return (value, conversion) => {
    const codec = isPlain(value) ? byValue.get(String(value[property])) : undefined;
    return codec ? codec(value, conversion) : value;
  };
}

/**
 * Each item of a stream, as it is read.
 *
 * @internal
 */
export function streamCodec(item: Codec): Codec {
  return (value, conversion) => (isStream(value) ? convertItems(value, item, conversion) : value);
}

async function* convertItems(
  stream: AsyncIterable<unknown>,
  item: Codec,
  conversion: Conversion,
): AsyncGenerator<unknown, void, undefined> {
  for await (const value of stream) {
    conversion.path.length = 0;
    conversion.whole = value;
    yield item(value, conversion);
  }
}

function convertAt(
  place: number | string,
  value: unknown,
  codec: Codec | null | undefined,
  conversion: Conversion,
): unknown {
  if (!codec) return value;
  conversion.path.push(place);
  const converted = codec(value, conversion);
  conversion.path.pop();
  return converted;
}

/** Files, dates and what else has a form of its own in a request are not. */
function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  const isObject = Object.prototype.toString.call(value) === "[object Object]";
  return isObject && !isStream(value) && !("toJSON" in Object(value));
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
