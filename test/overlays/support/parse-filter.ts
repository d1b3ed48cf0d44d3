/** A filter as RFC 7644 section 3.4.2.2 means it. */
export type Filter =
  | { readonly compare: string; readonly operator: string; readonly value: unknown }
  | { readonly present: string }
  | { readonly values: string; readonly filter: Filter }
  | { readonly not: Filter }
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] };

/** The tokens that are left, in order. */
type Tokens = string[];

const name = /^(?:urn:[\w.:-]+:)?[A-Za-z$][\w$-]*(?:\.[A-Za-z$][\w$-]*)?$/;

/** Reads a filter by the grammar, knowing nothing of how it was written. Throws if it is not one. */
export function parseFilter(text: string): Filter {
  const tokens = tokenize(text);
  const filter = readOr(tokens);
  if (tokens.length > 0) throw new SyntaxError(`left over: ${tokens.join(" ")}`);
  return filter;
}

/**
 * Reads the path of a patch: an attribute, or a value path that may go on behind its bracket. Throws
 * if it is not one.
 */
export function parsePatchPath(text: string): {
  readonly attribute: string;
  readonly filter?: Filter;
  readonly subAttribute?: string;
} {
  const [, attribute = "", filter, subAttribute] =
    /^([^[]*)(?:\[(.*)\](\..*)?)?$/s.exec(text) ?? [];
  if (!name.test(attribute)) throw new SyntaxError(`not an attribute: ${attribute}`);
  if (subAttribute !== undefined && !/^\.[A-Za-z$][\w$-]*$/.test(subAttribute)) {
    throw new SyntaxError(`not a part: ${subAttribute}`);
  }
  return {
    attribute,
    ...(filter === undefined ? {} : { filter: parseFilter(filter) }),
    ...(subAttribute === undefined ? {} : { subAttribute: subAttribute.slice(1) }),
  };
}

function tokenize(text: string): Tokens {
  const pattern = /\s*("(?:[^"\\]|\\.)*"|[[\]()]|[^\s"[\]()]+)/gsy;
  const tokens: Tokens = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    tokens.push(match[1] ?? "");
    end = match.index + match[0].length;
  }
  if (text.slice(end).trim() !== "") throw new SyntaxError(`cannot be read: ${text.slice(end)}`);
  return tokens;
}

function readOr(tokens: Tokens): Filter {
  const any = [readAnd(tokens)];
  while (isNext(tokens, "or")) any.push(readAnd(tokens));
  const [only] = any;
  return only !== undefined && any.length === 1 ? only : { or: any };
}

function readAnd(tokens: Tokens): Filter {
  const all = [readOne(tokens)];
  while (isNext(tokens, "and")) all.push(readOne(tokens));
  const [only] = all;
  return only !== undefined && all.length === 1 ? only : { and: all };
}

function readOne(tokens: Tokens): Filter {
  if (isNext(tokens, "(")) return readUntil(tokens, ")");
  const token = tokens.shift() ?? "";
  if (token.toLowerCase() === "not") {
    expectNext(tokens, "(");
    return { not: readUntil(tokens, ")") };
  }
  if (!name.test(token)) throw new SyntaxError(`not an attribute: ${token}`);
  if (isNext(tokens, "[")) return { values: token, filter: readUntil(tokens, "]") };
  const operator = (tokens.shift() ?? "").toLowerCase();
  if (operator === "pr") return { present: token };
  if (!/^(eq|ne|co|sw|ew|gt|ge|lt|le)$/.test(operator)) {
    throw new SyntaxError(`not an operator: ${operator}`);
  }
  const value: unknown = JSON.parse(tokens.shift() ?? "");
  return { compare: token, operator, value };
}

function readUntil(tokens: Tokens, end: string): Filter {
  const filter = readOr(tokens);
  expectNext(tokens, end);
  return filter;
}

function isNext(tokens: Tokens, token: string): boolean {
  if (tokens[0]?.toLowerCase() !== token) return false;
  tokens.shift();
  return true;
}

function expectNext(tokens: Tokens, token: string): void {
  if (!isNext(tokens, token)) throw new SyntaxError(`expected ${token}, got ${tokens[0]}`);
}
