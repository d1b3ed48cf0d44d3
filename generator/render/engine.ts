import type { HelperOptions } from "handlebars";
import type Handlebars from "handlebars";

import type { TemplateSet, TemplateText } from "../load/template-set.js";
import { layOutText } from "../print/marked-text.js";
import type { DeclaredName } from "./declared-name.js";
import type { DerivedNames } from "./derived-names.js";
import { createDerivedNames } from "./derived-names.js";
import type { PackageImport } from "./package-import.js";
import { mergeImports } from "./package-import.js";
import { markForeign, takeForeign } from "./foreign-text.js";
import { createShapeHelper } from "./shape-helper.js";
import { blockHelpers, compileOptions } from "./compile-template.js";
import { cases } from "./cases.js";
import { conditions } from "./conditions.js";
import { withoutTags } from "./code-in-comments.js";
import { helpers } from "./helpers.js";
import { loadHandlebars, loadHandlebarsRuntime } from "./libraries.js";
import { ownHelpers } from "./own-helpers.js";
import { markOfStatement, type TracedText, tracedText } from "./printing-place.js";
import { createMarkingHelpers, type MarkingHelpers, type Probe } from "./printed-regions.js";
import { dataOf, type Notes } from "./template-data.js";
import { createTracedTrees, type TracedTrees } from "./traced-trees.js";
import { valueOf } from "./values.js";

/** A text with what was noted while it was rendered. */
export interface Rendering {
  readonly text: string;
  readonly uses: readonly string[];
  readonly usesAsTypes: readonly string[];
  readonly declares: readonly DeclaredName[];
  readonly imports: readonly PackageImport[];
  /** What partials of others printed, as {@link takeForeign} finds it. */
  readonly foreign: "all" | readonly string[];
}

export interface RenderOptions {
  /** The text is not TypeScript, so nothing in it is laid out. Defaults to `false`. */
  readonly isPlain?: boolean;
  /** The text is TypeScript or JavaScript, so that no line of a comment may go astray. By default what is not plain is. */
  readonly isCode?: boolean;
  /** The columns of a documentation comment, if the text is that of one. */
  readonly width?: number;
}

/** Renders templates with views. */
export interface Engine {
  /** @throws whatever Handlebars says of a broken template, or of a slot that is not there. */
  render(template: TemplateText, view: object, options?: RenderOptions): Rendering;
}

/**
 * Makes an engine of its own for one run, with the partials of a template set.
 *
 * @param names gives out what templates derive from the names of the model
 * @param traced what stands in for each template, to find out where it fails
 */
export function createEngine(
  templates: TemplateSet,
  names: DerivedNames = createDerivedNames([]),
  traced: TracedTrees | null = null,
): Engine {
  const compile = compileAll(templates, traced);
  return {
    render(template, view, { isPlain = false, isCode = !isPlain, width } = {}) {
      const notes = createNotes();
      const inComment = width === undefined ? {} : { width, margin: "" };
      const data = { notes, names, isPlain, isCode, ...inComment };
      const marked = layOutText(compile(template)(view, { data }), notes.parts);
      const { text, foreign } = takeForeign(marked);
      const declares = [...notes.declares.values()];
      const { uses, usesAsTypes } = notes;
      return {
        text,
        foreign,
        uses: [...uses].toSorted(),
        usesAsTypes: [...usesAsTypes].filter((name) => !uses.has(name)).toSorted(),
        declares,
        imports: mergeImports(notes.imports),
      };
    },
  };
}

/** Renders templates to find out where helpers print. */
export interface ProbingEngine {
  /** @throws where {@link Engine.render} does. */
  probe(template: TemplateText, view: object, options?: RenderOptions): Probe;
}

/**
 * Makes an engine for one run whose texts are not laid out, but tell what helpers printed in them.
 *
 * @param names those of the engine that renders the same templates
 */
export function createProbingEngine(templates: TemplateSet, names: DerivedNames): ProbingEngine {
  const traced = createTracedTrees();
  const marking = createMarkingHelpers(withoutTags(helpers), traced);
  const compile = compileAll(templates, traced, marking.helpers);
  return {
    probe(template, view, { isPlain = false, isCode = !isPlain } = {}) {
      const notes = createNotes();
      const data = { notes, names, isPlain: true, isCode };
      const probe = marking.probeOf(compile(template)(view, { data }));
      return { ...probe, isNoted: isNoted(notes) };
    },
  };
}

/** Renders templates to find out which statement prints what. */
export interface TracingEngine {
  /** @throws where {@link Engine.render} does. */
  trace(template: TemplateText, view: object, options?: RenderOptions): TracedText;
}

