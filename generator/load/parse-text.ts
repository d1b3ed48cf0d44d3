import { parseYaml } from "@redocly/openapi-core";
import type { Problem } from "../diagnostics.js";
import { isJsonObject, type Json } from "../json.js";
import { findJsonSyntaxError } from "./json-syntax.js";
import { createLocate } from "./locate.js";
import { positionAt } from "./positions.js";
import { findRepeatedKeysOfJson } from "./repeated-keys.js";
import { findRepeatedKeysOfYaml } from "./yaml-keys.js";
import { checkYamlTree } from "./yaml-tree.js";

/** A text with its name, not read yet. */
export interface UnparsedText {
  readonly displayName: string;
  readonly text: string;
}

/** What a text holds. */
export interface ParsedTree {
  readonly tree: Json;
  readonly format: "json" | "yaml";
}

/** What came of reading a text. There may be a tree in spite of a mistake, so that what it refers to can be read, too. */
export type ParseResult = (ParsedTree | { readonly tree?: never }) & {
  readonly problems: readonly Problem[];
};

/**
 * Reads a text as JSON when it is named or begins like JSON, and as YAML 1.2 otherwise. JSON is read by the engine
 * itself, which takes a fiftieth of the time that YAML would.
 *
 * @returns the tree, with every key that an object has twice; or the first mistake, each at its place.
 */
export function parseText(source: UnparsedText): ParseResult {
  const { displayName, text } = source;
  if (text.trim() === "") return { problems: [emptyProblem(source)] };
  const beginsLikeJson = /^\s*[{[]/.test(text);
  if (!displayName.endsWith(".json") && !beginsLikeJson) return parseAsYaml(source);
  let tree: Json;
  try {
    tree = JSON.parse(text) as Json; // It makes nothing else.
  } catch {
    // YAML has braces of its own, so a file that is called YAML may be that instead.
    return /\.ya?ml$/.test(displayName) ? parseAsYaml(source) : { problems: [jsonProblem(source)] };
  }
  return { tree, format: "json", problems: findRepeatedKeysOfJson(source, tree) };
}

function emptyProblem({ displayName }: UnparsedText): Problem {
  const position = { file: displayName, line: 1, column: 1 };
  return { code: "file-empty", message: "the file is empty", pointer: null, position };
}

function jsonProblem({ displayName, text }: UnparsedText): Problem {
  const { offset, message } = findJsonSyntaxError(text) ?? { offset: 0, message: "it is not JSON" };
  const position = positionAt(displayName, text, offset);
  return { code: "json-syntax", message, pointer: null, position };
}

/** js-yaml stops at a key that a mapping has twice, unless it is told to take the last, as JSON does. */
function parseAsYaml(source: UnparsedText): ParseResult {
  const strict = readYaml(source, { json: false });
  if (!("problem" in strict)) return checkedYaml(source, strict.value, []);
  const { problem } = strict;
  if (problem.code !== "key-repeated") return { problems: [problem] };
  const found = findRepeatedKeysOfYaml(source);
  const repeated = found.length > 0 ? found : [problem];
  const tolerant = readYaml(source, { json: true });
  if ("problem" in tolerant) return { problems: [...repeated, tolerant.problem] };
  return checkedYaml(source, tolerant.value, repeated);
}

function readYaml(
  source: UnparsedText,
  options: { readonly json: boolean },
): { readonly value: unknown } | { readonly problem: Problem } {
  try {
    return { value: parseYaml(source.text, options) };
  } catch (error) {
    return { problem: yamlProblem(source, error) };
  }
}

function checkedYaml(
  source: UnparsedText,
  value: unknown,
  problems: readonly Problem[],
): ParseResult {
  const checked = checkYamlTree(value);
  if ("tree" in checked) return { tree: checked.tree, format: "yaml", problems };
  const { message, pointer } = checked;
  const locate = createLocate({
    ...source,
    location: source.displayName,
    tree: null,
    format: "yaml",
  });
  const position = locate(pointer, "value");
  return { problems: [...problems, { code: "yaml-not-json", message, pointer, position }] };
}

function yamlProblem({ displayName, text }: UnparsedText, error: unknown): Problem {
  const { reason, mark } = isYamlException(error) ? error : { reason: String(error), mark: null };
  const offset = isJsonObject(mark) ? Number(mark["position"]) : text.length;
  const position = positionAt(displayName, text, offset);
  if (reason !== "duplicated mapping key") {
    return { code: "yaml-syntax", message: reason, pointer: null, position };
  }
  const message = "the mapping has this key already";
  return { code: "key-repeated", message, pointer: null, position };
}

/** What js-yaml, by which Redocly reads, throws. */
function isYamlException(error: unknown): error is { reason: string; mark: unknown } {
  return error instanceof Error && "reason" in error && typeof error.reason === "string";
}
