import { getLineColLocation, Source } from "@redocly/openapi-core";
import type { Problem } from "../diagnostics.js";
import { findRepeatedKeys, type ReadText, type WrittenMember } from "./repeated-keys.js";

/**
 * Finds each key in a text of YAML that its mapping has already. js-yaml stops at the first; the syntax tree in which
 * Redocly looks for positions has them all.
 *
 * @returns nothing where that tree cannot be had.
 */
export function findRepeatedKeysOfYaml(source: ReadText): readonly Problem[] {
  const root = syntaxTreeOf(source);
  return root === null ? [] : findRepeatedKeys(source, root, written);
}

/** What of a node is looked at. */
interface SyntaxNode {
  /** Index into the text. */
  readonly startPosition: number;
  /** Of a mapping. */
  readonly mappings?: unknown;
  /** Of a sequence. */
  readonly items?: unknown;
  /** Of a member of a mapping. */
  readonly key?: unknown;
  /** The text of a scalar, or what stands behind the key of a member; nothing where nothing does. */
  readonly value?: unknown;
}

function syntaxTreeOf({ displayName, text }: ReadText): SyntaxNode | null {
  const source = new Source(displayName, text);
  try {
    getLineColLocation({ source, pointer: "#/", reportOnKey: false }); // Reads the tree, which the source keeps.
    return source.getAst(() => {
      throw new Error("the source has kept no tree");
    });
  } catch {
    return null; // Another parser than that of the values makes this tree, and it knows less of YAML.
  }
}

function written(node: SyntaxNode): readonly WrittenMember<SyntaxNode>[] {
  const members = nodesOf(node.mappings).flatMap(({ key, value, startPosition }) => {
    const token = isNode(key) ? key.value : null;
    // A mapping may be merged with several others.
    if (typeof token !== "string" || token === "<<") return [];
    return [{ token, key: startPosition, node: isNode(value) ? value : { startPosition } }];
  });
  const items = nodesOf(node.items).map((item, index) => {
    return { token: String(index), key: item.startPosition, node: item };
  });
  return [...members, ...items];
}

function nodesOf(list: unknown): readonly SyntaxNode[] {
  return Array.isArray(list) ? list.filter(isNode) : [];
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "startPosition" in value;
}
