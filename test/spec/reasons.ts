import { isJsonArray, isJsonObject, type Json } from "../../generator/json.js";
import type { Difference } from "./compare.js";

/** A row of `spec/differences.yaml`: differences that are meant, and why. */
export interface Reason extends Difference {
  /** `page`, `today` or `both`. */
  readonly against: string;
  /** May hold `*` for any characters but a slash. */
  readonly where: string;
  readonly reason: string;
  /** How many differences the row covers. */
  readonly count: number;
}

const required = ["where", "what", "facts", "spec", "reason"];
const known = ["against", ...required, "count"];

/**
 * Reads the rows of the file.
 *
 * @throws {Error} when a row lacks a member, has one that is not known, or has one of the wrong
 * type.
 */
export function readReasons(tree: Json): readonly Reason[] {
  if (!Array.isArray(tree)) throw new Error("The differences are not a list");
  return tree.map(readReason);
}

/**
 * What is wrong with the reasons: a line for each problem, none when each difference has exactly
 * one reason.
 */
export function unexplained(
  differences: readonly Difference[],
  reasons: readonly Reason[],
): readonly string[] {
  const matches = differences.map((difference) => ({
    difference,
    reasons: reasons.filter((reason) => explains(reason, difference)),
  }));
  return [
    ...matches
      .filter((match) => match.reasons.length !== 1)
      .map((match) => `${match.reasons.length} reasons for ${describe(match.difference)}`),
    ...reasons.flatMap((reason) => {
      const covered = matches.filter((match) => match.reasons.includes(reason)).length;
      return covered === reason.count
        ? []
        : [`${covered} differences instead of ${reason.count} for the row ${describe(reason)}`];
    }),
  ];
}

function readReason(row: Json, index: number): Reason {
  const fail = (problem: string): Error => new Error(`Row ${index + 1}: ${problem}`);
  if (!isJsonObject(row)) throw fail("not an object");
  const missing = required.filter((key) => !Object.hasOwn(row, key));
  if (missing.length > 0) throw fail(`${missing.join(", ")} missing`);
  const foreign = Object.keys(row).filter((key) => !known.includes(key));
  if (foreign.length > 0) throw fail(`${foreign.join(", ")} not known`);
  const { against = "both", where, what, facts = null, spec = null, reason, count = 1 } = row;
  if (against !== "page" && against !== "today" && against !== "both") throw fail("against what?");
  if (typeof where !== "string" || typeof what !== "string") throw fail("where and what are text");
  if (typeof reason !== "string" || reason.trim() === "") throw fail("a reason is text");
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1) throw fail("count what?");
  return { against, where, what, facts, spec, reason, count };
}

function explains(reason: Reason, difference: Difference): boolean {
  return (
    (reason.against === "both" || reason.against === difference.against) &&
    reason.what === difference.what &&
    isSame(reason.facts, difference.facts) &&
    isSame(reason.spec, difference.spec) &&
    patternOf(reason.where).test(difference.where)
  );
}

/** The order of a list means nothing. */
function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(inOrder(one)) === JSON.stringify(inOrder(other));
}

function inOrder(value: Json): Json {
  const text = (item: Json): string => JSON.stringify(item);
  return isJsonArray(value) ? value.toSorted((a, b) => (text(a) < text(b) ? -1 : 1)) : value;
}

function patternOf(where: string): RegExp {
  const parts = where.split("*").map((part) => part.replaceAll(/[$()+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]*")}$`);
}

function describe({ against, where, what, facts, spec }: Difference): string {
  const sides = `facts ${JSON.stringify(facts)}, spec ${JSON.stringify(spec)}`;
  return `${against}: ${where} ${what}: ${sides}`;
}
