import type { AssembleOptions } from "./assemble/assemble-package.js";
import { assemblePackage } from "./assemble/assemble-package.js";
import type { PackageFile } from "./assemble/package-file.js";
import { createReporter, LoadError, toDiagnostic } from "./diagnostics.js";
import { formatFiles } from "./format/format-files.js";
import { arrange, isArranged } from "./arrange.js";
import { arrangementOf, faultOfArrangement } from "./layout.js";
import { declareDocument } from "./declare-document.js";
import type { TemplateSet } from "./load/template-set.js";
import { findNeededPackages } from "./needed-packages.js";
import type { GenerateOptions } from "./options.js";
import type { DraftFile } from "./render/draft-file.js";
import { identifyPackage } from "./render/package-identity.js";
import { renderFiles } from "./render/render-files.js";
import { declareOpenapiTypes } from "./shapes/openapi-types.js";

/**
 * Makes a client package from an OpenAPI document. Reads the document and the templates, writes nothing: see
 * `writeFiles` and `checkFiles` for what to do with the files.
 *
 * @returns the files of the client, sorted by path; the same input gives the same bytes.
 * @throws {GeneratorError} with every problem of the first stage that finds any.
 */
export async function generate(options: GenerateOptions): Promise<readonly PackageFile[]> {
  const { onDiagnostic, onStage = ignore } = options;
  const arrangement = arrangementOf(options);
  const fault = faultOfArrangement(arrangement);
  if (fault !== null) throw new LoadError([toDiagnostic(fault)]);
  const { locate, model, declarations, names, templates, tree } = await declareDocument(options);
  const reporter = createReporter(locate, onDiagnostic, options);
  onStage("render");
  const identity = identifyPackage(model, options.package);
  const isWanted = (path: string): boolean => isArranged(path, arrangement);
  const openapiTypes = options.with?.includes("paths")
    ? await declareOpenapiTypes(tree, reporter)
    : [];
  const drafts = renderFiles(
    { model, declarations, names, templates, identity, openapiTypes, isWanted },
    reporter,
  );
  const parts = {
    drafts,
    templates: { ...templates, hasForeign: hasForeignCode(templates, drafts) },
  };
  onStage("assemble");
  const proof = proofOf(options, parts.templates.hasForeign);
  const isChecked = proof === "types";
  const { layout } = arrangement;
  const isDemanded = options.verify === true;
  const place = { layout, isChecked, isDemanded, project: options.project };
  const installed = await findNeededPackages(templates, place, reporter);
  const assembling = { proof, isWanted, installed };
  const assembled = await assemblePackage(parts, assembling, reporter);
  onStage("format");
  const files = await formatFiles(assembled, reporter);
  return arrange(files, arrangement);
}

/** Whether templates of others have a hand in more than the comments at the top of files. */
function hasForeignCode(
  { hasForeign, foreignHeader }: TemplateSet,
  drafts: readonly DraftFile[],
): boolean {
  return (
    hasForeign && (foreignHeader === undefined || drafts.some(({ probe }) => probe !== undefined))
  );
}

/**
 * What our own templates print of a model of ours compiles, as the tests prove over many documents. What others have a
 * hand in is looked at.
 */
function proofOf(
  { verify, transformModel }: GenerateOptions,
  hasForeign: boolean,
): AssembleOptions["proof"] {
  if (verify === true) return "types";
  if (transformModel === undefined && !hasForeign) return "names";
  return verify === false ? "modules" : "types";
}

function ignore(): void {}
