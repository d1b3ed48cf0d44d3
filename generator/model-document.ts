import { resolve } from "node:path";

import type { Diagnostic, Problem, Reporter } from "./diagnostics.js";
import {
  createReporter,
  GeneratorError,
  LoadError,
  ModelError,
  toDiagnostic,
} from "./diagnostics.js";
import { loadDocument } from "./load/load-document.js";
import { readModelSchema } from "./load/model-schema.js";
import { loadTemplates } from "./load/load-templates.js";
import type { LoadedDocument } from "./load/loaded-document.js";
import type { TemplateSet } from "./load/template-set.js";
import { buildModel } from "./model/build-model.js";
import type { ClientModel } from "./model/client-model.js";
import { nameMembers } from "./model/member-names/name-members.js";
import { modelApi } from "./model/model-api.js";
import { giveValueTypes } from "./model/value-types/give-value-types.js";
import type { GenerateOptions, SourceFile } from "./options.js";
import { resolveDocument } from "./resolve/resolve-document.js";
import { createShapes } from "./shapes/create-shapes.js";
import type { OpenApiDocument } from "./validate/openapi.js";
import { validateDocument } from "./validate/validate-document.js";

/** A document as a model, before anything is printed. */
export interface ModelledDocument extends Pick<OpenApiDocument, "locate" | "tree"> {
  readonly model: ClientModel;
  readonly templates: TemplateSet;
}

/** Derives something from a model, and reports what in the document prevents it. */
export type DeriveFromModel<Derived> = (
  model: ClientModel,
  reporter: Reporter,
  templates: TemplateSet,
) => Derived;

/**
 * Reads a document and makes its model.
 *
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function modelDocument(options: GenerateOptions): Promise<ModelledDocument> {
  return await deriveFromDocument(options, () => ({}));
}

/**
 * Reads a document, makes its model and derives something from that. With `keepGoing`, what prevents it is left out of the
 * document.
 *
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function deriveFromDocument<Derived extends object>(
  options: GenerateOptions,
  derive: DeriveFromModel<Derived>,
): Promise<ModelledDocument & Derived> {
  const { onStage = ignore, onSources = ignore } = options;
  requireModelApi(options.modelApi);
  const workingDirectory = resolve();
  onStage("load");
  const templates = await loadTemplates(options.templates ?? [], {
    workingDirectory,
    ...(options.with !== undefined && { shipped: options.with }),
    ...(options.helpers !== undefined && { helpers: options.helpers }),
  });
  const sources: SourceFile[] = [];
  const onSource = (source: SourceFile): void => void sources.push(source);
  const loaded = await loadDocument(options.spec, { ...options, workingDirectory, onSource });
  const modelled = await modelUntilRight(loaded, {
    templates,
    options,
    derive,
    transform: await transformOf(options),
  });
  onSources(sources);
  return { templates, ...modelled };
}

function requireModelApi(wanted: number = modelApi): void {
  if (wanted === modelApi) return;
  const message = `The model of this version has the number ${modelApi}, and \`modelApi\` says ${wanted}`;
  throw new LoadError([toDiagnostic({ code: "model-api-unsupported", message, pointer: null })]);
}

/**
 * Runs the stages that look for mistakes in the document. With `keepGoing`, what they find is left out, and they run
 * again with the rest. Each time there is less of the document, so that this comes to an end.
 */
async function modelUntilRight<Derived>(
  loaded: LoadedDocument,
  context: Omit<DescribeContext<Derived>, "reporter">,
): Promise<Omit<ModelledDocument, "templates"> & Derived> {
  const { options } = context;
  const { onDiagnostic = ignore, onStage = ignore, keepGoing = false } = options;
  const say = once(onDiagnostic);
  onStage("validate");
  const document = await validateDocument(loaded, say, options);
  for (;;) {
    // What is reported of names is right only if the names are used in the end.
    const warnings: Diagnostic[] = [];
    const reporter = createReporter(document.locate, (warning) => warnings.push(warning), options);
    try {
      const described = describe(document, { ...context, reporter });
      warnings.forEach(say);
      return { ...described, locate: document.locate, tree: document.tree };
    } catch (error) {
      if (!(error instanceof GeneratorError) || error instanceof ModelError) throw error;
      const leftOut = keepGoing ? document.leaveOut(error.diagnostics) : null;
      (leftOut ?? warnings).forEach(say);
      if (leftOut === null) throw error.with(document.withConsequences(error.diagnostics));
    }
  }
}

interface DescribeContext<Derived> {
  readonly templates: TemplateSet;
  readonly options: GenerateOptions;
  readonly derive: DeriveFromModel<Derived>;
  readonly transform: (model: ClientModel) => ClientModel;
  readonly reporter: Reporter;
}

function describe<Derived>(
  document: OpenApiDocument,
  { templates, options, reporter, derive, transform }: DescribeContext<Derived>,
): Pick<ModelledDocument, "model"> & Derived {
  const { include = [], exclude = [], int64 = "number", names = {}, onStage = ignore } = options;
  const { operationNames = "id" } = options;
  onStage("resolve");
  const resolved = resolveDocument(document, reporter, { include, exclude, int64 });
  onStage("model");
  const shapes = createShapes(resolved, reporter);
  const made = transform(
    buildModel(resolved, { shapes, overrides: names, operationNames, templates }, reporter),
  );
  const typed = giveValueTypes(made, templates.types, reporter);
  const { memberNames } = templates;
  const model = nameMembers(typed, { memberNames, overrides: names }, reporter);
  return { model, ...derive(model, reporter, templates) };
}

/** The user's own `transformModel`, whose mistakes are not those of the document. */
async function transformOf({
  transformModel,
  keepGoing = false,
}: GenerateOptions): Promise<(model: ClientModel) => ClientModel> {
  if (transformModel === undefined) return (model) => model;
  const { checkModel } = await import("./model/check-model.js");
  const schema = await readModelSchema();
  return (model) => {
    const problems: Problem[] = [];
    const reporter = createReporter(() => null);
    let transformed = model;
    try {
      transformed = transformModel(model);
      // With `keepGoing`, what refers to a schema that is not there is left out later.
      problems.push(...checkModel(transformed, { schema, requireSchemas: !keepGoing }));
    } catch (error) {
      // The command line knows where in the configuration it failed.
      if (error instanceof GeneratorError) throw error;
      const reason = error instanceof Error ? error.message : String(error);
      const message = `\`transformModel\` failed: ${reason}`;
      problems.push({ code: "model-invalid", message, pointer: null });
    }
    for (const problem of problems) reporter.report(problem);
    reporter.settle(ModelError);
    return transformed;
  };
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
