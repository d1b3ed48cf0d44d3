import { resolve } from "node:path";

import { assemblePackage } from "./assemble/assemble-package.js";
import type { PackageFile } from "./assemble/package-file.js";
import type { Declarations } from "./declare/declarations.js";
import { declareTypes } from "./declare/declare-types.js";
import type { Diagnostic, Reporter } from "./diagnostics.js";
import { createReporter, GeneratorError } from "./diagnostics.js";
import { formatFiles } from "./format/format-files.js";
import { loadDocument } from "./load/load-document.js";
import { loadTemplates } from "./load/load-templates.js";
import type { LoadedDocument } from "./load/loaded-document.js";
import type { TemplateSet } from "./load/template-set.js";
import { buildModel } from "./model/build-model.js";
import type { ClientModel } from "./model/client-model.js";
import type { GenerateOptions } from "./options.js";
import { identifyPackage } from "./render/package-identity.js";
import { renderFiles } from "./render/render-files.js";
import { resolveDocument } from "./resolve/resolve-document.js";
import { createShapes } from "./shapes/create-shapes.js";
import type { OpenApiDocument } from "./validate/openapi.js";
import { validateDocument } from "./validate/validate-document.js";

/**
 * Makes a client package from an OpenAPI document. Reads the document and the templates, writes nothing: see
 * `writeFiles` and `checkFiles` for what to do with the files.
 *
 * @returns the files of the package, sorted by path; the same input gives the same bytes.
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function generate(options: GenerateOptions): Promise<readonly PackageFile[]> {
  const { onDiagnostic, onStage = ignore, cache } = options;
  const workingDirectory = resolve();
  onStage("load");
  const templates = await loadTemplates(options.templates ?? [], { workingDirectory });
  const loaded = await loadDocument(options.spec, { ...options, workingDirectory });
  options.onSources?.([...loaded.sources.values(), ...loaded.overlays]);
  const { locate, model, declarations } = await understand(loaded, templates, options);
  const reporter = createReporter(locate, onDiagnostic);
  onStage("render");
  const identity = identifyPackage(model, options.package);
  const drafts = renderFiles({ model, declarations, templates, identity }, reporter);
  onStage("assemble");
  const verify = options.verify ?? model.operations.length <= verifiedByDefault;
  const assembled = await assemblePackage({ drafts, templates }, { verify }, reporter);
  onStage("format");
  return formatFiles(assembled, cache === undefined ? {} : { cache }, reporter);
}

/**
 * Finds what `keepGoing` would leave out of a document that has errors, without making a client.
 *
 * @returns the warnings of code `left-out`; `null` when `keepGoing` would fail as well, or would leave out nothing.
 */
export async function findLeftOut(options: GenerateOptions): Promise<readonly Diagnostic[] | null> {
  const { onStage: _onStage, ...rest } = options;
  const found: Diagnostic[] = [];
  const onDiagnostic = (warning: Diagnostic) => {
    if (warning.code === "left-out") found.push(warning);
  };
  const forgiving = { ...rest, keepGoing: true, onDiagnostic };
  const workingDirectory = resolve();
  try {
    const templates = await loadTemplates(options.templates ?? [], { workingDirectory });
    const loaded = await loadDocument(options.spec, { ...forgiving, workingDirectory });
    await understand(loaded, templates, forgiving);
  } catch {
    return null; // Whatever it is, the errors that are already known matter more.
  }
  return found.length === 0 ? null : found;
}

/** Above this, a type check costs seconds, and whoever uses the package makes one anyway. */
const verifiedByDefault = 200;

interface Understood extends Pick<OpenApiDocument, "locate"> {
  readonly model: ClientModel;
  readonly declarations: Declarations;
}

/**
 * Runs the stages that look for mistakes in the document. With `keepGoing`, what they find is left out, and they run
 * again with the rest. Each time there is less of the document, so that this comes to an end.
 */
async function understand(
  loaded: LoadedDocument,
  templates: TemplateSet,
  options: GenerateOptions,
): Promise<Understood> {
  const { onDiagnostic = ignore, onStage = ignore, keepGoing = false } = options;
  const say = once(onDiagnostic);
  let rest = loaded;
  for (;;) {
    onStage("validate");
    const document = await validateDocument(rest, say, options);
    // What is said of names is right only if the names are used in the end.
    const warnings: Diagnostic[] = [];
    const reporter = createReporter(document.locate, (warning) => warnings.push(warning));
    try {
      const described = describe(document, { templates, options, reporter });
      warnings.forEach(say);
      return { ...described, locate: document.locate };
    } catch (error) {
      const isForgiven = keepGoing && error instanceof GeneratorError;
      const remainder = isForgiven ? document.without(error.diagnostics) : null;
      (remainder?.warnings ?? warnings).forEach(say);
      if (remainder === null) throw error;
      rest = remainder.loaded;
    }
  }
}

interface DescribeContext {
  readonly templates: TemplateSet;
  readonly options: GenerateOptions;
  readonly reporter: Reporter;
}

function describe(
  document: OpenApiDocument,
  { templates, options, reporter }: DescribeContext,
): Omit<Understood, "locate"> {
  const { include = [], exclude = [], int64 = "number", names = {}, onStage = ignore } = options;
  const { transformModel = (model) => model } = options;
  onStage("resolve");
  const resolved = resolveDocument(document, reporter, { include, exclude, int64 });
  onStage("model");
  const shapes = createShapes(resolved, reporter);
  const model = transformModel(
    buildModel(resolved, { shapes, overrides: names, templates }, reporter),
  );
  onStage("declare");
  return { model, declarations: declareTypes(model, reporter) };
}

/** A document that is checked again gives the same warnings again. */
function once(onDiagnostic: (diagnostic: Diagnostic) => void): (diagnostic: Diagnostic) => void {
  const said = new Set<string>();
  return (diagnostic) => {
    const text = JSON.stringify(diagnostic);
    if (!said.has(text)) onDiagnostic(diagnostic);
    said.add(text);
  };
}

function ignore(): void {}
