import type { CatalogueEntry, Severity } from "./catalogue/entry.js";
import { bodiesCatalogue } from "./catalogue/bodies.js";
import { comparisonCatalogue } from "./catalogue/comparison.js";
import { configurationCatalogue } from "./catalogue/configuration.js";
import { mendsCatalogue } from "./catalogue/mends.js";
import { namesCatalogue } from "./catalogue/names.js";
import { outputCatalogue } from "./catalogue/output.js";
import { packageCatalogue } from "./catalogue/package.js";
import { pathMendsCatalogue } from "./catalogue/path-mends.js";
import { pathsCatalogue } from "./catalogue/paths.js";
import { schemasCatalogue } from "./catalogue/schemas.js";
import { specificationCatalogue } from "./catalogue/specification.js";
import { templatesCatalogue } from "./catalogue/templates.js";

/** A place in a source text. Lines and columns count from 1. */
export interface SourcePosition {
  /** The file as the user would name it: relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export type { Severity };

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
  /** What was made of it; `null` where nothing was, or where `--strict` forbids it. */
  readonly mend: string | null;
  /** What `--keep-going` would leave out for an error: operations and components, by the names that people read. */
  readonly leavesOut?: readonly string[];
}

/**
 * Every code there is; each part is sorted. The type {@link DiagnosticCode} is derived from it, so a code that is not
 * explained in a part does not compile.
 */
export const catalogue = {
  ...bodiesCatalogue,
  ...comparisonCatalogue,
  ...configurationCatalogue,
  ...mendsCatalogue,
  ...pathMendsCatalogue,
  ...namesCatalogue,
  ...outputCatalogue,
  ...packageCatalogue,
  ...pathsCatalogue,
  ...schemasCatalogue,
  ...specificationCatalogue,
  ...templatesCatalogue,
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
  /** Replaces the catalogue's `mend`. */
  readonly mend?: string;
  /** Whether it cannot be mended here, although the catalogue has a mend for it. */
  readonly isFatal?: boolean;
}

/** A place in a file, and the JSON pointer into that file. */
export interface FilePlace {
  readonly position: SourcePosition;
  readonly pointer: string;
}

/** Finds where what stands at a JSON pointer was written; `null` when it cannot be told. */
export type Locate = (pointer: string) => FilePlace | null;

export interface Severeness {
  /** Whether what is mended is an error. */
  readonly strict?: boolean;
}

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
  /** Every error that the stage found, in the order of the source. */
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map((diagnostic) => diagnostic.message).join("\n"));
    this.diagnostics = diagnostics;
  }

  /** A failure of the same class with other diagnostics. */
  with(diagnostics: readonly Diagnostic[]): GeneratorError {
    type Failure = new (all: readonly Diagnostic[]) => GeneratorError;
    const failure = this.constructor as Failure; // Its subclasses are constructed as it is itself.
    return new failure(diagnostics);
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

/** `transformModel` failed, or returned a model that no package can be made from. */
export class ModelError extends GeneratorError {
  override readonly name = "ModelError";
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
  severeness: Severeness = {},
): Reporter {
  let gathered: Diagnostic[] = [];
  return {
    report(problem) {
      const diagnostic = toDiagnostic(problem, locate, severeness);
      gathered.push(diagnostic);
      if (diagnostic.severity === "warning") onDiagnostic(diagnostic);
    },
    settle(failure) {
      const diagnostics = gathered;
      gathered = [];
      const errors = diagnostics.filter(isError);
      if (errors.length > 0) throw new failure(errors.toSorted(compareProblems));
    },
  };
}

/** One problem with its place and with what the catalogue says of its code. */
export function toDiagnostic(
  problem: Problem,
  locate: Locate = () => null,
  { strict = false }: Severeness = {},
): Diagnostic {
  const entry: CatalogueEntry = catalogue[problem.code];
  const { code, message } = problem;
  const place = problem.pointer === null ? null : locate(problem.pointer);
  const { isFatal = false } = problem;
  const mend = isFatal ? null : (problem.mend ?? entry.mend ?? null);
  return {
    code,
    severity: isFatal || (strict && mend !== null) ? "error" : entry.severity,
    message,
    position: problem.position ?? place?.position ?? null,
    pointer: problem.position === undefined ? (place?.pointer ?? problem.pointer) : problem.pointer,
    hint: problem.hint ?? entry.fix,
    mend: strict ? null : mend,
  };
}

/** Orders problems as their readers come upon them: by file, line and column; what has no place comes first. */
export function compareProblems(left: Placed, right: Placed): number {
  const [a, b] = [left.position, right.position];
  return (
    compareText(a?.file ?? "", b?.file ?? "") ||
    (a?.line ?? 0) - (b?.line ?? 0) ||
    (a?.column ?? 0) - (b?.column ?? 0) ||
    compareText(left.code, right.code) ||
    compareText(left.message, right.message)
  );
}

interface Placed {
  readonly code: string;
  readonly message: string;
  readonly position?: SourcePosition | null;
}

function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isError(diagnostic: Diagnostic): boolean {
  return diagnostic.severity === "error";
}
