/*
 * Prints how the package compares with its peers, all measured in one run: absolute numbers are those of the machine,
 * ratios are not. Run by `npm run bench`, which installs the peers and builds the package.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureBundles } from "./bundle-sizes.js";
import type { BundleSize } from "./bundle-sizes.js";
import { measureImports } from "./import-times.js";
import type { ImportTime } from "./import-times.js";

const repetitions = 11;
/** The import of the package takes at most this part of that of the vendor's SDK. */
const importBudget = 1 / 20;

const root = process.cwd();
const scratch = await mkdtemp(join(tmpdir(), "specwright-bench-"));
try {
  console.log(sizeReport(await measureBundles({ root, scratch })));
  console.log(importReport(await measureImports(root, repetitions)));
} finally {
  await rm(scratch, { recursive: true, force: true });
}

function sizeReport(sizes: readonly BundleSize[]): string {
  const [first] = sizes;
  const lines = sizes.map(({ program, minified, gzipped }) => {
    const ratio = `${(gzipped / (first?.gzipped ?? NaN)).toFixed(2)} x`;
    const { title, abilities, budget } = program;
    const verdict = budget === undefined ? "" : `  ${verdictOn(gzipped <= budget)} (${budget})`;
    return row([title, minified, gzipped, ratio]) + `  ${abilities}${verdict}`;
  });
  return [
    "A program that reads one user, bundled",
    row(["", "minified", "gzip -9", "ratio"]),
    ...lines,
    "",
  ].join("\n");
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
    `1/${(1 / ratio).toFixed(1)} of the time  ${verdictOn(ratio <= importBudget)} (1/20)`,
  ].join("\n");
}

function verdictOn(kept: boolean): string {
  return kept ? "pass" : "FAIL";
}

function row([title, ...values]: readonly [string, ...(string | number)[]]): string {
  return title.padEnd(30) + values.map((value) => String(value).padStart(12)).join("");
}
