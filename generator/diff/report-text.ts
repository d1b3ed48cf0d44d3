import type { Finding, Place } from "./finding.js";
import type { DiffReport } from "./report.js";
import { groupFindings, summarize } from "./report.js";

/** So many documentation changes are listed, and so many operations of a change; `verbose` lists all. */
const shown = { documentation: 5, operations: 6 };

/** A report for people, for a terminal. Ends with a line break. */
export function textReport(report: DiffReport, verbose: boolean): string {
  const { notes, findings, excepted } = report;
  const sections = groupFindings(findings).map((group) => {
    const isLong = group.title === "Documentation" && !verbose;
    const listed = isLong ? group.findings.slice(0, shown.documentation) : group.findings;
    const more = group.findings.length - listed.length;
    return [
      `${group.title} (${group.findings.length})`,
      ...listed.map((finding) => findingText(finding, verbose)),
      ...(more > 0 ? [`  and ${more} more; --verbose shows all`] : []),
    ].join("\n");
  });
  const exceptions = excepted.map(({ code, message, reason }) => `  ${code} ${message}: ${reason}`);
  return [
    ...notes.map((note) => `Note: ${note}`),
    ...sections,
    ...(exceptions.length > 0
      ? [[`Excepted (${exceptions.length})`, ...exceptions].join("\n")]
      : []),
    summarize(report),
  ]
    .map((paragraph) => `${printable(paragraph)}\n`)
    .join("\n");
}

function findingText(finding: Finding, verbose: boolean): string {
  const { code, message, names, operations, hint } = finding;
  const others = names.filter((name) => !message.includes(`\`${name}\``));
  const reached = listOf(operations, verbose);
  return [
    `  ${code}: ${message}`,
    ...(others.length > 0 ? [`    touches ${listOf(others, verbose)}`] : []),
    ...(reached === "" ? [] : [`    reached by ${reached}`]),
    `    ${placesOf(finding)}`,
    ...(hint === "Nothing." ? [] : [`    hint: ${hint}`]),
  ].join("\n");
}

function listOf(names: readonly string[], verbose: boolean): string {
  const listed = verbose ? names : names.slice(0, shown.operations);
  const more = names.length - listed.length;
  return listed.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** `old.yaml:3:5 → new.yaml:3:5`, or the one place there is. */
export function placesOf(finding: Pick<Finding, "old" | "new">): string {
  const places = [finding.old, finding.new].flatMap((place) =>
    place === null ? [] : placeText(place),
  );
  return [...new Set(places)].join(" → ");
}

function placeText({ pointer, position }: Place): string {
  return position === null ? pointer : `${position.file}:${position.line}:${position.column}`;
}

/** Shows characters that control a terminal as escapes; line breaks are ours. */
function printable(text: string): string {
  return text.replaceAll(
    /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
