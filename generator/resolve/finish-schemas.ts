import type { Reporter } from "../diagnostics.js";
import type { JsonObject } from "../json.js";
import type { Int64Type } from "../options.js";
import type { SchemaObject } from "../validate/openapi.js";
import { createInt64Text, type Int64Text } from "./int64-text.js";
import { createAccessMarker } from "./access-of-references.js";
import { createPartFilter } from "./closed-parts.js";
import { lowerSchema } from "./lower-schemas.js";
import type { NamedSchemas } from "./named-schemas.js";
import type { ResolvedMediaType, ResolvedOperation } from "./resolved-document.js";

/** A parameter, header or media type. */
type DescribedPart = Pick<ResolvedMediaType, "pointer" | "schema" | "schemaPointer"> & {
  readonly object: JsonObject;
};

/** Changes a part of an operation. */
export type ChangePart = <Part extends DescribedPart>(part: Part) => Part;

/** Brings schemas and examples into the form that the later stages know. */
export interface Finishing {
  readonly schema: (schema: SchemaObject, pointer: string) => SchemaObject;
  readonly part: ChangePart;
}

/**
 * Makes what finishes the schemas that have names and the parts of operations.
 *
 * @param int64 what an integer of 64 bits is in JSON
 */
export function createFinishing(
  named: NamedSchemas,
  int64: Int64Type,
  reporter: Reporter,
): Finishing {
  const written = int64 === "string" ? createInt64Text(named.schemas, reporter) : asRead;
  const withoutEmptyParts = createPartFilter(named.schemas);
  const withAccess = createAccessMarker(named.schemas);
  const finish: Finishing["schema"] = (schema, pointer) =>
    lowerSchema(withAccess(withoutEmptyParts(written.schema(schema, pointer))));
  // A schema of a shared response is met once for each operation that answers with it.
  const once = oncePerPointer((schema, pointer) => {
    const renamed = named.rename(schema, pointer);
    return { renamed, finished: finish(renamed, pointer) };
  });
  return {
    schema: finish,
    part: (part) => {
      const { object, schema, schemaPointer, pointer } = part;
      if (schema === null) return part;
      const { renamed, finished } = once(schema, schemaPointer);
      const examples = written.examples(object, { schema: renamed, pointer });
      return { ...part, object: examples, schema: finished };
    },
  };
}

function oncePerPointer<Made>(
  make: (schema: SchemaObject, pointer: string) => Made,
): (schema: SchemaObject, pointer: string) => Made {
  const made = new Map<string, Made>();
  return (schema, pointer) => {
    const known = made.get(pointer) ?? make(schema, pointer);
    made.set(pointer, known);
    return known;
  };
}

/** A document whose numbers are numbers. */
const asRead: Int64Text = { schema: (schema) => schema, examples: (node) => node };

/** An operation with each part that may have a schema changed. */
export function withParts<Operation extends ResolvedOperation>(
  operation: Operation,
  change: ChangePart,
): Operation {
  const { requestBody } = operation;
  return {
    ...operation,
    parameters: operation.parameters.map(change),
    requestBody: requestBody && { ...requestBody, content: requestBody.content.map(change) },
    responses: operation.responses.map((response) => ({
      ...response,
      headers: response.headers.map(change),
      content: response.content.map(change),
    })),
  };
}
