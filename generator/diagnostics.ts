/** A place in a source text. Lines and columns count from 1. */
export interface SourcePosition {
  /** The file as the user would name it: relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = "error" | "warning";

/** One problem, located and explained. What the terminal, `--json` and a caller of the library see. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string;
  /** Where, or `null` for a problem that has no place in a text. */
  readonly position: SourcePosition | null;
  /** The JSON pointer as a URI fragment (`#/paths/~1users/get`), or `null`. */
  readonly pointer: string | null;
  /** What to do about it. */
  readonly hint: string;
}

/** What one code means: the row of the reference page. */
export interface CatalogueEntry {
  readonly title: string;
  readonly severity: Severity;
  readonly cause: string;
  /** What to do; the hint of a diagnostic that brings none of its own. */
  readonly fix: string;
}

/**
 * Every code there is, sorted. The type {@link DiagnosticCode} is derived from it, so a code that is not
 * explained here does not compile.
 */
export const catalogue = {
  "command-line-invalid": {
    title: "The command line is wrong",
    severity: "error",
    cause: "A command, an option or a value is missing, misspelt or given where it has no meaning.",
    fix: "See `specwright --help`.",
  },
  "configuration-ambiguous": {
    title: "Two places configure the same folder",
    severity: "error",
    cause: "Both package.json (key `specwright`) and specwright.config.json are there.",
    fix: "Keep one of the two, or name the one that counts with --config.",
  },
  "configuration-invalid": {
    title: "The configuration is not of the expected shape",
    severity: "error",
    cause: "A key has a value that it cannot have.",
    fix: "See the configuration section of the README.",
  },
  "configuration-key-unknown": {
    title: "The configuration has a key that means nothing",
    severity: "error",
    cause: "A key is misspelt, or belongs somewhere else.",
    fix: "Correct or remove the key.",
  },
  "configuration-module-failed": {
    title: "The configuration module cannot be used",
    severity: "error",
    cause: "The module throws when it is loaded, or does not export an object as its default.",
    fix: "Export the configuration with `export default { … }`.",
  },
  "configuration-unreadable": {
    title: "The configuration cannot be read",
    severity: "error",
    cause: "The file does not exist, may not be read, or is not JSON.",
    fix: "Check the path given with --config and the syntax of the file.",
  },
  "name-clash": {
    title: "Two things want the same name",
    severity: "warning",
    cause: "Two names of the document become the same identifier.",
    fix: "Map the pointer to a name of your choice under `names` in the configuration.",
  },
  "name-reserved": {
    title: "A name is reserved",
    severity: "warning",
    cause: "The name is a word of TypeScript, or one that the package uses itself.",
    fix: "Map the pointer to a name of your choice under `names` in the configuration.",
  },
  "output-edited": {
    title: "A generated file was changed by hand",
    severity: "warning",
    cause: "The file is not what specwright wrote, and the change is lost.",
    fix: "Change the specification or the templates instead; the lost text is in your version control.",
  },
  "output-foreign-file": {
    title: "A file that specwright did not write is in the way",
    severity: "error",
    cause:
      "A generated file would replace a file that the manifest of the output folder does not name.",
    fix: "Move the file away, choose another --output, or replace it with --force.",
  },
  "output-linked-folder": {
    title: "A link stands where a folder is needed",
    severity: "error",
    cause: "Files behind a link may lie outside the output folder, where nothing is ever written.",
    fix: "Replace the link by a folder.",
  },
  "output-occupied": {
    title: "A folder stands where a file is needed",
    severity: "error",
    cause: "A generated file has the name of a folder that holds files of others.",
    fix: "Move the folder away, or choose another --output.",
  },
  "output-path-clash": {
    title: "Two generated files would be the same file",
    severity: "error",
    cause: "Two paths are equal, differ only in case, or one is a folder of the other.",
    fix: "Give one of the two another name.",
  },
  "output-path-unsafe": {
    title: "A generated file has a name that cannot be used everywhere",
    severity: "error",
    cause: "The path leaves the output folder, or holds a name that some system reserves.",
    fix: "Change the name in the specification, the configuration or the overlay.",
  },
  "output-stale": {
    title: "The output folder is not what the specification gives",
    severity: "error",
    cause:
      "The specification, the templates or the generated files were changed since the last run.",
    fix: "Run `specwright generate`.",
  },
  "output-unwritable": {
    title: "The output folder cannot be read or written",
    severity: "error",
    cause: "The system refused an operation on a file or folder.",
    fix: "Check the rights on the folder and the space on the disk.",
  },
  "reference-circular": {
    title: "A reference leads back to itself",
    severity: "error",
    cause: "A Reference Object refers, directly or through others, to itself.",
    fix: "Let one of the references in the circle lead to the object itself.",
  },
  "spec-unreadable": {
    title: "The specification cannot be read",
    severity: "error",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path given with --spec.",
  },
  "transform-failed": {
    title: "`transformModel` of the configuration failed",
    severity: "error",
    cause: "The function threw an error.",
    fix: "Correct the function in the configuration module.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof catalogue;

/** A problem as a stage reports it: by pointer. The reporter finds the place and the catalogue's words. */
export interface Problem {
  readonly code: DiagnosticCode;
  readonly message: string;
  /** JSON pointer into the document, as a URI fragment; `null` where there is none. */
  readonly pointer: string | null;
  /** Replaces the position that the pointer leads to. */
  readonly position?: SourcePosition;
  /** Replaces the catalogue's `fix`. */
  readonly hint?: string;
}

/** Finds the place of a JSON pointer in the source texts; `null` when it cannot be told. */
export type Locate = (pointer: string) => SourcePosition | null;

/** Gathers problems, so that a stage can report all of its own at once. */
export interface Reporter {
  /** Notes a problem. A warning is also handed to the listener at once. */
  report(problem: Problem): void;
  /**
   * Ends a stage.
   * @throws {GeneratorError} of the given class when an error has been reported since the last call.
   */
  settle(failure: new (diagnostics: readonly Diagnostic[]) => GeneratorError): void;
}

/** The base of every failure that is the input's fault. Anything else that escapes is our bug. */
export class GeneratorError extends Error {
  override readonly name: string = "GeneratorError";
  /** Everything that was found, errors and warnings, in the order of the source. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.diagnostics = diagnostics;
  }
}

/** The specification, a template or a configuration cannot be read or parsed. */
export class LoadError extends GeneratorError {
  override readonly name = "LoadError";
}

/** The document is not what the OpenAPI specification asks for. */
export class ValidationError extends GeneratorError {
  override readonly name = "ValidationError";
}

/** Something in the document cannot be expressed. */
export class UnsupportedError extends GeneratorError {
  override readonly name = "UnsupportedError";
}

/** Two things would get the same name, or something cannot be named. */
export class NameError extends GeneratorError {
  override readonly name = "NameError";
}

/** A template is broken. */
export class TemplateError extends GeneratorError {
  override readonly name = "TemplateError";
}

/** The generated package does not parse, resolve or compile. */
export class AssemblyError extends GeneratorError {
  override readonly name = "AssemblyError";
}

/** The output folder cannot be written without destroying something. */
export class OutputError extends GeneratorError {
  override readonly name = "OutputError";
}

/** Makes a reporter for documents whose pointers `locate` can find. */
export function createReporter(
  locate: Locate,
  onDiagnostic: (diagnostic: Diagnostic) => void = () => {},
): Reporter {
  let gathered: Diagnostic[] = [];
  return {
    report(problem) {
      const diagnostic = toDiagnostic(problem, locate);
      gathered.push(diagnostic);
      if (diagnostic.severity === "warning") onDiagnostic(diagnostic);
    },
    settle(failure) {
      const diagnostics = gathered;
      gathered = [];
      if (diagnostics.some(isError)) throw new failure(diagnostics.filter(isError));
    },
  };
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}

function toDiagnostic(problem: Problem, locate: Locate): Diagnostic {
  const entry = catalogue[problem.code];
  const { code, message, pointer } = problem;
  return {
    code,
    severity: entry.severity,
    message,
    position: problem.position ?? (pointer === null ? null : locate(pointer)),
    pointer,
    hint: problem.hint ?? entry.fix,
  };
}
