import * as api from "../../../generated/src/index.js";
import type { Client, Operation, ResponseOutcome } from "../../../generated/src/index.js";

const exported: Readonly<Record<string, unknown>> = { ...api };

/** Calls an operation, as the functions of all operations are called. */
type CallOperation = (client: Client, request: object) => Promise<unknown>;

/** The names of all descriptions of operations that the package exports. */
export const exportedOperations: readonly string[] = Object.keys(exported).filter((name) =>
  isOperation(exported[name]),
);

/** The function that the package exports for an operation. */
export function functionOf(id: string): CallOperation {
  const call = exported[id];
  if (!isCallOperation(call)) throw new Error(`there is no function ${id}`);
  return call;
}

/** The description that the package exports for an operation. */
export function operationOf(id: string): Operation<object, ResponseOutcome> {
  const operation = exported[`${id}Operation`];
  if (!isOperation(operation)) throw new Error(`there is no operation ${id}`);
  return operation;
}

/** Sound for what has the name of an operation: those functions are all called alike. */
function isCallOperation(value: unknown): value is CallOperation {
  return typeof value === "function";
}

function isOperation(value: unknown): value is Operation<object, ResponseOutcome> {
  return typeof value === "object" && value !== null && "id" in value && "statuses" in value;
}
