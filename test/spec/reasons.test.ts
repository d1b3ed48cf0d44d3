import { expect, test } from "vitest";
import type { Json } from "../../generator/json.js";
import type { Difference } from "./compare.js";
import { readReasons, unexplained, type Reason } from "./reasons.js";

const difference: Difference = {
  against: "page",
  where: "models/Photo",
  what: "deprecated",
  facts: false,
  spec: true,
};
const reason: Reason = { ...difference, against: "both", reason: "Withdrawn", count: 1 };
const name = "models/Photo deprecated: facts false, spec true";

test.each<
  [
    title: string,
    differences: readonly Difference[],
    reasons: readonly Reason[],
    want: readonly string[],
  ]
>([
  ["one difference, one reason", [difference], [reason], []],
  ["no reason", [difference], [], [`0 reasons for page: ${name}`]],
  ["two reasons", [difference], [reason, reason], [`2 reasons for page: ${name}`]],
  ["stale", [], [reason], [`0 differences instead of 1 for the row both: ${name}`]],
  [
    "wrong count",
    [difference, { ...difference, against: "today" }],
    [reason],
    [`2 differences instead of 1 for the row both: ${name}`],
  ],
  [
    "another table",
    [difference],
    [{ ...reason, against: "today" }],
    [`0 reasons for page: ${name}`, `0 differences instead of 1 for the row today: ${name}`],
  ],
  [
    "another value",
    [{ ...difference, spec: false }],
    [reason],
    [
      "0 reasons for page: models/Photo deprecated: facts false, spec false",
      `0 differences instead of 1 for the row both: ${name}`,
    ],
  ],
  ["a pattern", [difference], [{ ...reason, where: "models/Ph*" }], []],
  [
    "a pattern ends at a slash",
    [{ ...difference, where: "models/Photo/properties/value" }],
    [{ ...reason, where: "models/*" }],
    [
      "0 reasons for page: models/Photo/properties/value deprecated: facts false, spec true",
      "0 differences instead of 1 for the row both: models/* deprecated: facts false, spec true",
    ],
  ],
  [
    "lists in another order",
    [{ ...difference, spec: ["a", "b"] }],
    [{ ...reason, spec: ["b", "a"] }],
    [],
  ],
])("reasons: %s", (_title, given, rows, want) => {
  expect(unexplained(given, rows)).toEqual(want);
});

const row = { where: "models/Photo", what: "deprecated", facts: false, spec: true };

test.each<[title: string, rows: Json, want: string]>([
  ["not a list", {}, "The differences are not a list"],
  ["no reason", [row], "Row 1: reason missing"],
  ["an empty reason", [{ ...row, reason: " " }], "Row 1: a reason is text"],
  ["an unknown member", [{ ...row, reason: "r", why: "w" }], "Row 1: why not known"],
  ["an unknown table", [{ ...row, reason: "r", against: "all" }], "Row 1: against what?"],
  ["no count", [{ ...row, reason: "r", count: 0 }], "Row 1: count what?"],
])("a row with %s is refused", (_title, rows, want) => {
  expect(() => readReasons(rows)).toThrow(want);
});
