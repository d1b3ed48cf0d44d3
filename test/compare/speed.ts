/*
 * Prints how long generators take for the same documents, all measured in one run and in alternation: ratios first,
 * since seconds are those of the machine. Run by `npm run bench:generators`, which installs the peers. Arguments
 * after `--` choose what is measured: beginnings of titles of documents, and `--rows=` with some of `cold`, `again`,
 * `overlay`, `tsc` and `growth`. Each of our own runs starts with nothing cached but where the row's name says otherwise.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import {
  heyApi,
  laterNode,
  openapiTypescript,
  openapiTypescriptLater,
  peers,
} from "./generators.js";
import type { Generator } from "./generators.js";
import { runMeasured } from "./run-measured.js";
import type { Cost } from "./run-measured.js";
import { changeFirstOperation, realDocuments, syntheticDocument } from "./speed-documents.js";
import type { SpeedDocument } from "./speed-documents.js";
import { medianCost, printCost, printMemory, printRatio } from "./speed-report.js";

const repetitions = 5;
/** The large synthetic document is a matter of its slope, not of its noise. */
const slopeRepetitions = 3;

/** With the settings that our command has by itself. */
const specwright = ourGenerator(process.execPath, process.version);
/** For comparisons with peers that need a later Node. */
const specwrightLater = ourGenerator(laterNode, "24");

/** What is measured of a document, or of all synthetic ones together; by default, those that the function names. */
const rows = {
  cold: compareCold,
  again: compareAgain,
  overlay: compareOverlay,
  tsc: compareCompilers,
} as const;

const strictBundled = {
  compilerOptions: {
    noEmit: true,
    strict: true,
    target: "es2022",
    module: "esnext",
    moduleResolution: "bundler",
    skipLibCheck: true,
    types: [],
  },
  include: ["out"],
};

const root = await mkdtemp(join(tmpdir(), "specwright-speed-"));
const { titles, wantedRows } = readArguments(process.argv.slice(2));
try {
  const isWanted = ({ title }: SpeedDocument): boolean =>
    titles.length === 0 || titles.some((beginning) => title.startsWith(beginning));
  for (const document of (await realDocuments(root)).filter(isWanted)) {
    for (const [row, compare] of Object.entries(rows)) {
      // The rows other than the first are about large documents.
      const isDue = row === "cold" || document.title === "GitHub" || titles.length > 0;
      if (isDue && wantedRows(row)) await compare(document);
    }
  }
  const synthetic = [];
  for (const count of [100, 1_000, 10_000]) synthetic.push(await syntheticDocument(count, root));
  if (synthetic.some(isWanted) && wantedRows("growth")) await printGrowth(synthetic);
} finally {
  await rm(root, { recursive: true, force: true });
}

function readArguments(words: readonly string[]): {
  readonly titles: readonly string[];
  readonly wantedRows: (row: string) => boolean;
} {
  const option = "--rows=";
  const named = words
    .filter((word) => word.startsWith(option))
    .flatMap((word) => word.slice(option.length).split(","));
  const known = [...Object.keys(rows), "growth"];
  const unknown = named.filter((row) => !known.includes(row));
  if (unknown.length > 0)
    throw new Error(`no rows: ${unknown.join(", ")}; there are ${known.join(", ")}`);
  return {
    titles: words.filter((word) => !word.startsWith(option)),
    wantedRows: (row) => named.length === 0 || named.includes(row),
  };
}

async function compareCold(document: SpeedDocument): Promise<void> {
  const tools = [specwright, openapiTypescript, specwrightLater, openapiTypescriptLater, heyApi];
  const costs = await inTurns(tools, repetitions, (tool) => runCold(tool, document.path));
  console.log(`\n${document.title}, cold`);
  const median = (tool: Generator): Cost => medianCost(costs.get(tool));
  printRatio(
    `${document.title} / openapi-typescript, types only`,
    median(specwright),
    median(openapiTypescript),
  );
  printRatio(
    `${document.title} / openapi-typescript, types only, Node 24`,
    median(specwrightLater),
    median(openapiTypescriptLater),
  );
  printRatio(`${document.title} / hey-api`, median(specwrightLater), median(heyApi));
  printMemory(`${document.title} / hey-api, memory`, median(specwrightLater), median(heyApi));
  for (const tool of tools) printCost(tool.title, median(tool));
}

