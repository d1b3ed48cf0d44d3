import { createRequire } from "node:module";
import type { Document, DocumentOptions, ParseOptions, SchemaOptions } from "yaml";
import type { Problem } from "../diagnostics.js";
import { pointerTo, type Json } from "../json.js";
import type { Find, ParsedText, UnparsedText } from "./parsed-text.js";
import { createPositions } from "./positions.js";
import { readQuickly } from "./quick-yaml.js";
import { measureTree } from "./tree-limits.js";

const load = createRequire(import.meta.url);

/** The reader that knows the place of each node, loaded when the first is asked for. */
// The types are those of the very package that is loaded.
const yaml = () => load("yaml") as typeof import("yaml");

/** What a text holds, and a way to find places in it. */
export interface YamlText {
  readonly parsed: ParsedText;
  readonly find: Find;
}

/**
 * Reads YAML 1.2, with the merge keys of 1.1. Dates and words such as `no` are text, as in JSON. Of most texts only the
 * values are read at first; they are read again, with their places, when one of these is asked for.
 */
export function parseYaml(source: UnparsedText): YamlText {
  const tree = readQuickly(source.text);
  if (tree === undefined) return parseWithPlaces(source);
  let placed: YamlText | null = null;
  return {
    parsed: { tree, format: "yaml", problems: [] },
    find: (...place) => (placed ??= parseWithPlaces(source)).find(...place),
  };
}

/** Reads YAML with the place of each node. */
export function parseWithPlaces(source: UnparsedText): YamlText {
  const positionOf = createPositions(source.displayName, source.text);
  const failed = (code: Problem["code"], message: string, offset: number): YamlText => {
    const problem = { code, message, pointer: null, position: positionOf(offset) };
    return { parsed: { problems: [problem] }, find: () => positionOf(0) };
  };
  const tooDeep = "values are nested too deeply";
  const open = unclosedBracket(source.text);
  if (open !== null) return failed("nesting-too-deep", tooDeep, open);
  const document = yaml().parseDocument(source.text, optionsOf(yaml()));
  const fatal = document.errors.find(({ code }) => code !== "DUPLICATE_KEY");
  if (fatal !== undefined) {
    return fatal.code === "RESOURCE_EXHAUSTION"
      ? failed("nesting-too-deep", tooDeep, 0)
      : failed("yaml-syntax", plainMessage(fatal.message), fatal.pos[0]);
  }
  const find = finderIn(document, positionOf);
  const read = treeOf(document);
  if ("message" in read) {
    const pointer = pointerTo("#", ...read.tokens);
    const position = find(read.tokens, "value");
    const problem = { code: "yaml-not-json", message: read.message, pointer, position } as const;
    return { parsed: { problems: [problem] }, find };
  }
  const problems = document.errors.map(({ pos: [offset] }) =>
    repeatedKey(document, offset, positionOf),
  );
  return { parsed: { tree: read.tree, format: "yaml", problems }, find };
}

function optionsOf({
  isScalar,
}: typeof import("yaml")): ParseOptions & DocumentOptions & SchemaOptions {
  return {
    merge: true,
    prettyErrors: false,
    logLevel: "error",
    // As keys of JSON, the number 200 and the text "200" are the same.
    uniqueKeys: (a, b) =>
      isScalar(a) && isScalar(b) && !isMerge(a.value) && String(a.value) === String(b.value),
  };
}

/** A mapping may be merged with several others. */
function isMerge(key: unknown): boolean {
  return typeof key === "symbol" || key === "<<";
}

/** Of a message of several sentences, the first. */
function plainMessage(message: string): string {
  const [line = ""] = message.split("\n");
  return (line.charAt(0).toLowerCase() + line.slice(1)).replace(/[.:]$/, "");
}

