import type { Cost } from "./run-measured.js";

/** What the bench demands, each as a ratio of medians. It is printed beside the figure. */
const budgets: Readonly<Record<string, number>> = {
  "GitHub / openapi-typescript, types only": 1,
  "GitHub / openapi-typescript, types only, Node 24": 1,
  "GitHub / hey-api": 0.8,
  "GitHub / hey-api, memory": 1,
  "GitHub / hey-api, tsc": 0.8,
  "GitHub unchanged / cold": 0.1,
  "GitHub unchanged, no node_modules / cold": 0.1,
  "GitHub, one operation changed / cold": 1,
  "GitHub, header.hbs replaced / cold": 1.1,
  "10,000 operations / 1,000 operations": 11,
  ...Object.fromEntries(
    ["one operation", "SCIM", "Twilio", "Box", "Asana"].map((title) => [`${title} / hey-api`, 0.9]),
  ),
};

export function medianCost(costs: readonly Cost[] = []): Cost {
  const middle = (values: readonly number[]): number =>
    values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
  return {
    seconds: middle(costs.map(({ seconds }) => seconds)),
    megabytes: middle(costs.map(({ megabytes }) => megabytes)),
  };
}

export function printRatio(name: string, one: Cost, other: Cost): void {
  printVerdict(name, one.seconds / other.seconds);
}

export function printMemory(name: string, one: Cost, other: Cost): void {
  printVerdict(name, one.megabytes / other.megabytes);
}

function printVerdict(name: string, ratio: number): void {
  const budget = budgets[name];
  const verdict = budget === undefined ? "" : `${ratio <= budget ? "pass" : "FAIL"} (${budget})`;
  console.log(`  ${name.padEnd(58)}${ratio.toFixed(2).padStart(8)} x  ${verdict}`.trimEnd());
}

export function printCost(name: string, { seconds, megabytes }: Cost): void {
  const figures = `${seconds.toFixed(2).padStart(8)} s${megabytes.toFixed(0).padStart(8)} MB`;
  console.log(`    ${name.padEnd(56)}${figures}`);
}
