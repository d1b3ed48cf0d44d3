import type { Finding, DocumentLocation } from "./finding.js";
import type { DiffReport, FindingGroup } from "./report.js";
import { groupFindings, summarize } from "./report.js";

/** So much is listed: changes of one kind, by their weight; and names, operations and values of one change. */
const shown = { changes: { grave: 12, other: 4 }, items: 6 };

/**
 * A report for people, for a terminal: the summary, then the changes, the gravest first. Those of one kind stand together,
 * and those that read the same but for what they touch are one. Lists are cut.
 *
 * @param verbose lists every change by itself, with all that it touches.
 */
export function textReport(report: DiffReport, verbose: boolean): string {
  const { old, new: now, notes, excepted } = report;
  const exceptions = excepted.map(({ code, message, reason }) => `  ${code} ${message}: ${reason}`);
  return [
    [`${old} → ${now}`, summarize(report)].join("\n"),
    ...notes.map((note) => `Note: ${note}`),
    ...groupFindings(report.findings).map((group) => sectionOf(group, verbose)),
    ...(exceptions.length > 0
      ? [[`Excepted (${exceptions.length})`, ...exceptions].join("\n")]
      : []),
  ]
    .map((paragraph) => `${printable(paragraph)}\n`)
    .join("\n");
}

function sectionOf({ title, findings }: FindingGroup, verbose: boolean): string {
  const kinds = gatherBy(findings, ({ code, hint }) => `${code} ${hint}`);
  const isGrave = findings.some(({ verdict }) => verdict === "major");
  const limit = verbose ? Infinity : shown.changes[isGrave ? "grave" : "other"];
  return [
    `${title} (${findings.length})`,
    ...kinds.map((kind) => kindOf(kind, { verbose, limit })),
  ].join("\n\n");
}

interface Listing {
  readonly verbose: boolean;
  readonly limit: number;
}

/** At least one finding. */
type Findings = readonly [Finding, ...Finding[]];

function gatherBy(
  findings: readonly Finding[],
  idOf: (finding: Finding) => string,
): readonly Findings[] {
  const found = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const id = idOf(finding);
    const known = found.get(id);
    if (known === undefined) found.set(id, [finding]);
    else known.push(finding);
  }
  return [...found.values()];
}

function kindOf(kind: Findings, { verbose, limit }: Listing): string {
  const [{ code, hint }] = kind;
  const alike = verbose ? kind.map((one): Findings => [one]) : gatherBy(kind, outlineOf);
  const listed = alike.slice(0, limit);
  const more = alike.slice(limit).flat().length;
  const count = kind.length === 1 ? "" : ` (${kind.length})`;
  return [
    `  ${code}${count}${hint === "Nothing." ? "" : `: ${hint}`}`,
    ...listed.map((each) => paragraphOf(each, verbose)),
    ...(more > 0 ? [`    and ${more} more; --verbose lists all`] : []),
  ].join("\n");
}

/** What is the same in findings that differ in the type, but not in the member that they are about. */
function outlineOf({ message }: Finding): string {
  return message.replace(/`\w+[^`]*?([.[][^`.]*)`/, "$1");
}

function paragraphOf(alike: Findings, verbose: boolean): string {
  const [finding, ...others] = alike;
  const { message } = finding;
  const told = (name: string): boolean => message.includes(`\`${name}\``);
  const operations = unique(alike.flatMap((each) => each.operations));
  const names = unique(alike.flatMap((each) => each.names)).filter((name) => !told(name));
  // What a message says of an operation concerns all of its names, and words have no effect on code.
  const isListed = operations.length === 0 || !operations.every(told);
  const isPlaced = verbose || finding.typescript !== "documentation";
  const isTold = !isPlaced || operations.every((name) => told(name) || names.includes(name));
  return [
    `    ${verbose ? message : shortened(message)}`,
    ...(isListed && names.length > 0 ? [`      likewise ${listOf(names, verbose)}`] : []),
    ...(isTold ? [] : [`      used by ${listOf(operations, verbose)}`]),
    ...(isPlaced
      ? [`      ${placesOf(finding)}${others.length > 0 ? ` and ${others.length} more` : ""}`]
      : []),
  ].join("\n");
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function listOf(names: readonly string[], verbose: boolean): string {
  const listed = verbose ? names : names.slice(0, shown.items);
  const more = names.length - listed.length;
  return listed.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Cuts a long list of values in a message. */
function shortened(message: string): string {
  return message.replaceAll(/`[^`]*`(?:, `[^`]*`){6,}/g, (list) => {
    const values = list.split("`, `").map((value) => `\`${value.replaceAll("`", "")}\``);
    return listOf(values, false);
  });
}

/** `old.yaml:3:5 → new.yaml:3:5`, or the one place there is. */
export function placesOf(finding: Pick<Finding, "old" | "new">): string {
  const places = [finding.old, finding.new].flatMap((place) =>
    place === null ? [] : placeText(place),
  );
  return [...new Set(places)].join(" → ");
}

function placeText({ pointer, position }: DocumentLocation): string {
  return position === null ? pointer : `${position.file}:${position.line}:${position.column}`;
}

/** Shows characters that control a terminal as escapes; line breaks are ours. */
function printable(text: string): string {
  return text.replaceAll(
    /(?!\n)[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
