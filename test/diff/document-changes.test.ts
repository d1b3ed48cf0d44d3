import { expect, test } from "vitest";
import type { Finding } from "../../generator/diff/finding.js";
import { document } from "../support/model-builders.js";
import { documentRows } from "./document-changes.js";
import { findingsOf, letterOf, verdictOfLetter } from "./support/findings.js";

function show(finding: Finding): string {
  return `${finding.code}:${letterOf(finding)} ${finding.names.join(" ")}`.trim();
}

test.each(documentRows)("%s", (_title, old, now, forward, backward) => {
  const [before, after] = [document(old), document(now)];
  const found = findingsOf(before, after);
  expect(found.map(show).toSorted()).toEqual(forward);
  expect(findingsOf(after, before).map(show).toSorted()).toEqual(backward);
  for (const finding of found) expect(finding.verdict).toBe(verdictOfLetter(letterOf(finding)));
});
