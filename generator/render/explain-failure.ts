import { closest } from "../closest.js";
import type { Problem } from "../diagnostics.js";
import type { TemplateSet, TemplateText } from "../load/template-set.js";
import { changesOfApi } from "../template-api.js";
import { HelperFailure } from "../template-helper.js";
import { placeIn } from "./template-place.js";
import type { DerivedNames } from "./derived-names.js";
import { createEngine, type RenderOptions } from "./engine.js";
import type { MissingSlot } from "./missing-slot.js";
import { ShapeTooDeep } from "./shape-helper.js";
import { createTracedTrees, type TracedPlace } from "./traced-trees.js";

/** A template that is rendered with a view. */
export interface Attempt {
  readonly template: TemplateText;
  readonly view: object;
  readonly options: RenderOptions;
  readonly names: DerivedNames;
  /** What the template was being rendered for. */
  readonly pointer: string | null;
}

/**
 * Finds everything that is wrong with a template and its partials, as far as the view leads there: it is rendered again
 * and again, each time without the statement that failed.
 *
 * @param error what was thrown the first time
 */
export function explainFailure(
  { template, view, options, names, pointer }: Attempt,
  templates: TemplateSet,
  error: unknown,
): readonly Problem[] {
  if (error instanceof ShapeTooDeep) {
    return [{ code: "schema-nested-too-deeply", message: error.message, pointer }];
  }
  const trees = createTracedTrees();
  const places: TracedPlace[] = [];
  const errors = new Map<TracedPlace, unknown>();
  for (;;) {
    const thrown = errorOf(() =>
      createEngine(templates, names, trees).render(template, view, options),
    );
    const place = trees.current();
    if (thrown === null) break;
    if (place === null || place.isReplaced) return [unplaced(error, template, pointer)];
    place.isReplaced = true;
    places.push(place);
    errors.set(place, thrown);
  }
  const problems = places.flatMap((place): readonly Problem[] => {
    const missing = [...place.missing.values()].map((slot) => problemOfSlot(slot, place, pointer));
    if (missing.length > 0) return missing;
    const { line, column } = place.statement.loc.start;
    const position = placeIn(place.template, line, column);
    // Helpers name themselves; what they were called with says more.
    const failed = errors.get(place);
    const message = messageOf(failed).replace(/^\{\{[^}]*\}\}/, () => sourceOf(place));
    const hint = hintFor(failed, message);
    return [{ code: "template-broken", message, pointer, position, ...(hint && { hint }) }];
  });
  return problems.length > 0 ? problems : [unplaced(error, template, pointer)];
}

/** The statement as it is written; of a block, its beginning. */
function sourceOf({ template, statement }: TracedPlace): string {
  const { line, column } = statement.loc.start;
  const rest = (template.text.split("\n")[line - 1] ?? "").slice(column);
  return /^\{\{[^]*?\}\}/.exec(rest)?.[0] ?? rest;
}

function hintFor(error: unknown, message: string): string | null {
  if (error instanceof HelperFailure) return "Correct the helper.";
  return message.includes("given null") ? nullHint : null;
}

const nullHint =
  "Print what the document may leave out inside of {{#if}}: {{#if slot}}…{{string slot}}…{{/if}}.";

function errorOf(run: () => unknown): unknown {
  try {
    run();
    return null;
  } catch (error) {
    return error;
  }
}

function unplaced(error: unknown, template: TemplateText, pointer: string | null): Problem {
  const position = placeIn(template, 1, 0);
  return { code: "template-broken", message: messageOf(error), pointer, position };
}

/** Handlebars puts the place behind its words. */
function messageOf(error: unknown): string {
  // With shapes bounded, nothing else of ours is nested so deeply.
  if (error instanceof RangeError) return "partials print each other without end";
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s*-\s*\d+:\d+\s*$/, "");
}

function problemOfSlot(
  { path, holder, part, known, loc }: MissingSlot,
  { template }: TracedPlace,
  pointer: string | null,
): Problem {
  const position = placeIn(template, loc.start.line, loc.start.column);
  const where = holder === "" ? "here" : `in \`${holder}\``;
  if (known === null) {
    const message = `\`${path}\` is not there: \`${holder}\` is \`null\``;
    const hint = `Print it inside of {{#if ${holder}}}.`;
    return { code: "template-broken", message, pointer, position, hint };
  }
  const like = closest(part, known);
  const guess = like === null ? null : `Did you mean \`${like}\`?`;
  const hint = changesOfApi([part]) ?? guess;
  return {
    code: "template-broken",
    message: `there is no slot \`${part}\` ${where}`,
    pointer,
    position,
    ...(hint !== null && { hint }),
  };
}
