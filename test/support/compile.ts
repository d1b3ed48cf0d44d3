import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";

import type { PackageFile } from "../../generator/assemble/package-file.js";

/** The flags that generated packages promise to compile under. */
export const everyFlag: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2020.d.ts", "lib.dom.d.ts"],
  types: [],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noUnusedLocals: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: true,
  noEmit: true,
};

const project = fileURLToPath(new URL("../..", import.meta.url));
const libraries = dirname(fileURLToPath(import.meta.resolve("typescript")));

/**
 * What TypeScript has to say of the sources of a package, one line for each error.
 *
 * @param withPackages whether the package may import what this project has installed
 */
export function compileErrors(
  files: readonly PackageFile[],
  { withPackages = false }: { readonly withPackages?: boolean } = {},
): readonly string[] {
  const root = "/package";
  const texts = new Map(files.map(({ path, text }) => [posix.join(root, path), text]));
  const read = (name: string): string | undefined => {
    const known = texts.get(name);
    if (known !== undefined) return known;
    if (name.startsWith(libraries)) return ts.sys.readFile(name);
    const isInstalled = withPackages && name.startsWith(`${root}/node_modules/`);
    return isInstalled ? ts.sys.readFile(join(project, name.slice(root.length))) : undefined;
  };
  const host: ts.CompilerHost = {
    fileExists: (name) => read(name) !== undefined,
    readFile: read,
    getSourceFile: (name, options) => {
      const text = read(name);
      return text === undefined ? undefined : sourceFile(name, text, options);
    },
    getDefaultLibLocation: () => libraries,
    getDefaultLibFileName: (options) => join(libraries, ts.getDefaultLibFileName(options)),
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    writeFile: () => {},
  };
  const sources = [...texts.keys()].filter((name) => name.endsWith(".ts"));
  const program = ts.createProgram(sources, everyFlag, host);
  return ts.getPreEmitDiagnostics(program).flatMap((diagnostic) => {
    const text = ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    const { file, start = 0 } = diagnostic;
    if (file === undefined) return text;
    const { line } = file.getLineAndCharacterOfPosition(start);
    const path = file.fileName.slice(root.length + 1);
    // What a program of a README exports is declared for nobody, as `isolatedDeclarations` would have it.
    if (/(^|\/)readme\//.test(path) && /^90\d\d$/.test(String(diagnostic.code))) return [];
    return `${path}:${line + 1} TS${diagnostic.code} ${text}`;
  });
}

const parsedLibraries = new Map<string, ts.SourceFile>();

/** What is installed is the same for every package, and takes longer to parse than the package. */
function sourceFile(
  name: string,
  text: string,
  options: ts.ScriptTarget | ts.CreateSourceFileOptions,
): ts.SourceFile {
  const known = parsedLibraries.get(name);
  if (known !== undefined) return known;
  const parsed = ts.createSourceFile(name, text, options);
  const isInstalled = name.includes("/node_modules/");
  if (isInstalled || name.startsWith(libraries)) parsedLibraries.set(name, parsed);
  return parsed;
}
