import { getLineColLocation, Source } from "@redocly/openapi-core";
import type { SourcePosition } from "../diagnostics.js";
import { nodeAt, pointerTokens, type Json } from "../json.js";
import { createJsonFinder } from "./json-text.js";
import type { SourcePart, SourceText } from "./loaded-document.js";
import { createPositions } from "./positions.js";

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

type Find = (tokens: readonly string[], part: SourcePart) => SourcePosition;

function findAsJson({ displayName, text }: ParsedText): Find {
  let find: ReturnType<typeof createJsonFinder> | null = null;
  const positionOf = createPositions(displayName, text);
  return (tokens, part) => {
    find ??= createJsonFinder(text);
    return positionOf(find(tokens)[part]);
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
