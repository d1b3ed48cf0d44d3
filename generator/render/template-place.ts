import type { SourcePosition } from "../diagnostics.js";
import type { TemplateText } from "../load/template-set.js";

/** Handlebars counts columns from 0. */
export function placeIn(template: TemplateText, line: number, column: number): SourcePosition {
  return { file: template.displayName, line, column: column + 1 };
}
