import { findingCatalogue } from "./codes.js";
import type { Finding, DocumentLocation } from "./finding.js";
import type { DiffReport } from "./report.js";

/**
 * Annotations for GitHub: workflow commands, one a line, at the places of the new document.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
export function githubReport({ findings }: DiffReport): string {
  return findings
    .filter(({ verdict }) => verdict !== "patch")
    .map((finding) => {
      const command = finding.verdict === "major" ? "error" : "notice";
      const { position } = placeOf(finding) ?? { position: null };
      const properties = [
        ...(position === null
          ? []
          : [`file=${property(position.file)}`, `line=${position.line}`, `col=${position.column}`]),
        `title=${property(finding.code)}`,
      ];
      return `::${command} ${properties.join(",")}::${data(`${finding.message}. ${finding.hint}`)}\n`;
    })
    .join("");
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** What was removed stands in the old document only. */
function placeOf(finding: Finding): DocumentLocation | null {
  return finding.new ?? finding.old;
}

/**
 * The findings as static analysis results.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport({ findings }: DiffReport, version: string): string {
  const codes = [...new Set(findings.map(({ code }) => code))].toSorted();
  const rules = codes.map((id) => ({
    id,
    shortDescription: { text: findingCatalogue[id].title },
    help: { text: findingCatalogue[id].fix },
  }));
  const driver = { name: "specwright", version, rules };
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, results: findings.map(resultOf) }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding): object {
  const { code, message, hint, verdict, typescript, wire, names } = finding;
  const { operations, sentBy, receivedBy } = finding;
  const place = placeOf(finding);
  return {
    ruleId: code,
    level: ({ major: "error", minor: "note", patch: "none" } as const)[verdict],
    message: { text: plainText(`${message}. ${hint}`) },
    locations: place === null ? [] : [locationOf(place)],
    properties: { verdict, typescript, wire, names, operations, sentBy, receivedBy },
  };
}

/** In a message, `[text](target)` is a link, and nothing in text of a document is to be one; section 3.11.6. */
function plainText(text: string): string {
  return text.replaceAll("](", "]\u2060(");
}

function locationOf({ pointer, position }: DocumentLocation): object {
  const logicalLocations = [{ fullyQualifiedName: pointer }];
  if (position === null) return { logicalLocations };
  return {
    physicalLocation: {
      artifactLocation: { uri: position.file.split("/").map(encodeURIComponent).join("/") },
      region: { startLine: position.line, startColumn: position.column },
    },
    logicalLocations,
  };
}
