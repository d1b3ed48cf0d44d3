import { resolve } from "node:path";

import { assemblePackage } from "./assemble/assemble-package.js";
import type { PackageFile } from "./assemble/package-file.js";
import { declareTypes } from "./declare/declare-types.js";
import { createReporter } from "./diagnostics.js";
import { formatFiles } from "./format/format-files.js";
import { loadDocument } from "./load/load-document.js";
import { loadTemplates } from "./load/load-templates.js";
import { buildModel } from "./model/build-model.js";
import type { ClientModel } from "./model/client-model.js";
import type { GenerateOptions } from "./options.js";
import { identifyPackage } from "./render/package-identity.js";
import { renderFiles } from "./render/render-files.js";
import { resolveDocument } from "./resolve/resolve-document.js";
import { validateDocument } from "./validate/validate-document.js";

/**
 * Makes a client package from an OpenAPI document. Reads the document and the templates, writes nothing: see
 * `writeFiles` and `checkFiles` for what to do with the files.
 *
 * @returns the files of the package, sorted by path; the same input gives the same bytes.
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function generate(options: GenerateOptions): Promise<readonly PackageFile[]> {
  const { onDiagnostic, onStage = () => {}, transformModel = keepModel, cache } = options;
  const workingDirectory = resolve();
  onStage("load");
  const templates = await loadTemplates(options.templates ?? [], { workingDirectory });
  const loaded = await loadDocument(options.spec, { ...options, workingDirectory });
  options.onSources?.([...loaded.sources.values(), ...loaded.overlays]);
  onStage("validate");
  const document = await validateDocument(loaded, onDiagnostic, options);
  const reporter = createReporter(document.locate, onDiagnostic);
  onStage("resolve");
  const { include = [], exclude = [] } = options;
  const resolved = resolveDocument(document, reporter, { include, exclude });
  onStage("model");
  const naming = { overrides: options.names ?? {}, templates };
  const model = transformModel(buildModel(resolved, naming, reporter));
  onStage("declare");
  const declarations = declareTypes(resolved, model, reporter);
  onStage("render");
  const identity = identifyPackage(model, options.package);
  const drafts = renderFiles({ model, declarations, templates, identity }, reporter);
  onStage("assemble");
  const verify = options.verify ?? model.operations.length <= verifiedByDefault;
  const assembled = await assemblePackage({ drafts, templates }, { verify }, reporter);
  onStage("format");
  return formatFiles(assembled, cache === undefined ? {} : { cache }, reporter);
}

/** Above this, a type check costs seconds, and whoever uses the package makes one anyway. */
const verifiedByDefault = 200;

function keepModel(model: ClientModel): ClientModel {
  return model;
}
