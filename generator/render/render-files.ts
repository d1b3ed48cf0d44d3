import type { Declaration, Declarations } from "../declare/declarations.js";
import type { Problem, Reporter } from "../diagnostics.js";
import { TemplateError } from "../diagnostics.js";
import type { AddedOutput, TemplateSet, TemplateText } from "../load/template-set.js";
import type { ClientModel } from "../model/client-model.js";
import { checkTemplates } from "./check-templates.js";
import type { DraftFile } from "./draft-file.js";
import type { Rendering, RenderOptions } from "./engine.js";
import type { DerivedNames } from "./derived-names.js";
import { createEngine, createProbingEngine, createTracingEngine } from "./engine.js";
import { type Attempt, explainFailure } from "./explain-failure.js";
import { isHarmlessHeader } from "./foreign-header.js";
import { foreignTemplates } from "./foreign-templates.js";
import { MemberDocFailure } from "./member-docs.js";
import { builtInOutputs } from "./outputs.js";
import { printingPlace } from "./printing-place.js";
import { tidyMarkdown } from "./tidy-markdown.js";
import type { PackageIdentity } from "./package-identity.js";
import type { PackageView } from "./views.js";
import { operationsOf, viewPackage } from "./views.js";

/** What files are made from. */
export interface RenderInput {
  readonly model: ClientModel;
  readonly declarations: Declarations;
  /** What templates derive from the names of the model. */
  readonly names: DerivedNames;
  readonly templates: TemplateSet;
  readonly identity: PackageIdentity;
  /** The types that openapi-typescript declares for the whole document, if they are asked for. */
  readonly openapiTypes?: readonly Declaration[];
  /** Whether a file is made; its path may have the slot `{file}`. */
  readonly isWanted: (path: string) => boolean;
}

/** A view with what its file is called after and traced back to. */
interface Subject {
  readonly view: object;
  /** What placeholders in the path of its file stand for. */
  readonly parts: Readonly<Record<string, string>>;
  readonly pointer: string | null;
}

/**
 * Makes the files of the package from templates, without their import lines. A file whose text is empty is left out:
 * that is how a template says that there is nothing to say.
 *
 * @throws {TemplateError} with every template that cannot be rendered.
 */
export function renderFiles(input: RenderInput, reporter: Reporter): readonly DraftFile[] {
  const { model, declarations, names, templates, identity, openapiTypes = [], isWanted } = input;
  checkTemplates(templates, reporter);
  reporter.settle(TemplateError);
  const engine = createEngine(templates, names);
  const isForeign = foreignTemplates(templates);
  const { foreignHeader } = templates;
  const probing = templates.hasForeign ? createProbingEngine(templates, names) : null;
  const view = viewPackage(model, declarations, { identity, templates, openapiTypes });
  const broken = new Set<string>();
  const outputs = outputsOf(templates).filter(({ output }) => isWanted(output.path));
  const drafts = outputs.flatMap(({ output, template }) =>
    subjectsOf(output, view).flatMap((subject) => {
      if (broken.has(template.path)) return [];
      const options = optionsFor(output.path);
      const { view: own, pointer } = subject;
      const attempt = { template, view: own, options, names, pointer };
      try {
        const rendering = engine.render(template, subject.view, options);
        if (rendering.text.trim() === "") return [];
        const isOurs = template.builtIn || !templates.hasForeign;
        const made = draftOf({ output, template, subject, rendering, isOurs });
        if (probing === null || !isForeign(template)) return [made];
        const draft = traceable(made, attempt, templates);
        if (foreignHeader !== undefined) {
          const header = probing.probe(foreignHeader, subject.view, options);
          if (isHarmlessHeader(rendering, header)) return [draft];
        }
        return [{ ...draft, probe: probing.probe(template, subject.view, options) }];
      } catch (error) {
        broken.add(template.path);
        problemsOf(error, attempt, templates).forEach((problem) => reporter.report(problem));
        return [];
      }
    }),
  );
  reporter.settle(TemplateError);
  return drafts;
}

/** A partial that documents properties fails on its own, wherever their type is printed. */
function problemsOf(error: unknown, attempt: Attempt, templates: TemplateSet): readonly Problem[] {
  const isKnown = error instanceof MemberDocFailure;
  return isKnown ? error.problems : explainFailure(attempt, templates, error);
}

function outputsOf(
  templates: TemplateSet,
): readonly { readonly output: AddedOutput; readonly template: TemplateText }[] {
  return [...builtInOutputs, ...templates.addedOutputs].flatMap((output) => {
    const template = templates.templates.get(output.template);
    return template === undefined ? [] : [{ output, template }];
  });
}

function subjectsOf(output: AddedOutput, view: PackageView): readonly Subject[] {
  const shared = { sourceName: view.sourceName, package: view.package };
  switch (output.for) {
    case "package":
      return [{ view, parts: {}, pointer: null }];
    case "operation":
      return operationsOf(view).map((operation) => ({
        view: operation,
        parts: {
          file: operation.file,
          name: operation.name,
          tag: view.tags.find(({ operations }) => operations.includes(operation))?.file ?? "",
        },
        pointer: operation.pointer,
      }));
    case "schema":
      return view.schemas.map((schema) => ({
        view: schema,
        parts: { file: schema.file, name: schema.name },
        pointer: schema.pointer,
      }));
    case "tag":
      return view.tags.map(({ file, ...tag }) => ({
        view: { file, ...tag, ...shared },
        parts: { file },
        pointer: null,
      }));
  }
}

function optionsFor(path: string): RenderOptions {
  return { isPlain: !path.endsWith(".ts"), isCode: /\.[cm]?[jt]sx?$/.test(path) };
}

/** The draft with what finds the statements that printed it, by rendering it once more when somebody asks. */
function traceable(
  draft: DraftFile,
  { template, view, options, names }: Attempt,
  templates: TemplateSet,
): DraftFile {
  const text = draft.text.trimEnd();
  const find = (fromEnd: number) => {
    const traced = createTracingEngine(templates, names).trace(template, view, options);
    return printingPlace(text, text.length - fromEnd, traced);
  };
  return { ...draft, origin: { ...draft.origin, printingPlace: find } };
}

function draftOf(rendered: {
  readonly output: AddedOutput;
  readonly template: TemplateText;
  readonly subject: Subject;
  readonly rendering: Rendering;
  readonly isOurs: boolean;
}): DraftFile {
  const { output, template, subject, rendering, isOurs } = rendered;
  const { text, uses, usesAsTypes, declares, imports, foreign } = rendering;
  const declared = [
    ...output.exports.values.map((name) => ({ name, kind: "value" as const, exported: true })),
    ...output.exports.types.map((name) => ({ name, kind: "type" as const, exported: true })),
  ];
  return {
    path: output.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => subject.parts[name] ?? ""),
    text: output.path.endsWith(".md") ? tidyMarkdown(text) : `${text.trimEnd()}\n`,
    unformatted: isOurs ? foreign : "all",
    uses,
    usesAsTypes,
    packageImports: imports,
    declares: [...declares, ...declared],
    origin: {
      template: template.displayName,
      pointer: subject.pointer,
      builtIn: template.builtIn,
    },
  };
}
