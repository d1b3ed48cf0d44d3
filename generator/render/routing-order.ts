import type { OperationModel } from "../model/client-model.js";

/**
 * Sorts operations so that a router which takes the first path that matches finds the right one: text comes before a
 * parameter that would match it, and a path with a query before the same path without.
 */
export function inRoutingOrder<Operation extends Pick<OperationModel, "fixedQuery" | "pathPieces">>(
  operations: readonly Operation[],
): readonly Operation[] {
  const keys = new Map(operations.map((operation) => [operation, routingKeyOf(operation)]));
  return operations.toSorted((a, b) => {
    const [one, other] = [keys.get(a) ?? "", keys.get(b) ?? ""];
    if (one === other) return b.fixedQuery.length - a.fixedQuery.length;
    return one < other ? -1 : 1;
  });
}

/** No character of a path comes behind these two. */
const parameter = "\uFFFE";
const end = "\uFFFF";

function routingKeyOf({ pathPieces }: Pick<OperationModel, "pathPieces">): string {
  return pathPieces.map((piece) => (piece.kind === "text" ? piece.text : parameter)).join("") + end;
}
