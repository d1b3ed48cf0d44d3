/**
 * Text of a document as code inside of a sentence. It stays between its marks, in a terminal as in Markdown: no mark, no
 * line break and no character that controls a terminal is left in it. Long text is cut.
 */
export function quoted(text: string): string {
  const line = text
    .replaceAll(/\s+/g, " ")
    .replaceAll("`", "'")
    .replaceAll(
      /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    );
  return `\`${line.length > longest ? `${line.slice(0, longest)}…` : line}\``;
}

const longest = 100;
