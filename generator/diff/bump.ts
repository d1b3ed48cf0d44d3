import type { Verdict } from "./effects.js";
import type { Finding } from "./finding.js";
import { groupFindings } from "./report.js";

/**
 * The version after a change. Before 1.0.0, what would be major is minor, and the rest is patch.
 *
 * @param version `major.minor.patch`; what follows a hyphen or plus sign is left out of the result.
 * @returns `null` where `version` is none.
 * @see https://semver.org/#spec-item-4
 */
export function nextVersion(version: string, verdict: Verdict): string | null {
  const [, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return null;
  const isInitial = major === "0";
  if (verdict === "major" && !isInitial) return `${Number(major) + 1}.0.0`;
  if (verdict === "major" || (verdict === "minor" && !isInitial)) {
    return `${major}.${Number(minor) + 1}.0`;
  }
  return `${major}.${minor}.${Number(patch) + 1}`;
}

/** A section of a CHANGELOG in Markdown. Changes of documentation are one line. */
export function changelogSection(version: string, findings: readonly Finding[]): string {
  const groups = groupFindings(findings).map(({ title, findings: listed }) => {
    const lines =
      title === "Documentation"
        ? [`- ${listed.length === 1 ? "One change" : `${listed.length} changes`}.`]
        : listed.map(({ message, hint, verdict }) =>
            verdict === "major" ? `- ${message}. ${hint}` : `- ${message}.`,
          );
    return `### ${title}\n\n${lines.join("\n")}`;
  });
  return `${[`## ${version}`, ...groups].join("\n\n")}\n`;
}
