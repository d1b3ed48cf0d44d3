import type { TemplateSet, TemplateText } from "./load/template-set.js";

/**
 * The names that files declare which are copied or made as they are: the runtime's and those of overlays. Nothing of
 * the document gets one of them, since a module of the package may import them beside it. The types of internal files
 * (`@internal` at the top) are free: only such files import them.
 */
export function templateNames({
  runtime,
  addedFiles,
  addedOutputs,
}: Pick<TemplateSet, "runtime" | "addedFiles" | "addedOutputs">): readonly string[] {
  const listed = [...addedFiles, ...addedOutputs].flatMap(({ exports }) => [
    ...exports.values,
    ...exports.types,
  ]);
  return [...[...runtime.values(), ...addedFiles].flatMap(exportedNames), ...listed];
}

/** Declarations begin their lines: that is how Prettier lays files out, and ours are. */
function exportedNames({ text }: Pick<TemplateText, "text">): readonly string[] {
  const declaration =
    /^export (?:declare |abstract |async )*(?:class|const|function\*?|interface|let|type|var) ([\w$]+)/gm;
  const value =
    /^export (?:declare |abstract |async )*(?:class|const|function\*?|let|var) ([\w$]+)/gm;
  const isInternal = /^\/\*\s*@internal\b/.test(text);
  return [...text.matchAll(isInternal ? value : declaration)].flatMap(([, name]) => name ?? []);
}
