import type { DiffReport } from "./report.js";

/** The number of the form of the report in JSON, which `report.schema.json` describes. */
const reportVersion = 1;

/** A report for programs. Ends with a line break. */
export function jsonReport(report: DiffReport): string {
  return `${JSON.stringify({ version: reportVersion, ...report }, null, 2)}\n`;
}
