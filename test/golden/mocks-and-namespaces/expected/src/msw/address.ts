/* @internal which requests an operation is asked with */

/** A text of a path, or the name of a parameter. */
export type PathPart = string | readonly [name: string];

/**
 * The addresses of an operation as a pattern with a group for each of its parameters. Not in the syntax of MSW, in which
 * `:`, `*`, `?` and parentheses of a path would mean something.
 */
export function patternOf(baseUrls: readonly string[], path: readonly PathPart[]): RegExp {
  let count = 0;
  const pieces = path.map((part, index) => {
    if (typeof part === "string") return literalOf(asRequested(part));
    count += 1;
    // Of parameters without text between them, all but the last have one character, which needs no search.
    const isBefore = index + 1 < path.length && typeof path[index + 1] !== "string";
    return `(?<p${count - 1}>[^/]${isBefore ? "" : "+?"})`;
  });
  const bases = baseUrls.map(baseOf).join("|");
  return new RegExp(`^(?:${bases})${pieces.join("")}$`);
}

/** Whether a request has the pairs that tell operations of the same path apart. */
export function sentQuery(url: string, pairs: readonly string[]): boolean {
  const { searchParams } = new URL(url);
  let isSent = true;
  new URLSearchParams(pairs.join("&")).forEach((value, name) => {
    isSent &&= searchParams.getAll(name).includes(value);
  });
  return isSent;
}

/** `{variable}` and `*` stand for anything. What begins with a path is meant at any origin. */
function baseOf(baseUrl: string): string {
  const base = baseUrl.replace(/[?#].*$/, "").replace(/\/$/, "");
  const isAnywhere = /^(?:\/|\.|$)/.test(base);
  const pieces = normalized(base)
    .split(/(?:\{[^{}]*\}|\*)+/)
    .map(literalOf);
  return `${isAnywhere ? "[a-z]+://[^/]+" : ""}${pieces.join(".*")}`;
}

/** As requests have it: in lower case, and without the port that is the default. */
function normalized(base: string): string {
  if (/[{*]/.test(base) || !/^https?:\/\/./i.test(base)) return base.replace(/^\.+/, "");
  return new URL(base).href.replace(/\/$/, "");
}

/** Part of a path as `fetch` encodes it. */
function asRequested(text: string): string {
  // Between two letters, dots are no segments of their own.
  return new URL(`http://host/a${text}a`).pathname.slice(2, -1);
}

/** Nothing in the text means anything, and no parenthesis of it is taken for a group. */
function literalOf(text: string): string {
  return text.replace(/[^\w/-]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, "0");
    return `\\u${code}`;
  });
}
