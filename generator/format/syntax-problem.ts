import { stripVTControlCharacters } from "node:util";
import type { AssembledFile } from "../assemble/package-file.js";
import type { Problem } from "../diagnostics.js";

/**
 * What to tell of an error that Prettier threw over a file: the template, the operation or schema, and the raw text
 * around the place.
 *
 * @throws the error itself when it is not about the syntax of the text.
 */
export function syntaxProblem(error: unknown, { path, origin }: AssembledFile): Problem {
  if (!(error instanceof SyntaxError)) throw error;
  // Prettier appends the place and the lines around it, in colour on a terminal.
  const [sentence = "", ...frame] = stripVTControlCharacters(error.message).split("\n");
  const [, what = sentence, place = ""] = /^(.*?)\.? \((\d+:\d+)\)$/.exec(sentence) ?? [];
  const where = place === "" ? path : `${path}:${place}`;
  const lines = frame.join("\n");
  return {
    code: "generated-syntax-invalid",
    message: `${what} (${where}, made by ${origin.template})\n${lines}`,
    pointer: origin.pointer,
    ...(origin.builtIn ? {} : { hint: `Correct ${origin.template}.` }),
  };
}
