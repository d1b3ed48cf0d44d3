import { Project, type ts } from "ts-morph";
import { checkOptions, parseOptions } from "./compiler-options.js";
import type { PackageFile } from "./package-file.js";

/** The package in memory, as the compiler sees it. */
export interface Workspace {
  /** The syntax tree of a file. A file whose text has not changed is parsed once. */
  parse(file: PackageFile): ts.SourceFile;
  /** The tree of a file that was parsed. */
  treeOf(path: string): ts.SourceFile;
  /** A program of all files that were parsed. It looks at each file alone. */
  syntaxProgram(): ts.Program;
  /** A program of all files that were parsed, with the libraries of ES2022 and the DOM, for checking types. */
  typeProgram(): ts.Program;
  /** The path in the package of a file of a program. */
  pathOf(sourceFile: ts.SourceFile): string;
}

/** Opens an empty package that no disk knows of: the libraries, too, come from ts-morph itself. */
export function createWorkspace(): Workspace {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipFileDependencyResolution: true,
    compilerOptions: parseOptions,
  });
  project.getFileSystem().writeFileSync("/package.json", '{ "type": "module" }');
  const open = (): ts.Program => project.getProgram().compilerObject;
  return {
    parse({ path, text }) {
      const present = project.getSourceFile(`/${path}`);
      if (present?.getFullText() === text) return present.compilerNode;
      return project.createSourceFile(`/${path}`, text, { overwrite: true }).compilerNode;
    },
    treeOf: (path) => project.getSourceFileOrThrow(`/${path}`).compilerNode,
    syntaxProgram: open,
    typeProgram() {
      project.compilerOptions.set(checkOptions);
      return open();
    },
    pathOf: (sourceFile) => sourceFile.fileName.slice(1),
  };
}

/** Tells the files that the compiler reads. */
export function isTypeScript(path: string): boolean {
  return path.endsWith(".ts");
}
