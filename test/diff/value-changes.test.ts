import { describe, expect, test } from "vitest";
import type { Direction } from "../../generator/diff/effects.js";
import type { Finding } from "../../generator/diff/finding.js";
import type { JsonObject } from "../../generator/json.js";
import type { OpenApiDocument } from "../../generator/validate/openapi.js";
import { document } from "../support/model-builders.js";
import { findingsOf, letterOf, verdictOfLetter } from "./support/findings.js";
import { valueRows } from "./value-changes.js";

/** The value is a property of `Thing`, which is sent, received, or both. */
function documentWith(value: JsonObject, directions: readonly Direction[]): OpenApiDocument {
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } };
  const operation = {
    operationId: "putThing",
    ...(directions.includes("sent") && { requestBody: { required: true, content } }),
    responses: {
      200: { description: "", ...(directions.includes("received") && { content }) },
    },
  };
  const thing = { type: "object", required: ["value"], properties: { value } };
  return document({
    paths: { "/": { put: operation } },
    components: { schemas: { Thing: thing } },
  });
}

/** `[]max-length-narrowed:Bs` is a change of the items of the value, with its effects. */
function parse(wanted: string) {
  return wanted
    .split(/(?<=:\S\S)\s/)
    .filter((part) => part !== "")
    .map((part) => {
      const [, suffix = "", code = "", letters = ""] =
        /^(.*?) ?([a-z][a-z-]+):(\S\S)$/.exec(part) ?? [];
      return { suffix, code, letters };
    });
}

function show({ code, verdict, names, effects }: Finding, direction: Direction) {
  const effect = effects[direction];
  return { code, verdict, letter: effect === undefined ? "-" : letterOf(effect), names };
}

function expectations(wanted: string, direction: Direction) {
  const index = direction === "sent" ? 0 : 1;
  return parse(wanted).map(({ suffix, code, letters }) => {
    const letter = letters.charAt(index);
    return { code, verdict: verdictOfLetter(letter), letter, names: [`Thing.value${suffix}`] };
  });
}

const byCode = (one: { readonly code: string }, other: { readonly code: string }) =>
  one.code < other.code ? -1 : 1;

for (const direction of ["sent", "received"] as const) {
  describe(`a value that is ${direction}`, () => {
    test.each(valueRows)("%s", (_title, old, now, forward, backward) => {
      const before = documentWith(old, [direction]);
      const after = documentWith(now, [direction]);
      const found = findingsOf(before, after).map((finding) => show(finding, direction));
      expect(found.toSorted(byCode)).toEqual(expectations(forward, direction).toSorted(byCode));
      const back = findingsOf(after, before).map((finding) => show(finding, direction));
      expect(back.toSorted(byCode)).toEqual(expectations(backward, direction).toSorted(byCode));
    });
  });
}

describe("a value that is sent and received", () => {
  test.each(valueRows)("%s: one finding tells both effects", (_title, old, now, forward) => {
    const both = ["sent", "received"] as const;
    const found = findingsOf(documentWith(old, both), documentWith(now, both));
    for (const { suffix, code, letters } of parse(forward)) {
      const finding = found.find(
        (each) => each.code === code && each.names.every((name) => name.endsWith(suffix)),
      );
      expect(finding?.effects.sent && letterOf(finding.effects.sent)).toBe(letters.charAt(0));
      expect(finding?.effects.received && letterOf(finding.effects.received)).toBe(
        letters.charAt(1),
      );
    }
  });
});

test("there are at least 200 single changes, each way", () => {
  const changes = valueRows.filter(([, , , forward]) => forward !== "").length;
  expect(2 * changes).toBeGreaterThanOrEqual(200);
});
