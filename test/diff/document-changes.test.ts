import { expect, test } from "vitest";
import type { Finding } from "../../generator/diff/finding.js";
import { document } from "../support/model-builders.js";
import { documentRows } from "./document-changes.js";
import { findingsOf, letterOf, listed, mirrored, verdictOfLetter } from "./support/findings.js";

function show(finding: Finding): string {
  return `${finding.code}:${letterOf(finding)} ${finding.names.join(" ")}`.trim();
}

test.each(documentRows)("%s", (_title, old, now, forward, backward) => {
  const [before, after] = [document(old), document(now)];
  const found = findingsOf(before, after);
  expect(found.map(show).toSorted()).toEqual(forward);
  const back = findingsOf(after, before);
  expect(back.map(show).toSorted()).toEqual(backward);
  expect(mirrored(back)).toEqual(listed(found));
  for (const finding of found) expect(finding.verdict).toBe(verdictOfLetter(letterOf(finding)));
});