/** Makes an engine like {@link createProbingEngine} that tells which statements printed a text. */
export function createTracingEngine(templates: TemplateSet, names: DerivedNames): TracingEngine {
  const trees = createTracedTrees(markOfStatement);
  const marking = createMarkingHelpers(withoutTags(helpers), trees);
  const compile = compileAll(templates, trees, marking.helpers);
  return {
    trace(template, view, { isPlain = false, isCode = !isPlain } = {}) {
      const data = { notes: createNotes(), names, isPlain: true, isCode };
      return tracedText(compile(template)(view, { data }), (number) => trees.placeOf(number));
    },
  };
}

function createNotes(): Notes {
  return {
    uses: new Set(),
    usesAsTypes: new Set(),
    declares: new Map(),
    imports: [],
    parts: [],
  };
}

function isNoted({ uses, usesAsTypes, declares, imports }: Notes): boolean {
  return uses.size + usesAsTypes.size + declares.size + imports.length > 0;
}

/** Makes what compiles templates that may use each other as partials. */
function compileAll(
  templates: TemplateSet,
  traced: TracedTrees | null,
  printing?: MarkingHelpers["helpers"],
): (template: TemplateText) => HandlebarsTemplateDelegate {
  const handlebars = createHandlebars(templates, traced, printing);
  const compile = createCompile(handlebars, traced, templates.helpers.keys());
  for (const [name, partial] of templates.partials) {
    // Most partials are not used in a run that probes a header alone.
    const delegate: HandlebarsTemplateDelegate = (view, options) => compile(partial)(view, options);
    const isOurs = partial.builtIn || !templates.hasForeign;
    handlebars.registerPartial(name, isOurs ? delegate : markingForeign(delegate));
  }
  return compile;
}

/** Handlebars with our helpers, without its compiler where it is not needed. */
function createHandlebars(
  { templates, partials, helpers: own }: TemplateSet,
  traced: TracedTrees | null,
  printing: MarkingHelpers["helpers"] = withoutTags(helpers),
): typeof Handlebars {
  const all = [...templates.values(), ...partials.values()];
  const isCompiled = traced === null && all.every(({ compiled }) => compiled !== undefined);
  const handlebars = (isCompiled ? loadHandlebarsRuntime() : loadHandlebars()).create();
  if (traced !== null) handlebars.registerHelper(traced.helpers);
  handlebars.registerHelper(printing);
  handlebars.registerHelper(conditions);
  handlebars.registerHelper(cases);
  handlebars.registerHelper(ownHelpers(own));
  for (const name of blockHelpers) guardBlock(handlebars, name);
  handlebars.registerHelper("lookup", memberOrNull);
  handlebars.registerHelper("shape", createShapeHelper(handlebars));
  return handlebars;
}

/** Marks what a partial prints, unless the text around it is marked or is not formatted by Prettier. */
function markingForeign(delegate: HandlebarsTemplateDelegate): HandlebarsTemplateDelegate {
  return (view: unknown, options) => {
    const data = dataOf(options ?? {});
    if (data.isPlain || data.isForeign === true) return delegate(view, options);
    return markForeign(delegate(view, { ...options, data: { ...data, isForeign: true } }));
  };
}

/** Makes what compiles each template once, unless that was done when specwright was built. */
function createCompile(
  handlebars: Pick<typeof Handlebars, "compile" | "template">,
  traced: TracedTrees | null,
  own: Iterable<string>,
): (template: TemplateText) => HandlebarsTemplateDelegate {
  const delegates = new Map<string, HandlebarsTemplateDelegate>();
  const options = compileOptions([...own, ...Object.keys(traced?.helpers ?? {})]);
  const make = (template: TemplateText): HandlebarsTemplateDelegate => {
    if (traced !== null) return handlebars.compile(traced.treeOf(template), options);
    const { compiled, text } = template;
    return compiled === undefined
      ? handlebars.compile(text, options)
      : handlebars.template(compiled);
  };
  return (template) => {
    const delegate = delegates.get(template.path) ?? make(template);
    delegates.set(template.path, delegate);
    return delegate;
  };
}

/** What the document says is not known beforehand: `{{#with (lookup extensions "x-filter")}}` asks whether it is there. */
function memberOrNull(value: object, given: unknown): unknown {
  const name = String(valueOf(given));
  const members: Readonly<Record<string, unknown>> = { ...value };
  return Object.hasOwn(members, name) ? members[name] : null;
}

/** In strict mode Handlebars still lets a block pass over a slot that is not there; here it does not. */
function guardBlock(handlebars: typeof Handlebars, name: string): void {
  const block = handlebars.helpers[name];
  if (block === undefined) return;
  handlebars.registerHelper(name, function (this: unknown, value: unknown, options: HelperOptions) {
    if (value === undefined) throw new Error(`{{#${name}}} was given a slot that does not exist`);
    // Handlebars types what a helper returns as `any`.
    return block.call(this, valueOf(value), options) as unknown;
  });
}
