import type { Reporter } from "../../diagnostics.js";
import { isWord } from "../../printed-by.js";
import type { DraftFile } from "../../render/draft-file.js";
import type { Probe } from "../../render/printed-regions.js";
import type { PlaceFault } from "./place-fault.js";
import { faultsInCode } from "./places-in-code.js";
import { faultsInJson, faultsInYaml } from "./places-in-data.js";
import { faultsInMarkdown } from "./places-in-markdown.js";

/**
 * Reports each helper of a template that prints where text of a document could become code or markup. What one statement
 * does in many files is reported once.
 */
export function reportPlaces(drafts: readonly DraftFile[], reporter: Reporter): void {
  const known = new Set<string>();
  for (const { path, probe, origin } of drafts) {
    if (probe === undefined) continue;
    for (const { region, message, hint } of faultsIn(path, probe)) {
      const { position, source } = region;
      const mistake = JSON.stringify([position, source, message]);
      if (known.has(mistake)) continue;
      known.add(mistake);
      const { pointer } = origin;
      const text = `${source} ${message}`;
      reporter.report({ code: "template-place-unsafe", message: text, hint, pointer, position });
    }
  }
}

function faultsIn(path: string, probe: Probe): readonly PlaceFault[] {
  if (probe.regions.length === 0) return [];
  if (/\.[cm]?[jt]sx?$/.test(path)) return faultsInCode(path, probe);
  if (path.endsWith(".md")) return faultsInMarkdown(probe);
  if (path.endsWith(".json")) return faultsInJson(probe);
  if (/\.ya?ml$/.test(path)) return faultsInYaml(probe);
  return path.endsWith(".txt") ? [] : faultsElsewhere(path, probe);
}

/** In no other kind of file it is known what a text may hold. */
function faultsElsewhere(path: string, { regions }: Probe): readonly PlaceFault[] {
  const kind = /\.[^./]*$/.exec(path)?.[0] ?? path;
  const message = `may become code in a file of the kind ${kind}`;
  const hint =
    "Text of a document can be printed in TypeScript, JavaScript, Markdown, JSON, YAML and .txt.";
  return regions.filter((region) => !isWord(region)).map((region) => ({ region, message, hint }));
}
