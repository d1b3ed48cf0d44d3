import type { Declarations } from "./declare/declarations.js";
import { declareTypes } from "./declare/declare-types.js";
import type { ModelledDocument } from "./model-document.js";
import { deriveFromDocument } from "./model-document.js";
import type { GenerateOptions } from "./options.js";

/** A document with everything that follows from it before anything is printed. */
export interface DeclaredDocument extends ModelledDocument {
  readonly declarations: Declarations;
}

/**
 * Reads a document, makes its model and declares the types of it.
 *
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function declareDocument(options: GenerateOptions): Promise<DeclaredDocument> {
  return await deriveFromDocument(options, (model, reporter) => {
    options.onStage?.("declare");
    return { declarations: declareTypes(model, reporter) };
  });
}
