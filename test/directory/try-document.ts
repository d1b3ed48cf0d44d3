import { readFileSync } from "node:fs";

import type { PackageFile } from "../../generator/assemble/package-file.js";
import type { Diagnostic } from "../../generator/diagnostics.js";
import { GeneratorError } from "../../generator/diagnostics.js";
import { generate } from "../../generator/generate.js";
import { isJsonObject } from "../../generator/json.js";
import type { ClientModel } from "../../generator/model/client-model.js";
import { callExamples } from "../support/call-examples.js";
import { compileErrors } from "../support/compile.js";
import { readmePrograms } from "../support/readme-programs.js";
import { unlikePrettier } from "../support/laid-out.js";
import type { DirectoryDocument } from "./documents.js";
import { claimTruth, failedClaims } from "./truth/truth-of-types.js";
import type { TruthCounts, TruthModule } from "./truth/truth-of-types.js";

/** What became of a document. */
export interface Trial {
  readonly document: string;
  readonly operations: number;
  readonly schemas: number;
  readonly files: number;
  readonly seconds: number;
  /** Of the heap, right after the files were made. */
  readonly megabytes: number;
  /** How many warnings there were of each code. */
  readonly warnings: Readonly<Record<string, number>>;
  /** Why there is no package: code, pointer and message of each error. */
  readonly refused: readonly string[];
  /**
   * What the compiler says of the package and of the examples in its comments and its README, and which files Prettier would lay out
   * differently, one line for each.
   */
  readonly errors: readonly string[];
  /** What was assigned to the types of its schemas. */
  readonly values: TruthCounts;
  /** The valid values that a type refuses, and the broken ones that it accepts. */
  readonly untrue: readonly string[];
  /** The stack of an error that is not about the document, or how the process ended; `null` where all is well. */
  readonly failure: string | null;
}

/** A trial before its package is compiled, and the package. */
export interface Generated {
  readonly trial: Trial;
  readonly files: readonly PackageFile[];
  readonly truth: TruthModule | null;
}

/**
 * Generates a package from a document, and never throws.
 *
 * @param withValues whether values are to be assigned to its types
 */
export async function generateFrom(
  { name, path }: DirectoryDocument,
  withValues: boolean,
): Promise<Generated> {
  const models: ClientModel[] = [];
  const warnings: Record<string, number> = {};
  const start = performance.now();
  const end = (files: readonly PackageFile[], rest: Partial<Trial>): Trial => ({
    ...emptyTrial(name),
    operations: models.at(-1)?.operations.length ?? 0,
    schemas: models.at(-1)?.schemas.length ?? 0,
    files: files.length,
    seconds: (performance.now() - start) / 1000,
    megabytes: process.memoryUsage().heapUsed / 1_000_000,
    warnings,
    ...rest,
  });
  try {
    const files = await generate({
      layout: "package",
      spec: path,
      // The compilation below is stricter, and one program holds many packages.
      verify: false,
      package: { name: "sample-client" },
      transformModel: (made) => {
        models.push(made);
        return made;
      },
      onDiagnostic: ({ code }) => (warnings[code] = (warnings[code] ?? 0) + 1),
    });
    const trial = end(files, {});
    const errors = (await unlikePrettier(files)).map((file) => `${file}: unlike Prettier`);
    return {
      trial: { ...trial, errors },
      files,
      truth: withValues ? await truthOf(path, models.at(-1)) : null,
    };
  } catch (error) {
    const rest =
      error instanceof GeneratorError
        ? { refused: error.diagnostics.map(lineOf) }
        : { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
    return { trial: end([], rest), files: [], truth: null };
  }
}

async function truthOf(path: string, model: ClientModel | undefined): Promise<TruthModule | null> {
  const document: unknown = JSON.parse(readFileSync(path, "utf8"));
  return isJsonObject(document) && model !== undefined ? claimTruth(document, model) : null;
}

export function emptyTrial(document: string): Trial {
  const counts = { operations: 0, schemas: 0, files: 0, seconds: 0, megabytes: 0 };
  const found = { warnings: {}, refused: [], errors: [], untrue: [], failure: null };
  return { document, ...counts, values: { schemas: 0, valid: 0, broken: 0 }, ...found };
}

/** The trials, with what the compiler says of each package and of its types: all are compiled as one program. */
export function compileAll(generated: readonly Generated[]): readonly Trial[] {
  const files = generated.flatMap((one, index) =>
    [
      ...one.files,
      ...callExamples(one.files),
      ...(one.files.length > 0 ? readmePrograms(one.files) : []),
      ...(one.truth === null ? [] : [one.truth.file]),
    ].map(({ path, text }) => ({ path: `${index}/${path}`, text })),
  );
  const errors = files.length === 0 ? [] : compileErrors(files);
  return generated.map(({ trial, truth }, index) => {
    const own = errors.flatMap((line) =>
      line.startsWith(`${index}/`) ? [line.slice(`${index}/`.length)] : [],
    );
    const isOfTruth = (line: string): boolean => line.startsWith("src/truth.ts:");
    const compiler = own.filter((line) => !isOfTruth(line));
    const rest = { ...trial, errors: [...trial.errors, ...compiler] };
    if (truth === null) return rest;
    const byLine = own.filter(isOfTruth).map((line) => {
      const [, number, text = ""] = /^src\/truth\.ts:(\d+) (.*)/s.exec(line) ?? [];
      return [Number(number), text] as const;
    });
    return { ...rest, values: truth.counts, untrue: failedClaims(truth, new Map(byLine)) };
  });
}

function lineOf({ code, pointer, message }: Diagnostic): string {
  return `${code} at ${pointer ?? "-"}: ${message}`;
}
