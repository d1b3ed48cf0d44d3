import type { ts } from "ts-morph";
import { checkOptions, parseOptions } from "./compiler-options.js";
import { compiler, Project } from "./libraries.js";
import type { PackageFile } from "./package-file.js";

/** The package in memory, as the compiler sees it. */
export interface Workspace {
  /** The syntax tree of a file. A file whose text has not changed is parsed once. */
  parse(file: PackageFile): ts.SourceFile;
  /** The tree of a file that was parsed. */
  treeOf(path: string): ts.SourceFile;
  /** A program of all files that were parsed. It looks at each file alone. */
  syntaxProgram(): ts.Program;
  /**
   * A program of all files that were parsed, with the libraries of ES2022 and the DOM, for checking types.
   *
   * @param packages declarations and manifests below `node_modules`, by path
   */
  typeProgram(packages: ReadonlyMap<string, string>): ts.Program;
  /** The path in the package of a file of a program. */
  pathOf(sourceFile: ts.SourceFile): string;
}

/** Opens an empty package that no disk knows of: the libraries, too, come from ts-morph itself. */
export function createWorkspace(): Workspace {
  const trees = new Map<string, ts.SourceFile>();
  return {
    parse({ path, text }) {
      const known = trees.get(path);
      if (known?.text === text) return known;
      const tree = parseText(`/${path}`, text);
      trees.set(path, tree);
      return tree;
    },
    treeOf(path) {
      const tree = trees.get(path);
      if (tree === undefined) throw new Error(`${path} has not been parsed`);
      return tree;
    },
    syntaxProgram: () => createSyntaxProgram([...trees.values()]),
    typeProgram: (packages) => createTypeProgram([...trees.values()], packages),
    pathOf: (sourceFile) => sourceFile.fileName.slice(1),
  };
}

function parseText(fileName: string, text: string): ts.SourceFile {
  const { ParseAll, ParseNone } = compiler.JSDocParsingMode;
  const options: ts.CreateSourceFileOptions = {
    languageVersion: compiler.ScriptTarget.ES2022,
    // Documentation says nothing else to us, and takes as long to parse as the code does.
    jsDocParsingMode: text.includes("@internal") ? ParseAll : ParseNone,
  };
  return compiler.createSourceFile(fileName, text, options, true);
}

function createSyntaxProgram(trees: readonly ts.SourceFile[]): ts.Program {
  const byName = new Map(trees.map((tree) => [tree.fileName, tree]));
  const host: ts.CompilerHost = {
    getSourceFile: (name) => byName.get(name),
    getDefaultLibFileName: () => "",
    getCurrentDirectory: () => "/",
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => "\n",
    fileExists: (name) => byName.has(name),
    readFile: (name) => byName.get(name)?.text,
    writeFile: () => {},
  };
  return compiler.createProgram([...byName.keys()], parseOptions, host);
}

/**
 * Creates a program that follows no imports: all files of the package are its roots, and so are the declarations of the
 * packages that they import. The compiler follows imports by recursion, which thousands of models that import each
 * other in a row would exhaust.
 */
function createTypeProgram(
  trees: readonly ts.SourceFile[],
  packages: ReadonlyMap<string, string>,
): ts.Program {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    compilerOptions: checkOptions,
  });
  const files = project.getFileSystem();
  files.writeFileSync("/package.json", '{ "type": "module" }');
  for (const [path, text] of packages) files.writeFileSync(`/${path}`, text);
  const imports = packages.size === 0 ? "" : importsOfPackages(trees);
  if (imports !== "") {
    const importing = project.createSourceFile("/imports.ts", imports);
    const declarations = project
      .getProgram()
      .compilerObject.getSourceFiles()
      .filter(({ fileName }) => packages.has(fileName.slice(1)));
    project.removeSourceFile(importing);
    for (const { fileName } of declarations) project.addSourceFileAtPath(fileName);
  }
  project.compilerOptions.set({ noResolve: true });
  for (const { fileName, text } of trees) project.createSourceFile(fileName, text);
  return project.getProgram().compilerObject;
}

/** A module that imports each package that files of the package import. */
function importsOfPackages(trees: readonly ts.SourceFile[]): string {
  const names = trees.flatMap(({ text }) => {
    const { importedFiles, typeReferenceDirectives } = compiler.preProcessFile(text);
    return [...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
  });
  const packages = new Set(names.filter((name) => !name.startsWith(".")));
  return [...packages].map((name) => `import ${JSON.stringify(name)};\n`).join("");
}
