import { getLineColLocation, Source } from "@redocly/openapi-core";
import type { SourcePosition } from "../diagnostics.js";
import { nodeAt, pointerTokens, type Json } from "../json.js";
import { createJsonFinder } from "./json-text.js";
import type { SourcePart, SourceText } from "./loaded-document.js";

/** A text and what was read from it. */
export interface ParsedText {
  readonly location: string;
  readonly displayName: string;
  readonly text: string;
  readonly tree: Json;
  readonly format: "json" | "yaml";
}

/**
 * Makes the function that finds JSON pointers in a text. Nothing is computed before it is asked: most runs never
 * ask, and the positions of a large document cost more than reading it.
 */
export function createLocate(parsed: ParsedText): SourceText["locate"] {
  const find = parsed.format === "json" ? findAsJson(parsed) : findAsYaml(parsed);
  return (pointer, part) =>
    find(pointerTokens(pointer), part ?? naturalPart(nodeAt(parsed.tree, pointer)));
}

/** The line and column of an index into a text. A line ends with LF, CR LF or CR. */
export function positionAt(file: string, text: string, offset: number): SourcePosition {
  const starts = lineStarts(text.slice(0, offset));
  return { file, line: starts.length, column: offset - (starts.at(-1) ?? 0) + 1 };
}

function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|[\n\r]/g), (end) => end.index + end[0].length)];
}

type Find = (tokens: readonly string[], part: SourcePart) => SourcePosition;

function findAsJson({ displayName, text }: ParsedText): Find {
  let find: ReturnType<typeof createJsonFinder> | null = null;
  let lines: readonly number[] | null = null;
  return (tokens, part) => {
    find ??= createJsonFinder(text);
    lines ??= lineStarts(text);
    const offset = find(tokens)[part];
    const line = lines.findLastIndex((start) => start <= offset);
    return { file: displayName, line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
}

function findAsYaml({ location, displayName, text }: ParsedText): Find {
  const source = new Source(location, text); // Keeps the syntax tree from one question to the next.
  return (tokens, part) => {
    const pointer = `#/${tokens.map(escapeForRedocly).join("/")}`;
    try {
      const { start } = getLineColLocation({ source, pointer, reportOnKey: part === "key" });
      return { file: displayName, line: start.line, column: start.col };
    } catch {
      // Positions are read by another parser than values, and it stumbles over rarities such as `!!binary`.
      return { file: displayName, line: 1, column: 1 };
    }
  };
}

function escapeForRedocly(token: string): string {
  return token.replaceAll("~", "~0").replaceAll("/", "~1").replaceAll("%", "%25");
}

function naturalPart(value: Json | undefined): SourcePart {
  const isLeaf = value === null || ["boolean", "number", "string"].includes(typeof value);
  return isLeaf ? "value" : "key";
}
