import { diffModels } from "../../../generator/diff/diff-models.js";
import type { Effect } from "../../../generator/diff/effects.js";
import type { Finding } from "../../../generator/diff/finding.js";
import type { OpenApiDocument } from "../../../generator/validate/openapi.js";
import { modelOf } from "../../support/model-builders.js";

/** The findings for two documents made by the builders. */
export function findingsOf(old: OpenApiDocument, now: OpenApiDocument): readonly Finding[] {
  const locate = () => null;
  return diffModels({ model: modelOf(old).model, locate }, { model: modelOf(now).model, locate });
}

/**
 * An effect as one letter. `X`: does not compile any more, and breaks clients in use; `x`: does not compile any more;
 * `B`: behaves differently and breaks clients in use; `b`: behaves differently; `s`: safe; `d`: documentation.
 */
export function letterOf({ typescript, wire }: Effect): string {
  const letter = {
    "does-not-compile": "x",
    "behaves-differently": "b",
    safe: "s",
    documentation: "d",
  };
  const found = letter[typescript];
  return wire === "breaking" ? found.toUpperCase() : found;
}

/** What a letter means for the version. */
export function verdictOfLetter(letter: string): string {
  if ("XxB".includes(letter)) return "major";
  return letter === "d" ? "patch" : "minor";
}

/** The changes themselves, whichever way they go: the same for a comparison there and, mirrored, for the one back. */
export function listed(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(hasOpposite)
    .map((one) => line(one, one.old?.pointer, one.new?.pointer))
    .toSorted();
}

/** The same with old and new exchanged. */
export function mirrored(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(hasOpposite)
    .map((one) => line(one, one.new?.pointer, one.old?.pointer))
    .toSorted();
}

/** Names that are lost, types that do not fit and the like are so in one direction only. */
function hasOpposite({ code }: Finding): boolean {
  return ![
    "media-type-default-changed",
    "name-removed",
    "schema-form-changed",
    "types-incompatible",
  ].includes(code);
}

function line({ code }: Finding, from = "", to = ""): string {
  const subject = code
    .replace(/^required-/, "")
    .replace(
      /-(?:added|removed|narrowed|widened|opened|closed|became-required|became-optional)$/,
      "",
    )
    .replace(/undeprecated$/, "deprecated");
  return `${subject} ${from} ${to}`;
}
