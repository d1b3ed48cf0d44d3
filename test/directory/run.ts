/*
 * Tries the generator on real documents and prints a line for each failure, then totals. Run by
 * `npm run test:directory`, which installs the documents; arguments after `--` are the beginnings of their names, or
 * `--sample=60` for so many small ones. With `--no-values`, packages are compiled, and no values are assigned to their
 * types. A run that is interrupted goes on where it was, as long as neither the generator nor its templates change.
 */
import { fork } from "node:child_process";

import { directoryDocuments, sampleDocuments } from "./documents.js";
import type { DirectoryDocument } from "./documents.js";
import { openResults } from "./results.js";
import { summarize } from "./summarize.js";
import { compileAll, emptyTrial, generateFrom } from "./try-document.js";
import type { Generated, Trial } from "./try-document.js";

/** Documents that share a process and a program of the compiler. */
const batchLimits = { count: 40, bytes: 3_000_000 };

const minutesAtMost = 15;

/** A document that takes minutes is tried only where it is named. */
const largeBytes = 20_000_000;

if (process.send === undefined) await runAll(process.argv.slice(2));
else process.once("message", (message) => void answer(message));

async function runAll(args: readonly string[]): Promise<void> {
  const chosen = chooseDocuments(args);
  const results = openResults(withValues(args) ? "values" : "compiled");
  const open = chosen.filter(({ name }) => !results.has(name));
  console.log(`${chosen.length} documents, of which ${chosen.length - open.length} are done.`);
  for (const batch of batchesOf(open)) {
    for (const trial of await tryBatch(batch)) results.add(trial);
  }
  const trials = chosen.flatMap(({ name }) => results.get(name) ?? []);
  const { text, isRight } = summarize(trials);
  console.log(text);
  if (!isRight) process.exitCode = 1;
}

function withValues(args: readonly string[]): boolean {
  return !args.includes("--no-values");
}

function chooseDocuments(args: readonly string[]): readonly DirectoryDocument[] {
  const [, size] = /--sample=(\d+)/.exec(args.join(" ")) ?? [];
  if (size !== undefined) return sampleDocuments(Number(size));
  const beginnings = args.filter((argument) => !argument.startsWith("--"));
  return directoryDocuments().filter(({ name, bytes }) =>
    beginnings.length === 0
      ? bytes < largeBytes
      : beginnings.some((beginning) => name.startsWith(beginning)),
  );
}

/** Runs a batch in a process of its own. If that fails, each document is tried alone, so that one is to blame. */
async function tryBatch(batch: readonly DirectoryDocument[]): Promise<readonly Trial[]> {
  const outcome = await runProcess(batch);
  if (typeof outcome !== "string") return outcome;
  const [first, ...others] = batch;
  if (first === undefined) return [];
  if (others.length === 0) return [{ ...emptyTrial(first.name), failure: outcome }];
  const trials: Trial[] = [];
  for (const document of batch) trials.push(...(await tryBatch([document])));
  return trials;
}

/** @returns the trials, or how the process ended without any. */
function runProcess(batch: readonly DirectoryDocument[]): Promise<readonly Trial[] | string> {
  return new Promise((resolve) => {
    const child = fork(process.argv[1] ?? "", process.argv.slice(2), {
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    let complaints = "";
    child.stderr?.on("data", (chunk) => (complaints += String(chunk)));
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve(`is not done after ${minutesAtMost} minutes`);
    }, minutesAtMost * 60_000);
    // Sound: the only message is that of `answer`.
    child.once("message", (trials) => resolve(trials as readonly Trial[]));
    child.once("exit", (code, signal) => {
      clearTimeout(timer);
      resolve(`ends with ${signal ?? code}: ${complaints.slice(-2000)}`);
    });
    child.send(batch);
  });
}

async function answer(message: unknown): Promise<void> {
  const generated: Generated[] = [];
  // Sound: the only message is that of `runProcess`.
  for (const document of message as readonly DirectoryDocument[]) {
    generated.push(await generateFrom(document, withValues(process.argv.slice(2))));
  }
  process.send?.(compileAll(generated), () => process.disconnect());
}

function batchesOf(documents: readonly DirectoryDocument[]): readonly DirectoryDocument[][] {
  const batches: DirectoryDocument[][] = [];
  let bytes = Infinity;
  for (const document of documents) {
    const last = batches.at(-1);
    bytes += document.bytes;
    if (last !== undefined && last.length < batchLimits.count && bytes <= batchLimits.bytes) {
      last.push(document);
    } else {
      batches.push([document]);
      ({ bytes } = document);
    }
  }
  return batches;
}
