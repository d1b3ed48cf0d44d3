import { closest, didYouMean } from "./closest.js";
import { LoadError, toDiagnostic } from "./diagnostics.js";
import { declareDocument } from "./declare-document.js";
import type { GenerateOptions } from "./options.js";
import { identifyPackage } from "./render/package-identity.js";
import { operationsOf, viewPackage } from "./render/views.js";

/** Which part of the model is wanted; without any, the whole. */
export interface Inspection {
  /** The `operationId` or the name of an operation. */
  readonly operation?: string;
  /** The key or the name of a schema. */
  readonly schema?: string;
  /** What templates see, instead of the model. */
  readonly views?: boolean;
}

/**
 * The model of a document, or a part of it, as plain data: the same input gives the same result. Nothing is rendered.
 *
 * @throws {GeneratorError} with every problem of the first stage that finds any, or where there is no such part.
 */
export async function inspect(
  options: GenerateOptions,
  { operation, schema, views = false }: Inspection = {},
): Promise<unknown> {
  const { model, declarations, templates } = await declareDocument(options);
  const identity = identifyPackage(model, options.package);
  const view = views
    ? viewPackage(model, declarations, { identity, templates, openapiTypes: [] })
    : null;
  if (operation !== undefined) {
    const operations = view === null ? model.operations : operationsOf(view);
    const names = operations.map(({ id, name }) => [id, name]);
    return operations[indexOf(operation, names, "operation")];
  }
  const { schemas } = view ?? model;
  if (schema === undefined) return view ?? model;
  const names = schemas.map(({ key, name }) => [key, name]);
  return schemas[indexOf(schema, names, "schema")];
}

function indexOf(
  wanted: string,
  names: readonly (readonly string[])[],
  kind: "operation" | "schema",
): number {
  const index = names.findIndex((own) => own.includes(wanted));
  if (index !== -1) return index;
  const likely = closest(wanted, names.flat());
  const hint = didYouMean(likely);
  const message = `There is no ${kind} "${wanted}" in the model`;
  throw new LoadError([
    toDiagnostic({ code: "model-part-unknown", message, pointer: null, ...hint }),
  ]);
}
