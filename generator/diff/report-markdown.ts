import { markdownCell, markdownCode, markdownLine } from "../escape.js";
import type { Finding } from "./finding.js";
import type { DiffReport } from "./report.js";
import { groupFindings, summarize } from "./report.js";
import { placesOf } from "./report-text.js";

/** So many operations of a change are listed, and so many changes of a group: a comment has a limited size. */
const shown = { operations: 8, changes: 50 };

/** A report for a pull request: a summary, what code has to change, and the rest folded up. Ends with a line break. */
export function markdownReport(report: DiffReport): string {
  const { notes, findings, excepted } = report;
  const sections = groupFindings(findings).map(({ title, findings: listed }, index) => {
    const rows = listed.slice(0, shown.changes).map(rowOf);
    const more = listed.length - rows.length;
    const table = [
      ...tableHead,
      ...rows,
      ...(more > 0 ? ["", `And ${more} more, which \`--format json\` lists.`] : []),
    ].join("\n");
    const heading = `${title} (${listed.length})`;
    // What comes first is what the reader has to act upon.
    if (index === 0 && isGrave(listed)) return `### ${heading}\n\n${table}`;
    return `<details><summary>${heading}</summary>\n\n${table}\n\n</details>`;
  });
  const exceptions = excepted.map(
    ({ code, message, reason }) => `- ${markdownCode(code)} ${message}: ${markdownLine(reason)}`,
  );
  return `${[
    `## ${summarize(report)}`,
    `${markdownCode(report.old)} → ${markdownCode(report.new)}`,
    ...notes.map((note) => `> ${markdownLine(note)}`),
    ...sections,
    ...(exceptions.length > 0
      ? [
          `<details><summary>Excepted (${exceptions.length})</summary>\n\n${exceptions.join("\n")}\n\n</details>`,
        ]
      : []),
  ].join("\n\n")}\n`;
}

const tableHead = ["| Change | Used by | Where | What to do |", "| --- | --- | --- | --- |"];

function isGrave(findings: readonly Finding[]): boolean {
  return findings.some(({ verdict }) => verdict === "major");
}

function rowOf(finding: Finding): string {
  const { code, message, operations, hint } = finding;
  const listed = operations.slice(0, shown.operations).map(markdownCode);
  const more = operations.length - listed.length;
  const reached = listed.join(", ") + (more > 0 ? ` and ${more} more` : "");
  const cells = [
    `${message} (${markdownCode(code)})`,
    reached,
    markdownCode(placesOf(finding)),
    hint,
  ];
  return `| ${cells.map(markdownCell).join(" | ")} |`;
}
