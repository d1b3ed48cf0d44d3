import ts from "typescript";
import { consumerFlags } from "../support/consumer-flags.js";

/** What TypeScript finds wrong with files and what they import, with the lines that are meant. */
export function typeErrorsOf(paths: readonly string[]): readonly string[] {
  const program = ts.createProgram(paths, consumerFlags);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    if (file === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${file.text.split("\n")[line]?.trim()}: ${message}`;
  });
}
