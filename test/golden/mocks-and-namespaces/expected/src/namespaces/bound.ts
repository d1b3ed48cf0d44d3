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

/** An operation as a method. */
export function bound<Operation extends AnyOperation>(
  client: object,
  operation: Operation,
): Bound<Operation> {
  // Sound: the method takes and returns what the operation does, but for the client.
  return boundTo(client, operation) as Bound<Operation>;
}

/** An operation that has an overload for conditions as a method. */
export function boundConditional<Operation extends AnyOperation>(
  client: object,
  operation: Operation,
): BoundConditional<Operation> {
  // Sound: as in `bound`, for both overloads.
  return boundTo(client, operation) as BoundConditional<Operation>;
}

function boundTo(client: object, operation: AnyOperation): unknown {
  // Sound: an operation takes a client, then what the types of methods take from it.
  return (...given: never[]) => operation(client as never, ...given);
}