/** The second run over the same output, with and without a place for caches, and one after a change. */
async function compareAgain(document: SpeedDocument): Promise<void> {
  const cold: Cost[] = [];
  const unchanged: Cost[] = [];
  const changed: Cost[] = [];
  const unchangedAlone: Cost[] = [];
  for (let turn = 1; turn <= repetitions; turn += 1) {
    for (const hasPackage of [true, false]) {
      const folder = await newFolder();
      if (hasPackage) {
        await mkdir(join(folder, "node_modules"));
        await writeFile(join(folder, "package.json"), "{}");
      }
      const copy = join(folder, basename(document.path));
      await cp(document.path, copy);
      const run = async (): Promise<Cost> =>
        runMeasured({ command: specwright.command(copy), folder, scratch: folder });
      const first = await run();
      if (hasPackage) cold.push(first);
      (hasPackage ? unchanged : unchangedAlone).push(await run());
      if (hasPackage && extname(copy) === ".json") {
        await changeFirstOperation(copy, "Changed");
        changed.push(await run());
      }
    }
  }
  console.log(`\n${document.title}, again, Node ${process.version}`);
  printRatio(`${document.title} unchanged / cold`, medianCost(unchanged), medianCost(cold));
  printRatio(
    `${document.title} unchanged, no node_modules / cold`,
    medianCost(unchangedAlone),
    medianCost(cold),
  );
  printRatio(
    `${document.title}, one operation changed / cold`,
    medianCost(changed),
    medianCost(cold),
  );
  printCost("cold", medianCost(cold));
  printCost("unchanged", medianCost(unchanged));
  printCost("unchanged, no node_modules", medianCost(unchangedAlone));
  printCost("one operation changed", medianCost(changed));
}

/** What a template of the user's costs that is in every file, and laid out by Prettier there. */
async function compareOverlay(document: SpeedDocument): Promise<void> {
  const overlay = await newFolder();
  await mkdir(join(overlay, "partials"));
  await writeFile(
    join(overlay, "partials", "header.hbs"),
    "// Made from {{line sourceName}}, do not edit.\n",
  );
  // Whether the package compiles is checked by default where templates are the user's; that is not what is measured.
  const tools = [
    { title: "our templates", options: ["--no-verify"] },
    { title: "header.hbs replaced", options: ["--no-verify", "--templates", overlay] },
  ].map(({ title, options }): Generator => {
    return { title, command: (path) => [...specwright.command(path), ...options] };
  });
  const costs = await inTurns(tools, repetitions, (tool) => runCold(tool, document.path));
  const [ours, replaced] = tools.map((tool) => medianCost(costs.get(tool)));
  console.log(`\n${document.title}, with a template replaced, Node ${process.version}`);
  if (ours === undefined || replaced === undefined) return;
  printRatio(`${document.title}, header.hbs replaced / cold`, replaced, ours);
  for (const tool of tools) printCost(tool.title, medianCost(costs.get(tool)));
}

/** What the compiler takes for what the generators wrote. */
async function compareCompilers(document: SpeedDocument): Promise<void> {
  const tools = [specwrightLater, heyApi];
  const folders = new Map<Generator, string>();
  for (const tool of tools) {
    const folder = await newFolder();
    await runMeasured({ command: tool.command(document.path), folder, scratch: folder });
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(strictBundled));
    folders.set(tool, folder);
  }
  const costs = await inTurns(tools, repetitions, async (tool) => {
    const folder = folders.get(tool) ?? "";
    const compiler = join(peers, "typescript", "bin", "tsc");
    return runMeasured({ command: [process.execPath, compiler], folder, scratch: folder });
  });
  console.log(`\n${document.title}, tsc --noEmit --strict, Node ${process.version}`);
  printRatio(
    `${document.title} / hey-api, tsc`,
    medianCost(costs.get(specwrightLater)),
    medianCost(costs.get(heyApi)),
  );
  for (const tool of tools) printCost(tool.title, medianCost(costs.get(tool)));
}

async function printGrowth(documents: readonly SpeedDocument[]): Promise<void> {
  const medians: Cost[] = [];
  console.log(`\nGrowth, Node ${process.version}`);
  for (const { title, path } of documents) {
    const costs: Cost[] = [];
    for (let turn = 1; turn <= slopeRepetitions; turn += 1)
      costs.push(await runCold(specwright, path));
    medians.push(medianCost(costs));
    printCost(title, medianCost(costs));
  }
  const [, smaller, larger] = medians;
  if (smaller === undefined || larger === undefined) return;
  printRatio("10,000 operations / 1,000 operations", larger, smaller);
}

async function runCold(tool: Generator, document: string): Promise<Cost> {
  const folder = await newFolder();
  await mkdir(join(folder, "out"));
  return runMeasured({ command: tool.command(document), folder, scratch: folder });
}

/**
 * A folder that stays until the end of the benchmark. ext4 without a journal searches past all files removed in the last
 * minutes for each new one: removing two thousand after a run would make the next run 0.6 s slower.
 */
async function newFolder(): Promise<string> {
  return mkdtemp(join(root, "run-"));
}

/** Measures in turns, so that what else the machine does meets all alike. */
async function inTurns(
  tools: readonly Generator[],
  times: number,
  measure: (tool: Generator) => Promise<Cost>,
): Promise<ReadonlyMap<Generator, readonly Cost[]>> {
  const costs = new Map<Generator, Cost[]>(tools.map((tool) => [tool, []]));
  for (let turn = 1; turn <= times; turn += 1) {
    for (const tool of tools) costs.get(tool)?.push(await measure(tool));
  }
  return costs;
}

function ourGenerator(node: string, version: string): Generator {
  const cli = join(process.cwd(), "dist", "cli.js");
  return {
    title: `specwright, Node ${version}`,
    command: (document) => [node, cli, document, "-o", "out"],
  };
}
