import type { Annotations } from "../shapes/shape.js";
import type { FindingCode } from "./codes.js";
import type { ShapePair } from "./shape-comparison.js";
import type { ReportChange, Spot } from "./comparison.js";
import { effectsOn, labelOf } from "./comparison.js";
import { behaves, documentation } from "./effects.js";
import type { Effect } from "./effects.js";
import { quoted } from "./quoted.js";

/** Compares what two shapes say of themselves: words, defaults, deprecation, extensions. */
export function compareAnnotations(
  { old, new: now }: ShapePair,
  spot: Spot,
  report: ReportChange,
): void {
  if (old.annotations === null && now.annotations === null) return;
  const [before, after] = [old.annotations ?? {}, now.annotations ?? {}];
  const label = labelOf(spot.seen);
  const say = (code: FindingCode, message: string, effect: Effect): void => {
    const effects = effectsOn(spot.seen, () => effect);
    report({ code, message, spot, effects, detail: message });
  };
  if (!isEqual(before.default, after.default)) {
    const message = `The default of ${quoted(label)} was ${textOf(before.default)} and is ${textOf(after.default)}`;
    say("default-changed", message, behaves);
  }
  if (before.deprecated !== after.deprecated) {
    if (after.deprecated === true)
      say("deprecated", `${quoted(label)} is deprecated`, documentation);
    else say("undeprecated", `${quoted(label)} is not deprecated any more`, documentation);
  }
  const words = changedWords(before, after);
  if (words.length > 0) {
    const message = `${list(words)} of ${quoted(label)} changed`;
    say("documentation-changed", message, documentation);
  }
  for (const name of changedExtensions(before, after)) {
    say("extension-changed", `${quoted(name)} of ${quoted(label)} changed`, documentation);
  }
}

function changedWords(before: Annotations, after: Annotations): readonly string[] {
  const names = ["title", "description", "examples", "describedValues"] as const;
  const changed = names.filter((name) => !isEqual(before[name], after[name]));
  return changed.map((name) => wordTexts[name]);
}

const wordTexts = {
  title: "The title",
  description: "The description",
  examples: "The examples",
  describedValues: "The descriptions of the values",
} as const;

/** What extensions mean for types and values is told where it shows. */
const toldElsewhere: ReadonlySet<string> = new Set(["x-extensible-enum", "x-enum-descriptions"]);

function changedExtensions(before: Annotations, after: Annotations): readonly string[] {
  const names = new Set([
    ...Object.keys(before.extensions ?? {}),
    ...Object.keys(after.extensions ?? {}),
  ]);
  return [...names]
    .filter((name) => !toldElsewhere.has(name))
    .filter((name) => !isEqual(before.extensions?.[name], after.extensions?.[name]))
    .toSorted();
}

function list(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : word.toLowerCase())).join(" and ");
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function textOf(value: unknown): string {
  return value === undefined ? "not given" : quoted(JSON.stringify(value));
}
