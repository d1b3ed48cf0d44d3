import { parseTree, printParseErrorCode, stripComments, type ParseError } from "jsonc-parser";
import { getNodeValue } from "jsonc-parser";
import type { Problem } from "../diagnostics.js";
import { pointerTo, type Json } from "../json.js";
import {
  withLocate,
  type Find,
  type ParsedText,
  type ReadableText,
  type UnparsedText,
} from "./parsed-text.js";
import { countMembers, createJsonFinder, membersOf, skipSpace } from "./json-text.js";
import { createPositions } from "./positions.js";
import { measureTree } from "./tree-limits.js";

/**
 * Reads JSON with the engine's own parser. A text with comments or trailing commas is JSON as well, with a warning.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8259
 */
export function parseJson(source: UnparsedText): ReadableText {
  const strict = parseStrictly(source);
  if (strict !== null) return withLocate(strict, finderInJson(source));
  return withLocate(parseLeniently(source), finderInJson({ ...source, text: plain(source.text) }));
}

function parseStrictly(source: UnparsedText): ParsedText | null {
  let tree: Json;
  try {
    tree = JSON.parse(source.text) as Json; // It makes nothing else.
  } catch {
    return null;
  }
  return withTree(source, tree);
}

/** Finds places in JSON without comments. */
function finderInJson({ displayName, text }: UnparsedText): Find {
  let find: ReturnType<typeof createJsonFinder> | null = null;
  const positionOf = createPositions(displayName, text);
  return (tokens, part) => {
    find ??= createJsonFinder(text);
    return positionOf(find(tokens)[part]);
  };
}

/** The same text with spaces for comments, so that every index stays what it is. */
function plain(text: string): string {
  return /\/[/*]/.test(text) ? stripComments(text, " ") : text;
}

function parseLeniently(source: UnparsedText): ParsedText {
  const { text } = source;
  const problem = (
    code: Problem["code"],
    { offset }: Pick<ParseError, "offset">,
    message: string,
  ) => {
    return { code, message, pointer: null, position: positionIn(source, offset) } as const;
  };
  if (isTooDeep(text)) {
    return {
      problems: [problem("nesting-too-deep", { offset: 0 }, "values are nested too deeply")],
    };
  }
  const lenient: ParseError[] = [];
  const root = parseTree(text, lenient, { allowTrailingComma: true });
  const [first] = lenient;
  if (root === undefined || first !== undefined) {
    const fault = first ?? { error: 4, offset: text.length, length: 0 };
    const isEnd = fault.offset >= text.length;
    const message = isEnd ? "the file ends too early" : messageOf(fault);
    return { problems: [problem("json-syntax", fault, message)] };
  }
  const strict: ParseError[] = [];
  parseTree(text, strict, { disallowComments: true });
  const [oddity = { offset: 0 }] = strict;
  const parsed = withTree({ ...source, text: plain(text) }, getNodeValue(root) as Json); // Of a tree of JSON.
  const message = "JSON has neither comments nor trailing commas";
  return { ...parsed, problems: [problem("json-lenient", oddity, message), ...parsed.problems] };
}

/** Brackets that stay open: the lenient parser calls itself for each. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const [bracket] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{\]}]/g)) {
    if (bracket === "[" || bracket === "{") depth += 1;
    else if (bracket === "]" || bracket === "}") depth -= 1;
    if (depth > 1_000) return true;
  }
  return false;
}

function withTree(source: UnparsedText, tree: Json): ParsedText {
  const size = measureTree(tree, false);
  if ("message" in size) {
    const position = finderInJson(source)(size.tokens.slice(0, 20), "value");
    return {
      problems: [{ code: "nesting-too-deep", message: size.message, pointer: null, position }],
    };
  }
  // Nearly always as many members are written as there are.
  const isUnique = countMembers(source.text) === size.members;
  return { tree, format: "json", problems: isUnique ? [] : repeatedKeys(source) };
}

/** `JSON.parse` takes the last of two members with the same key without a word. */
function repeatedKeys({ displayName, text }: UnparsedText): readonly Problem[] {
  const problems: Problem[] = [];
  const positionOf = createPositions(displayName, text);
  const visit = (opening: number, pointer: string): void => {
    const first = new Map<string, number>();
    for (const { token, key, value } of membersOf(text, opening)) {
      const at = pointerTo(pointer, token);
      const earlier = first.get(token);
      if (earlier === undefined) first.set(token, key);
      else {
        const message = `the object already has the key \`${token}\`, in line ${positionOf(earlier).line}`;
        problems.push({ code: "key-repeated", message, pointer: at, position: positionOf(key) });
      }
      visit(value, at);
    }
  };
  visit(skipSpace(text, 0), "#");
  return problems;
}

function positionIn({ displayName, text }: UnparsedText, offset: number) {
  return createPositions(displayName, text)(offset);
}

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: "expected a value",
  InvalidNumberFormat: "this is not a number in JSON",
  PropertyNameExpected: "expected a key in double quotes",
  ValueExpected: "expected a value",
  ColonExpected: 'expected ":" after the key',
  CommaExpected: 'expected ","',
  CloseBraceExpected: 'expected "," or "}"',
  CloseBracketExpected: 'expected "," or "]"',
  EndOfFileExpected: "expected the end of the file",
  UnexpectedEndOfComment: "this comment has no end",
  UnexpectedEndOfString: "this string has no closing quote",
  InvalidUnicode: "JSON has no such escape",
  InvalidEscapeCharacter: "JSON has no such escape",
  InvalidCharacter: "a string cannot contain a bare line break, tab or control character",
};

function messageOf({ error }: Pick<ParseError, "error">): string {
  return messages[printParseErrorCode(error)] ?? "expected JSON";
}
