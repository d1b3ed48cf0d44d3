/**
 * Converts values between JSON and `Type`, which may have values that JSON does not have, such as dates. A codec looks
 * only at what it converts. It does not change the value it is given, but copies what it has to.
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
  /** The JSON text that the whole value was parsed from, if it is known. */
  readonly text: string | undefined;
  /** Whether several codecs convert the same value. Its properties keep their names until the last one has run. */
  isPart: boolean;
  /** The names that properties get after that. */
  pendingNames?: PendingNames;
  /** Where in it the value is that is being converted. */
  readonly path: (number | string)[];
  /** Throws an error for the value at a path, by default the one that is being converted. */
  readonly fail: (reason: string, path?: readonly (number | string)[]) => never;
}

/**
 * New names of properties, by the objects that have them.
 *
 * @internal
 */
export interface PendingNames {
  /** Adds the new names of an object, by its present ones. */
  add(object: object, names: ReadonlyMap<string, string>): void;
  /** Passes the new names of an object on to its copy. */
  move(object: object, copy: object): void;
  /** Renames the properties of all objects. */
  apply(): void;
}

/**
 * Converts a value of JSON, such as one from a cache or a queue: `readJson(UserCodec, JSON.parse(text))`.
 *
 * @param text what the value was parsed from, for integers beyond 2^53, which `JSON.parse` rounds
 * @throws {TypeError} if a value in it cannot be converted.
 */
export function readJson<Type>(codec: Codec<Type>, json: unknown, text?: string): Type {
  // Sound: the type and its codec are made from one schema of the document.
  return codec(json, conversionOf(json, { name: "json", isRead: true, text })) as Type;
}

/**
 * Converts a value to one of JSON: `JSON.stringify(writeJson(UserCodec, user))`.
 *
 * @throws {TypeError} if a value in it cannot be converted, such as an invalid date.
 */
export function writeJson<Type>(codec: Codec<Type>, value: Type): unknown {
  return codec(value, conversionOf(value, { name: "value", isRead: false }));
}

/** How a value is converted. */
interface ConversionOptions extends Pick<Conversion, "isRead"> {
  /** What messages call the whole value. */
  readonly name: string;
  readonly text?: string | undefined;
  readonly failWith?: (message: string) => Error;
}

/** @internal */
export function conversionOf(
  whole: unknown,
  { name, isRead, text, failWith = (message) => new TypeError(message) }: ConversionOptions,
): Conversion {
  const conversion: Conversion = {
    isRead,
    whole,
    text,
    isPart: false,
    path: [],
    fail: (reason, path = conversion.path) => {
      // The value itself may be confidential.
      const place = path.map((part) => `[${JSON.stringify(part)}]`).join("");
      throw failWith(`${name}${place}: ${reason}`);
    },
  };
  return conversion;
}

/**
 * The codecs of bodies: by status (`200`), range (`4XX`) or `default`.
 *
 * @internal
 */
export type CodecsByStatus = Readonly<Record<string, Codec>>;

/** @internal */
export function codecOfStatus(status: number, codecs: CodecsByStatus = {}): Codec | undefined {
  return codecs[status] ?? codecs[`${Math.trunc(status / 100)}XX`] ?? codecs["default"];
}

/**
 * Converts the body of a response to one of JSON.
 *
 * @internal
 */
export function writeBody(body: unknown, status: number, codecs?: CodecsByStatus): unknown {
  const codec = codecOfStatus(status, codecs);
  return codec ? codec(body, conversionOf(body, { name: "body", isRead: false })) : body;
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
    const copy = Object.fromEntries(members);
    conversion.pendingNames?.move(value, copy);
    return copy;
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
  return (value, conversion) => {
    const { isPart } = conversion;
    conversion.isPart = true;
    const converted = codecs.reduce((before, codec) => codec(before, conversion), value);
    conversion.isPart = isPart;
    if (!isPart) conversion.pendingNames?.apply();
    return converted;
  };
}

/**
 * One of several codecs, by the value of a property.
 *
 * @param property its name in JSON
 * @param member its name in the type
 * @internal
 */
export function codecByProperty(
  property: string,
  codecs: Readonly<Record<string, Codec>>,
  member: string = property,
): Codec {
  const byValue = new Map(Object.entries(codecs));
  return (value, conversion) => {
    const name = conversion.isRead ? property : member;
    const kind = isPlain(value) ? value[name] : undefined;
    // Not of an object, for which `String` may throw.
    const codec = isPrimitive(kind) ? byValue.get(String(kind)) : undefined;
    return codec ? codec(value, conversion) : value;
  };
}

function isPrimitive(value: unknown): value is boolean | number | string {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
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

/** @internal */
export function convertAt(
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

/**
 * Files, dates and what else has a form of its own in a request are not.
 *
 * @internal
 */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (Object.prototype.toString.call(value) !== "[object Object]" || isStream(value)) return false;
  // Sound: it is an object. A member of JSON that is called so is no function.
  const { toJSON } = value as { readonly toJSON?: unknown };
  return typeof toJSON !== "function";
}

function isStream(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}