/** Where brackets stay open at more than 20,000 levels: the parser of YAML does not survive that. */
function unclosedBracket(text: string): number | null {
  let depth = 0;
  for (let offset = 0; offset < text.length; offset++) {
    const character = text.charCodeAt(offset);
    if (character === 0x5b || character === 0x7b) depth += 1;
    else if ((character === 0x5d || character === 0x7d) && depth > 0) depth -= 1;
    else if (character === 0x0a && !/[[{,\s}\]"':-]/.test(text.charAt(offset + 1))) depth = 0;
    if (depth > 20_000) return offset;
  }
  return null;
}

type Read =
  { readonly tree: Json } | { readonly message: string; readonly tokens: readonly string[] };

function treeOf(document: Document): Read {
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: -1 }); // Repeated nodes are the same object, and are counted below.
  } catch (error) {
    const message = error instanceof Error ? plainMessage(error.message) : String(error);
    return { message, tokens: [] };
  }
  const size = measureTree(value, true);
  return "message" in size ? size : { tree: value as Json }; // Every node has been looked at.
}

function repeatedKey(
  document: Document,
  offset: number,
  positionOf: ReturnType<typeof createPositions>,
): Problem {
  let found: { readonly name: string; readonly pointer: string; readonly first: number } | null =
    null;
  const { visit } = yaml();
  visit(document, {
    Pair(_, pair, path) {
      if (!yaml().isScalar(pair.key) || pair.key.range?.[0] !== offset) return undefined;
      const name = String(pair.key.value);
      const map = path.findLast((node) => yaml().isMap(node));
      const earlier = map?.items.find(
        ({ key }) => yaml().isScalar(key) && String(key.value) === name,
      );
      const key = earlier?.key;
      const first = yaml().isScalar(key) ? (key.range?.[0] ?? offset) : offset;
      found = { name, pointer: pointerOf([...path, pair]), first };
      return visit.BREAK;
    },
  });
  const { name, pointer, first } = found ?? { name: "", pointer: "#", first: offset };
  const message = `the object already has the key \`${name}\`, in line ${positionOf(first).line}`;
  return { code: "key-repeated", message, pointer, position: positionOf(offset) };
}

function pointerOf(path: readonly unknown[]): string {
  const tokens = path.flatMap((node, index): (string | number)[] => {
    const parent = path[index - 1];
    if (yaml().isPair(node)) return yaml().isScalar(node.key) ? [String(node.key.value)] : [];
    return yaml().isSeq(parent) ? [parent.items.indexOf(node)] : [];
  });
  return pointerTo("#", ...tokens);
}

/** Finds a node or the nearest ancestor that the text has. */
function finderIn(document: Document, positionOf: ReturnType<typeof createPositions>): Find {
  return (tokens, part) => {
    let node: unknown = document.contents;
    let place = { key: startOf(node), value: startOf(node) };
    for (const token of tokens) {
      const child = childOf(node, token, document);
      if (child === null) break;
      ({ node } = child);
      place = { key: child.key, value: startOf(node) ?? child.key };
    }
    return positionOf((part === "key" ? place.key : place.value) ?? 0);
  };
}

interface Child {
  readonly node: unknown;
  /** Index into the text. */
  readonly key: number;
}

function childOf(parent: unknown, token: string, document: Document): Child | null {
  const node = resolved(parent, document);
  if (yaml().isSeq(node)) {
    const item = node.items[Number(token)];
    return item === undefined ? null : { node: item, key: startOf(item) ?? 0 };
  }
  if (!yaml().isMap(node)) return null;
  const pair = node.items.findLast(
    ({ key }) => yaml().isScalar(key) && String(key.value) === token,
  );
  return pair === undefined ? null : { node: pair.value, key: startOf(pair.key) ?? 0 };
}

function resolved(node: unknown, document: Document): unknown {
  return yaml().isAlias(node) ? node.resolve(document) : node;
}

function startOf(node: unknown): number | null {
  return yaml().isNode(node) ? (node.range?.[0] ?? null) : null;
}
