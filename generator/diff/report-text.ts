import type { Finding, Place } from "./finding.js";
import type { DiffReport } from "./report.js";
import { groupFindings, summarize } from "./report.js";

/** So many documentation changes are listed, and so many names and operations of a change; `verbose` lists all. */
const shown = { documentation: 5, operations: 6 };

/** A report for people, for a terminal. Changes that differ only in what they touch are one paragraph. */
export function textReport(report: DiffReport, verbose: boolean): string {
  const { notes, findings, excepted } = report;
  const sections = groupFindings(findings).map((group) => {
    const alike = gatherAlike(group.findings);
    const isLong = group.title === "Documentation" && !verbose;
    const listed = isLong ? alike.slice(0, shown.documentation) : alike;
    const more = alike.slice(listed.length).flat().length;
    return [
      `${group.title} (${group.findings.length})`,
      ...listed.map((each) => paragraphOf(each, verbose)),
      ...(more > 0 ? [`  and ${more} more; --verbose shows all`] : []),
    ].join("\n");
  });
  const exceptions = excepted.map(({ code, message, reason }) => `  ${code} ${message}: ${reason}`);
  const listedExceptions = [`Excepted (${excepted.length})`, ...exceptions].join("\n");
  return [
    ...notes.map((note) => `Note: ${note}`),
    ...sections,
    ...(exceptions.length > 0 ? [listedExceptions] : []),
    summarize(report),
  ]
    .map((paragraph) => `${printable(paragraph)}\n`)
    .join("\n");
}

/** At least one finding, and others that read the same but for what they touch. */
type AlikeFindings = readonly [Finding, ...Finding[]];

function gatherAlike(findings: readonly Finding[]): readonly AlikeFindings[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const id = `${finding.code} ${finding.message.replace(/`[^`]*`/, "")}`;
    const known = found.get(id);
    if (known === undefined) found.set(id, [finding]);
    else known.push(finding);
  }
  return [...found.values()];
}

function paragraphOf(alike: AlikeFindings, verbose: boolean): string {
  const [finding] = alike;
  const { code, message, hint } = finding;
  const names = [...new Set(alike.flatMap((each) => each.names))];
  const others = names.filter((name) => !message.includes(`\`${name}\``));
  const operations = [...new Set(alike.flatMap((each) => each.operations))];
  const reached = listOf(operations, verbose);
  const places = (verbose ? alike : [finding]).map((each) => `    ${placesOf(each)}`);
  const more = alike.length - places.length;
  return [
    `  ${code}: ${message}`,
    ...(others.length > 0 ? [`    touches ${listOf(others, verbose)}`] : []),
    ...(reached === "" ? [] : [`    reached by ${reached}`]),
    ...places,
    ...(more > 0 ? [`    and ${more} more like it`] : []),
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
