/**
 * Runs of letters with their digits, cut where a capital begins a word: `getHTTPUser2` is get, HTTP, User2. Small letters
 * behind digits belong to the word (`k8s`, `Top10s`), and so does the `O` of `OAuth`.
 */
const wordPattern =
  /[Oo]Auth\p{N}*|\p{Lu}+(?=\p{Lu}\p{Ll})\p{N}*|\p{Lu}?[\p{Ll}\p{M}]+(?:\p{N}+[\p{Ll}\p{M}]*)*|\p{Lu}+(?:\p{N}+\p{Ll}*)*|[\p{L}\p{M}]+\p{N}*|\p{N}+\p{Ll}*/gu;

/** `user_v2-list` is `UserV2List`. Capitals that are there stay. An identifier, or empty. */
export function pascalCase(text: string): string {
  return guardStart(wordsOf(text).map(capitalise).join(""));
}

/** `GetUser` is `getUser`, `HTTPGet` is `httpGet`. An identifier, or empty. */
export function camelCase(text: string): string {
  const [first = "", ...others] = wordsOf(text);
  const start = first === first.toUpperCase() ? first.toLowerCase() : uncapitalise(first);
  return guardStart([start, ...others.map(capitalise)].join(""));
}

/** `UserV2List` is `user-v2-list`. In lower case, so that names differ on every disk. */
export function kebabCase(text: string): string {
  return wordsOf(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

/** `X-Request-ID` is `x_request_id`. An identifier, or empty. */
export function snakeCase(text: string): string {
  return guardStart(
    wordsOf(text)
      .map((word) => word.toLowerCase())
      .join("_"),
  );
}

/** Whether a text can be the name of a variable, reserved words aside. */
export function isIdentifier(text: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(text);
}

/** The words of a name: `getHTTPUser2` is get, HTTP, User2. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize("NFC").match(wordPattern) ?? [];
}

function capitalise(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function uncapitalise(word: string): string {
  const [first = ""] = word;
  return first.toLowerCase() + word.slice(first.length);
}

/** An identifier does not begin with a digit or a combining mark. */
function guardStart(name: string): string {
  return name === "" || isIdentifier(name) ? name : `_${name}`;
}
