import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { everyFlag } from "../support/compile.js";
import { peers } from "./generators.js";
import type { Generator } from "./generators.js";

/** What a generator made of a document. */
export interface Outcome {
  /** Of the whole process. */
  readonly seconds: number;
  /** Why there is nothing; `null` where there is. */
  readonly failure: string | null;
  /** `null` after a failure. */
  readonly made: Made | null;
}

interface Made {
  readonly files: number;
  /** Of the compiler with `strict` only. */
  readonly strictErrors: number;
  /** Of the compiler with every flag that our packages promise to compile under. */
  readonly errors: number;
}

const secondsAtMost = 180;

const strict: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Runs a generator in a folder of its own, and compiles what it writes. */
export async function tryGenerator(generator: Generator, document: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), "specwright-compare-"));
  try {
    await mkdir(join(folder, "out"));
    const { seconds, failure } = await run(generator.command(document), folder);
    if (failure !== null) return { seconds, failure, made: null };
    const files = await filesUnder(join(folder, "out"));
    if (files.length === 0) return { seconds, failure: "writes nothing", made: null };
    // Only now: no generator shall find a cache or settings there.
    await symlink(peers, join(folder, "node_modules"));
    const [strictErrors, errors] = [countErrors(files, strict), countErrors(files, everyFlag)];
    return { seconds, failure, made: { files: files.length, strictErrors, errors } };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Ended {
  readonly seconds: number;
  readonly failure: string | null;
}

function run([command, ...args]: readonly [string, ...string[]], folder: string): Promise<Ended> {
  const start = performance.now();
  const settings = {
    cwd: folder,
    timeout: secondsAtMost * 1_000,
    killSignal: "SIGKILL",
    maxBuffer: 64 * 1024 * 1024,
  } as const;
  return new Promise((resolve) => {
    execFile(command, args, settings, (error, stdout, stderr) => {
      const seconds = (performance.now() - start) / 1_000;
      if (error === null) resolve({ seconds, failure: null });
      else if (error.killed === true) resolve({ seconds, failure: "takes too long" });
      else resolve({ seconds, failure: failureOf(`${stdout}${stderr}`) });
    });
  });
}

/** A stack means that the program did not expect what it met. */
function failureOf(output: string): string {
  const hasStack = /^\s+at .*:\d+:\d+\)?,?$/mu.test(output);
  return hasStack ? "fails with a stack" : "fails with a message";
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Modules are found as a bundler finds them, so that nobody is blamed for how they write specifiers. */
function countErrors(files: readonly string[], flags: ts.CompilerOptions): number {
  const sources = files.filter((file) => file.endsWith(".ts"));
  const program = ts.createProgram(sources, {
    ...flags,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  });
  return ts.getPreEmitDiagnostics(program).length;
}
