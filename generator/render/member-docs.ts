import type { DocumentProperty, PropertyFacts } from "../declare/documentation.js";
import { type Problem, TemplateError, toDiagnostic } from "../diagnostics.js";
import type { Json } from "../json.js";
import type { TemplateSet } from "../load/template-set.js";
import type { DocumentationTag } from "../print/type-expression.js";
import type { PropertyShape } from "../shapes/shape.js";
import type { DerivedNames } from "./derived-names.js";
import { documentationLines } from "./documentation-comment.js";
import { createEngine, type Engine } from "./engine.js";
import { explainFailure } from "./explain-failure.js";

/** What the partial `member-doc` sees. */
export interface MemberView {
  readonly name: string;
  /** The name in JSON. */
  readonly wireName: string;
  readonly pointer: string;
  readonly required: boolean;
  readonly access: PropertyShape["access"];
  readonly title: string | null;
  readonly description: string | null;
  readonly deprecated: boolean;
  /** All that the built-in partial prints before the tags. */
  readonly text: string | null;
  /** The values of an enumeration with their descriptions, as a list. */
  readonly valuesText: string | null;
  /** The format and the limits, as a sentence. */
  readonly limitsText: string | null;
  readonly tags: readonly DocumentationTag[];
  readonly extensions: Readonly<Record<string, Json>>;
}

export function viewMember(property: PropertyShape, facts: PropertyFacts): MemberView {
  const { name, wireName = name, pointer, required, access, shape } = property;
  const { title, description, deprecated = false, extensions = {} } = shape.annotations ?? {};
  return {
    ...{ name, wireName, pointer, required, access, deprecated, extensions },
    title: title ?? null,
    description: description ?? null,
    text: facts.text || null,
    valuesText: facts.values || null,
    limitsText: facts.limits || null,
    tags: facts.tags,
  };
}

/** The partial `member-doc` of an overlay failed. */
export class MemberDocFailure extends TemplateError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => toDiagnostic(problem)));
    this.problems = problems;
  }
}

/**
 * Documents properties with the partial of an overlay. It is rendered where the text of a type is first read, which is not
 * before the templates are.
 *
 * @param names gives the names that templates derive, once they are known
 * @returns nothing if no overlay has the partial, so that types are printed as fast as without any
 */
export function documentByTemplate(
  templates: TemplateSet,
  names: () => DerivedNames,
): DocumentProperty | undefined {
  const { memberDoc } = templates;
  if (memberDoc === undefined) return undefined;
  let engine: Engine | null = null;
  let hasFailed = false;
  const render = (view: MemberView, width: number): readonly string[] => {
    if (hasFailed) return [];
    const options = { isPlain: true, isCode: true, width };
    try {
      engine ??= createEngine(templates, names());
      return documentationLines(engine.render(memberDoc, view, options).text);
    } catch (error) {
      hasFailed = true;
      const attempt = { template: memberDoc, view, options, names: names(), pointer: view.pointer };
      throw new MemberDocFailure(explainFailure(attempt, templates, error));
    }
  };
  return (property, facts) => {
    const view = viewMember(property, facts);
    const known = new Map<number, readonly string[]>();
    const linesWithin = (width: number): readonly string[] => {
      const lines = known.get(width) ?? render(view, width);
      known.set(width, lines);
      return lines;
    };
    return { text: facts.text, tags: facts.tags, linesWithin };
  };
}
