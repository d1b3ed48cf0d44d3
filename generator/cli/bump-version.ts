import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { changelogSection, nextVersion } from "../diff/bump.js";
import type { DiffReport } from "../diff/report.js";
import type { ConfigurationSource } from "../load/find-configuration.js";
import type { ApiConfiguration } from "../options.js";
import type { NamedSide } from "./diff-sources.js";

/** What a proposal is made from. */
export interface BumpInput {
  readonly report: DiffReport;
  readonly api: Partial<ApiConfiguration>;
  readonly configuration: ConfigurationSource | null;
  readonly workingDirectory: string;
  readonly old: NamedSide;
}

/**
 * Proposes the next version of the package and a section of its CHANGELOG. With `isWritten`, the version goes into the
 * configuration, and the section to the top of CHANGELOG.md in the output folder.
 *
 * @returns the proposal, with what was written.
 */
export async function proposeVersion(input: BumpInput, isWritten: boolean): Promise<string> {
  const { report, api, old } = input;
  const current = api.package?.version ?? old.model.info.version;
  if (report.verdict === null) return `\nThe version stays ${current}.\n`;
  const version = nextVersion(current, report.verdict);
  if (version === null) {
    return `\nNo version is proposed: \`${current}\` is not of the form 1.2.3; set \`package.version\`.\n`;
  }
  const section = changelogSection(version, report.findings);
  const written = isWritten ? await writeProposal(input, version, section) : [];
  const lines = written.map((line) => `${line}\n`).join("");
  return `\nProposed version: ${current} → ${version}\n\n${section}${lines}`;
}

async function writeProposal(
  { api, configuration, workingDirectory }: BumpInput,
  version: string,
  section: string,
): Promise<readonly string[]> {
  const lines: string[] = [];
  if (
    configuration === null ||
    configuration.kind === "module" ||
    api.package?.version === undefined
  ) {
    lines.push("The version was not written: no configuration in JSON has `package.version`.");
  } else {
    const text = withVersion(configuration.text, api.package.version, version);
    if (text === null) {
      lines.push(`The version was not written: ${configuration.displayName} has more than one.`);
    } else {
      await writeFile(configuration.location, text);
      lines.push(`Wrote \`package.version\` to ${configuration.displayName}.`);
    }
  }
  if (api.output === undefined) return [...lines, "CHANGELOG.md was not written: no output."];
  const path = join(resolve(workingDirectory, api.output), "CHANGELOG.md");
  await writeFile(path, withSection(await readOrNothing(path), section));
  return [...lines, `Wrote the section to ${join(api.output, "CHANGELOG.md")}.`];
}

/** Replaces the one version in a package of a configuration, and nothing else of its text. */
function withVersion(text: string, old: string, version: string): string | null {
  const pattern = /("package"\s*:\s*\{[^{}]*?"version"\s*:\s*)"([^"]*)"/g;
  const found = [...text.matchAll(pattern)].filter((match) => match[2] === old);
  if (found.length !== 1) return null;
  return text.replace(pattern, (whole, before: string, value: string) =>
    value === old ? `${before}${JSON.stringify(version)}` : whole,
  );
}

async function readOrNothing(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return "";
    throw error;
  }
}

/** The section comes before the first one that is there. */
function withSection(text: string, section: string): string {
  const at = text.search(/^## /m);
  if (text === "") return `# Changelog\n\n${section}`;
  return at === -1
    ? `${text.trimEnd()}\n\n${section}`
    : `${text.slice(0, at)}${section}\n${text.slice(at)}`;
}
