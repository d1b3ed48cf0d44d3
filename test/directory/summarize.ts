import { refusals } from "./refusals.js";
import { exceptions } from "./truth/exceptions.js";
import type { Trial } from "./try-document.js";

/** What to print of trials, and whether each of them ended as it must. */
export interface Summary {
  readonly text: string;
  readonly isRight: boolean;
}

const shownErrors = 3;
const shownLength = 600;

/** A line for each failure, then how many documents ended how, and the warnings by code. */
export function summarize(trials: readonly Trial[]): Summary {
  const lines = trials.flatMap(failuresOf);
  const sums = {
    documents: trials.length,
    "without a package, as expected": count(trials, (trial) => isExpected(trial)),
    refused: count(
      trials,
      ({ refused, document }) => refused.length > 0 && !(document in refusals),
    ),
    "with compile errors": count(trials, ({ errors }) => errors.length > 0),
    "with types that are not true": count(trials, (trial) => untrueOf(trial).length > 0),
    crashed: count(trials, ({ failure }) => failure !== null),
    "with warnings": count(trials, ({ warnings }) => Object.keys(warnings).length > 0),
    operations: trials.reduce((sum, { operations }) => sum + operations, 0),
    schemas: trials.reduce((sum, { schemas }) => sum + schemas, 0),
    "schemas with values": trials.reduce((sum, { values }) => sum + values.schemas, 0),
    "valid values": trials.reduce((sum, { values }) => sum + values.valid, 0),
    "broken values": trials.reduce((sum, { values }) => sum + values.broken, 0),
    "values that are exceptions": trials.reduce(
      (sum, trial) => sum + trial.untrue.length - untrueOf(trial).length,
      0,
    ),
    "seconds to generate": Math.round(trials.reduce((sum, { seconds }) => sum + seconds, 0)),
  };
  const slowest = trials.toSorted((one, other) => other.seconds - one.seconds).slice(0, 3);
  const text = [
    ...lines,
    ...Object.entries(sums).map(([title, sum]) => `${title}: ${sum}`),
    ...slowest.map(
      ({ document, seconds, megabytes }) =>
        `slow: ${document}, ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`,
    ),
    "",
    "refused by code (errors in documents):",
    ...byCode(trials.map(({ refused }) => countCodes(refused))),
    "warnings by code (warnings in documents):",
    ...byCode(trials.map(({ warnings }) => warnings)),
  ].join("\n");
  return { text, isRight: lines.length === 0 };
}

function failuresOf(trial: Trial): readonly string[] {
  const { document, refused, errors, failure } = trial;
  if (failure !== null) return [`${document} fails: ${failure}`];
  if (errors.length > 0) {
    return [`${document} does not compile (${errors.length}):\n    ${shown(errors)}`];
  }
  const untrue = untrueOf(trial);
  if (untrue.length > 0)
    return [`${document} is not true (${untrue.length}):\n    ${shown(untrue)}`];
  const reason = refusals[document];
  if (refused.length > 0 && reason === undefined) {
    return [`${document} is refused (${refused.length}):\n    ${shown(refused)}`];
  }
  if (refused.length === 0 && reason !== undefined) return [`${document} is no longer refused`];
  return [];
}

/** What is wrong with its types and is no exception. */
function untrueOf({ document, untrue }: Trial): readonly string[] {
  const rows = exceptions.filter((row) => row.document === document);
  return untrue.filter((line) => !rows.some(({ schema }) => line.includes(` ${schema} (`)));
}

function isExpected({ document, refused }: Trial): boolean {
  return refused.length > 0 && document in refusals;
}

function shown(lines: readonly string[]): string {
  return lines
    .slice(0, shownErrors)
    .map((line) => line.slice(0, shownLength))
    .join("\n    ");
}

function count(trials: readonly Trial[], wanted: (trial: Trial) => boolean): number {
  return trials.filter(wanted).length;
}

function countCodes(refused: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const line of refused) {
    const [code = ""] = line.split(" ");
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

function byCode(counted: readonly Readonly<Record<string, number>>[]): readonly string[] {
  const sums = new Map<string, { all: number; documents: number }>();
  for (const [code, times] of counted.flatMap((counts) => Object.entries(counts))) {
    const { all, documents } = sums.get(code) ?? { all: 0, documents: 0 };
    sums.set(code, { all: all + times, documents: documents + 1 });
  }
  return [...sums]
    .toSorted(([, one], [, other]) => other.documents - one.documents)
    .map(([code, { all, documents }]) => `  ${code}: ${all} in ${documents}`);
}
