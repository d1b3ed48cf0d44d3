import type { Problem, SourcePosition } from "../diagnostics.js";
import { isJsonArray, pointerTo, type Json } from "../json.js";
import { countMembers, membersOf, skipSpace, type JsonMember } from "./json-text.js";
import { createPositions } from "./positions.js";

/** A text that was read. */
export interface ReadText {
  readonly displayName: string;
  readonly text: string;
}

/** A member of an object or an item of a list, as a text has it. */
export interface WrittenMember<Node> {
  /** The key, or the number of the item. */
  readonly token: string;
  /** Index of the key into the text. */
  readonly key: number;
  readonly node: Node;
}

/**
 * Finds each key in a text of JSON that its object has already. `JSON.parse` takes the last of them without a word, but
 * then the text has more members than the tree: most often that is all there is to compare.
 *
 * @param tree what `JSON.parse` makes of the text
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
export function findRepeatedKeysOfJson(source: ReadText, tree: Json): readonly Problem[] {
  const { text } = source;
  if (countMembers(text) === countKeys(tree)) return [];
  const written = ({ token, key, value }: JsonMember) => ({ token, key, node: value });
  return findRepeatedKeys(source, skipSpace(text, 0), (node) => membersOf(text, node).map(written));
}

/** Finds each key that its object has already, in the order of the text. */
export function findRepeatedKeys<Node>(
  { displayName, text }: ReadText,
  root: Node,
  written: (node: Node) => readonly WrittenMember<Node>[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const positionOf = createPositions(displayName, text);
  const visit = (node: Node, pointer: string): void => {
    const first = new Map<string, number>();
    for (const { token, key, node: below } of written(node)) {
      const at = pointerTo(pointer, token);
      const earlier = first.get(token);
      if (earlier === undefined) first.set(token, key);
      else problems.push(problemOf({ token, pointer: at }, positionOf(earlier), positionOf(key)));
      visit(below, at);
    }
  };
  visit(root, "#");
  return problems;
}

function problemOf(
  { token, pointer }: { readonly token: string; readonly pointer: string },
  earlier: SourcePosition,
  position: SourcePosition,
): Problem {
  const message = `the object has the key \`${token}\` already, in line ${earlier.line}`;
  return { code: "key-repeated", message, pointer, position };
}

function countKeys(node: Json): number {
  if (typeof node !== "object" || node === null) return 0;
  const values: readonly Json[] = isJsonArray(node) ? node : Object.values(node);
  let count = isJsonArray(node) ? 0 : values.length;
  for (const value of values) count += countKeys(value);
  return count;
}
