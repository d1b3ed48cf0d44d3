import { steps } from "./run-app.js";
import type { Step } from "./run-app.js";

/** What came of an app: how long each step took, up to the one that failed. */
export interface Outcome {
  readonly name: string;
  readonly cells: Readonly<Partial<Record<Step, string>>>;
  /** Why it was not tried to the end, if so. */
  readonly skipped: string | null;
}

/** A line for each app and a column for each step; a step that the app does not have is a dash. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ name, cells, skipped }) => [
    name,
    ...(skipped === null ? steps.map((step) => cells[step] ?? "-") : [`SKIPPED: ${skipped}`]),
  ]);
  const skips = outcomes.filter(({ skipped }) => skipped !== null).length;
  const lines = [["app", ...steps], ...rows].map(([name = "", ...cells]) =>
    [name.padEnd(28), ...cells.map((cell) => cell.padStart(9))].join(" "),
  );
  return [...lines, `${outcomes.length} apps, ${skips} skipped`].join("\n");
}
