import { closest, didYouMean } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import type { Selection } from "../options.js";
import type { FoundOperation } from "./resolve-operation.js";

/**
 * The operations that a selection leaves: those that one of its `include` matches, or all if there is none, without
 * those that one of its `exclude` matches. A `*` stands for any characters but a slash, `**` for any at all.
 *
 * @param report called with each filter that matches nothing
 */
export function selectOperations(
  operations: readonly FoundOperation[],
  { include, exclude }: Selection,
  report: (problem: Problem) => void,
): readonly FoundOperation[] {
  const ways = { include: include.map(parseFilter), exclude: exclude.map(parseFilter) };
  for (const filter of [...ways.include, ...ways.exclude]) {
    if (!operations.some(filter.matches)) report(unmatched(filter, operations));
  }
  return operations.filter((operation) => {
    const isIncluded =
      include.length === 0 || ways.include.some(({ matches }) => matches(operation));
    return isIncluded && !ways.exclude.some(({ matches }) => matches(operation));
  });
}

interface Filter {
  readonly text: string;
  readonly pattern: string;
  /** What a pattern may match, of one operation. */
  readonly wordsOf: (operation: FoundOperation) => readonly string[];
  readonly matches: (operation: FoundOperation) => boolean;
}

const words: Readonly<Record<string, Filter["wordsOf"]>> = {
  operation: ({ operation }) => {
    const { operationId } = operation.value;
    return operationId === undefined ? [] : [operationId];
  },
  path: ({ path }) => [path],
  tag: ({ operation }) => operation.value.tags ?? [],
};

function parseFilter(text: string): Filter {
  if (text === "deprecated") {
    const matches = ({ operation }: FoundOperation) => operation.value.deprecated === true;
    return { text, pattern: text, wordsOf: () => [], matches };
  }
  const [kind = "", ...rest] = text.split(":");
  const pattern = rest.join(":");
  const wordsOf = words[kind] ?? (() => []);
  const expression = expressionOf(pattern);
  const matches = (operation: FoundOperation) =>
    wordsOf(operation).some((word) => expression.test(word));
  return { text, pattern, wordsOf, matches };
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split(/(\*+)/).map((part) => {
    if (part === "*") return "[^/]*";
    return part.startsWith("*") ? ".*" : part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`, "su");
}

function unmatched(
  { text, pattern, wordsOf }: Filter,
  operations: readonly FoundOperation[],
): Problem {
  const likely = closest(pattern, new Set(operations.flatMap(wordsOf)));
  const kind = text.slice(0, -pattern.length);
  const hint = didYouMean(likely === null ? null : kind + likely);
  const message = `\`${text}\` matches no operation`;
  return { code: "filter-unmatched", message, pointer: null, ...hint };
}
