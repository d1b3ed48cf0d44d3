import ts from "typescript";

/** As an app with a bundler has it. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** What TypeScript finds wrong with files and what they import, with the lines that are meant. */
export function typeErrorsOf(paths: readonly string[]): readonly string[] {
  const program = ts.createProgram(paths, options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, " ");
    if (file === undefined) return message;
    const { line } = file.getLineAndCharacterOfPosition(start);
    return `${file.text.split("\n")[line]?.trim()}: ${message}`;
  });
}
