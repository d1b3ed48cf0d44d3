/** Where a value of a JSON text begins. */
export interface JsonPlace {
  /** Index of the value's first character. */
  readonly value: number;
  /** Index of the opening quote of its key; the value's own where it has none. */
  readonly key: number;
}

/** A member of an object, or an item of an array. */
export interface JsonMember extends JsonPlace {
  /** The key, or the number of the item. */
  readonly token: string;
}

/**
 * Makes a function that finds the value that the tokens of a JSON pointer lead to, or its nearest ancestor. Each
 * object that is looked into is read once, and no further than needed.
 *
 * @param text must be JSON in which no object has a key twice.
 */
export function createJsonFinder(text: string): (tokens: readonly string[]) => JsonPlace {
  const known = new Map<number, (token: string) => JsonPlace | undefined>();
  const start = skipSpace(text, 0);
  return (tokens) => {
    let place: JsonPlace = { value: start, key: start };
    for (const token of tokens) {
      const find = known.get(place.value) ?? createMemberFinder(text, place.value);
      known.set(place.value, find);
      const child = find(token);
      if (child === undefined) return place;
      place = child;
    }
    return place;
  };
}

/**
 * The members of the object or the items of the array that begins at an index, in their order; none of any other value.
 *
 * @param text must be JSON.
 */
export function* membersOf(text: string, opening: number): Generator<JsonMember, undefined> {
  let key = skipSpace(text, opening + 1);
  if (text[opening] === "{") {
    while (text[key] === '"') {
      const end = skipString(text, key);
      const value = skipSpace(text, skipSpace(text, end) + 1);
      yield { token: String(JSON.parse(text.slice(key, end))), key, value };
      key = skipSeparator(text, skipValue(text, value));
    }
  } else if (text[opening] === "[") {
    for (let index = 0; text[key] !== "]"; index++) {
      yield { token: String(index), key, value: key };
      key = skipSeparator(text, skipValue(text, key));
    }
  }
  return undefined;
}

/** How many members all objects of a text have together, each as often as it is written. */
export function countMembers(text: string): number {
  let count = 0;
  let quote = text.indexOf('"');
  while (quote >= 0) {
    const end = skipString(text, quote);
    if (text[skipSpace(text, end)] === ":") count += 1;
    quote = text.indexOf('"', end);
  }
  return count;
}

function createMemberFinder(
  text: string,
  opening: number,
): (token: string) => JsonPlace | undefined {
  const found = new Map<string, JsonPlace>();
  const others = membersOf(text, opening);
  return (token) => {
    while (!found.has(token)) {
      const { value } = others.next();
      if (value === undefined) break;
      found.set(value.token, value);
    }
    return found.get(token);
  };
}

function skipSeparator(text: string, offset: number): number {
  const end = skipSpace(text, offset);
  return text[end] === "," ? skipSpace(text, end + 1) : end;
}

function skipValue(text: string, start: number): number {
  if (text[start] === '"') return skipString(text, start);
  let depth = 0;
  for (let offset = start; offset < text.length; offset++) {
    switch (text.charCodeAt(offset)) {
      case 0x22: // "
        offset = skipString(text, offset) - 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth++;
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        if (depth <= 0) return depth === 0 ? offset + 1 : offset;
        break;
      case 0x2c: // ,
        if (depth === 0) return offset;
    }
  }
  return text.length;
}

function skipString(text: string, opening: number): number {
  let closing = text.indexOf('"', opening + 1);
  while (isEscaped(text, closing)) closing = text.indexOf('"', closing + 1);
  return closing + 1;
}

function isEscaped(text: string, offset: number): boolean {
  let start = offset;
  while (text[start - 1] === "\\") start -= 1;
  return (offset - start) % 2 === 1;
}

/** The index of what is no white space, from an index on. */
export function skipSpace(text: string, start: number): number {
  let offset = start;
  while (isSpace(text.charCodeAt(offset))) offset++;
  return offset;
}

/** A space, a tab or a line break. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
