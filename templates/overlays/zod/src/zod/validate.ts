import { ClientError } from "../runtime/errors.js";
import type { Client } from "../runtime/client.js";
import type { Operation, OperationDescription, ResponseOutcome } from "../runtime/operation.js";

/** A schema of any library that implements {@link https://standardschema.dev | Standard Schema}. */
export interface StandardSchema {
  readonly "~standard": {
    readonly validate: (value: unknown) => Promise<StandardResult> | StandardResult;
  };
}

interface StandardResult {
  readonly issues?:
    | readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[]
    | undefined;
}

/** The schemas of an operation. */
export interface OperationSchemas {
  /** The `id` of the description of the operation. */
  readonly id: string;
  /** Of its parameters, body included. */
  readonly params?: StandardSchema;
  /** Of the bodies of its responses: by status (`200`), range (`4XX`) or `default`. */
  readonly responses?: Readonly<Record<string, StandardSchema>>;
}

/** What is validated. Both are by default. */
export interface ValidationOptions {
  readonly requests?: boolean;
  readonly responses?: boolean;
}

/** Where a value does not match its schema. */
export interface SchemaIssue {
  /** From the parameters or the body: `["items", 0, "name"]`. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The description of an operation that validates what is sent and what is received. Values are only looked at, so what
 * a schema transforms has no effect. What does not match is the cause of a `RequestError` before anything is sent, or of
 * a `DecodeError`; {@link schemaIssuesOf} tells where it is wrong. An error response whose body does not match is a
 * `ResponseError` without `body`.
 */
export function validated<Described extends OperationDescription>(
  operation: Described,
  schemas: OperationSchemas,
  { requests = true, responses = true }: ValidationOptions = {},
): Described {
  return {
    ...operation,
    write: (params: never) => {
      const result = requests ? schemas.params?.["~standard"].validate(params) : undefined;
      if (result instanceof Promise) throw new TypeError("schemas of parameters are synchronous");
      const mismatch = mismatchOf(result, "params");
      if (mismatch) throw mismatch;
      return operation.write(params);
    },
    read: async (response, call) => {
      const body = await operation.read(response, call);
      const schema = responses ? schemaFor(response.status, schemas) : undefined;
      const cause = mismatchOf(await schema?.["~standard"].validate(body), "body");
      if (!cause) return body;
      const text = JSON.stringify(body, withoutBigints);
      throw new ClientError("DecodeError", cause.message, call, { cause, text });
    },
  };
}

/** A client that validates the operations that there are schemas of, whichever function calls them. */
export function validating<AuthOption>(
  client: Client<AuthOption>,
  schemas: readonly OperationSchemas[],
  options?: ValidationOptions,
): Client<AuthOption> {
  const byId = new Map(schemas.map((one) => [one.id, one]));
  const described = <Params extends object, Outcome extends ResponseOutcome>(
    operation: Operation<Params, Outcome>,
  ): Operation<Params, Outcome> => {
    const own = byId.get(operation.id);
    return own ? validated(operation, own, options) : operation;
  };
  return {
    exchange: (operation, ...given) => client.exchange(described(operation), ...given),
    send: (operation, ...given) => client.send(described(operation), ...given),
  };
}

/** Where a value did not match its schema; empty for an error of another kind. */
export function schemaIssuesOf(error: unknown): readonly SchemaIssue[] {
  // Sound: only looked into.
  const { cause } = Object(error) as { readonly cause?: unknown };
  return cause instanceof SchemaMismatch ? cause.issues : [];
}

class SchemaMismatch extends Error {
  readonly issues: readonly SchemaIssue[];

  constructor(message: string, issues: readonly SchemaIssue[]) {
    super(message);
    this.issues = issues;
  }
}

/** JSON has no `bigint`. */
function withoutBigints(_name: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function schemaFor(status: number, { responses }: OperationSchemas): StandardSchema | undefined {
  const range = `${Math.trunc(status / 100)}XX`;
  return responses?.[status] ?? responses?.[range] ?? responses?.["default"];
}

function mismatchOf(
  result: StandardResult | undefined,
  root: "body" | "params",
): SchemaMismatch | undefined {
  if (!result?.issues) return undefined;
  const issues = result.issues.map(({ message, path = [] }) => ({
    message,
    path: path.map((part) => (typeof part === "object" ? part.key : part)),
  }));
  const [first] = issues;
  const place = first?.path.map((part) => `[${JSON.stringify(part)}]`).join("") ?? "";
  const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : "";
  return new SchemaMismatch(`${root}${place}: ${first?.message ?? "invalid"}${more}`, issues);
}
