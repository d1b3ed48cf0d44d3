import type { Declarations } from "./declare/declarations.js";
import { declareTypes } from "./declare/declare-types.js";
import type { ModelledDocument } from "./model-document.js";
import { deriveFromDocument } from "./model-document.js";
import type { GenerateOptions } from "./options.js";
import type { DerivedNames } from "./render/derived-names.js";
import { createDerivedNames, namesOfPackage } from "./render/derived-names.js";
import { documentByTemplate } from "./render/member-docs.js";

/** A document with everything that follows from it before anything is printed. */
export interface DeclaredDocument extends ModelledDocument {
  readonly declarations: Declarations;
  /** What templates derive from the names of the model. */
  readonly names: DerivedNames;
}

/**
 * Reads a document, makes its model and declares the types of it.
 *
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function declareDocument(options: GenerateOptions): Promise<DeclaredDocument> {
  return await deriveFromDocument(options, (model, reporter, templates) => {
    options.onStage?.("declare");
    const documentProperty = documentByTemplate(templates, () => names);
    const declarations = declareTypes(model, reporter, documentProperty);
    const names = createDerivedNames(namesOfPackage(model, declarations, templates));
    return { declarations, names };
  });
}
