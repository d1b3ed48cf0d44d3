/*
 * Prints how the package compares with its peers, all measured in one run: absolute numbers are those of the machine,
 * ratios are not. Run by `npm run bench`, which installs the peers and builds the package.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costs, costsOfEquipment } from "../../support/size-budgets.js";
import { generateWithHeyApi, measureBundles } from "./bundle-sizes.js";
import type { BundleSize } from "./bundle-sizes.js";
import { measureCalls } from "./call-times.js";
import type { CallTimes } from "./call-times.js";
import { measureImports } from "./import-times.js";
import type { ImportTime } from "./import-times.js";

const repetitions = 11;
/** The import of the package takes at most this part of that of the vendor's SDK. */
const importBudget = 1 / 30;
/** Calls take at most so many times as long as `fetch(url, init)` and `json()`. */
const callBudgets = { ours: 1.25, "ours, with timeout, retry and timeout": 2, overLoopback: 1.05 };

const root = process.cwd();
const scratch = await mkdtemp(join(tmpdir(), "specwright-bench-"));
try {
  const heyApi = await generateWithHeyApi({ root, scratch });
  console.log(sizeReport(await measureBundles({ root, scratch }, heyApi)));
  console.log((await measureCalls({ root, scratch }, heyApi)).map(callReport).join("\n"));
  console.log(importReport(await measureImports(root, repetitions)));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

function sizeReport(sizes: readonly BundleSize[]): string {
  const [first] = sizes;
  const lines = sizes.map(({ program, minified, gzipped }) => {
    const ratio = `${(gzipped / (first?.gzipped ?? NaN)).toFixed(2)} x`;
    const { title, abilities, budget } = program;
    const verdict =
      budget === undefined ? "" : `  ${verdictOn(gzipped <= budget.budget)} (${budget.budget})`;
    return row([title, minified, gzipped, ratio]) + `  ${abilities}${verdict}`;
  });
  return [
    "A program that reads one user, bundled",
    row(["", "minified", "gzip -9", "ratio"]),
    ...lines,
    "",
    "What the plain GET, of which this is one, would weigh less without",
    ...costs.map(costRow),
    "",
    "What OAuth, retry and time limits would weigh less without",
    ...costsOfEquipment.map(costRow),
    "",
  ].join("\n");
}

function costRow([promise, bytes]: (typeof costs)[number]): string {
  return row([`  ${promise}`.padEnd(86), bytes]);
}

function callReport({ version, overFake, overLoopback }: CallTimes): string {
  const lines = Object.entries(overFake).map(([name, ratio]) =>
    callRow(name, ratio, new Map<string, number>(Object.entries(callBudgets)).get(name)),
  );
  const { ours = NaN } = overLoopback;
  return [
    `Processor time of a call in Node ${version}, as a multiple of fetch(url, init) and json()`,
    ...lines,
    callRow("ours, over loopback", ours, callBudgets.overLoopback),
    "",
  ].join("\n");
}

function callRow(name: string, ratio: number, budget: number | undefined): string {
  const verdict = budget === undefined ? "" : `  ${verdictOn(ratio <= budget)} (${budget})`;
  return `${name.padEnd(42)}${ratio.toFixed(2)} x${verdict}`;
}

function importReport([ours, vendor]: readonly [ImportTime, ImportTime]): string {
  const line = ({ title, median, fastest, slowest }: ImportTime): string =>
    row([title, ...[median, fastest, slowest].map((time) => `${time.toFixed(1)} ms`)]);
  const ratio = ours.median / vendor.median;
  return [
    `Import in Node ${process.version}, ${repetitions} times each, in turns`,
    row(["", "median", "fastest", "slowest"]),
    line(ours),
    line(vendor),
    `1/${(1 / ratio).toFixed(1)} of the time  ${verdictOn(ratio <= importBudget)} (1/30)`,
  ].join("\n");
}

function verdictOn(kept: boolean): string {
  return kept ? "pass" : "FAIL";
}

function row([title, ...values]: readonly [string, ...(string | number)[]]): string {
  return title.padEnd(30) + values.map((value) => String(value).padStart(12)).join("");
}
