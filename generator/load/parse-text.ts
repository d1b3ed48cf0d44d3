import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { withLocate, type ReadableText, type UnparsedText } from "./parsed-text.js";

/**
 * Reads a text as JSON when it is named or begins like JSON, and as YAML 1.2 otherwise. JSON is read by the engine
 * itself, which takes a fraction of the time. No place in the text is computed before somebody asks for it.
 *
 * @returns the tree with every key that an object has twice, or why there is none.
 */
export function parseText(source: UnparsedText): ReadableText {
  const { displayName, text } = source;
  if (text.trim() === "") {
    const position = { file: displayName, line: 1, column: 1 };
    const problem = {
      code: "file-empty",
      message: "the file is empty",
      pointer: null,
      position,
    } as const;
    return withLocate({ problems: [problem] }, () => position);
  }
  if (displayName.endsWith(".json") || /^\s*[{[]/.test(text)) {
    const parsed = parseJson(source);
    // YAML has braces of its own, so a file that is called YAML may be that instead.
    if (parsed.tree !== undefined || !/\.ya?ml$/.test(displayName)) {
      return parsed;
    }
  }
  const { parsed, find } = parseYaml(source);
  return withLocate(parsed, find);
}
