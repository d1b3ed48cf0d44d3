/* @internal operations as methods */

/** An operation without its client. */
export type Bound<Operation> = Operation extends (
  client: never,
  ...given: infer Given
) => infer Result
  ? (...given: Given) => Result
  : never;

/** An operation that resolves to something else where a condition is given, without its client. */
export type BoundConditional<Operation> = Operation extends {
  (client: never, ...given: infer Given): infer Result;
  (client: never, ...given: infer ConditionalGiven): infer ConditionalResult;
}
  ? {
      (...given: Given): Result;
      (...given: ConditionalGiven): ConditionalResult;
    }
  : never;

type AnyOperation = (client: never, ...given: never[]) => unknown;

/** Makes a method of an operation. */
export function bound<Operation extends AnyOperation>(
  client: object,
  operation: Operation,
): Bound<Operation> {
  return boundTo(client, operation) as Bound<Operation>;
}

/** Makes a method of an operation that has an overload for conditions. */
export function boundConditional<Operation extends AnyOperation>(
  client: object,
  operation: Operation,
): BoundConditional<Operation> {
  return boundTo(client, operation) as BoundConditional<Operation>;
}

function boundTo(client: object, operation: AnyOperation): unknown {
  // Sound: an operation takes a client, then what the types of methods take from it.
  return (...given: never[]) => operation(client as never, ...given);
}
