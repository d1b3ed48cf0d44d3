import type { Problem, Reporter, SourcePosition } from "../diagnostics.js";
import type { TemplateSet, TemplateText } from "../load/template-set.js";
import { changesOfApi } from "../template-api.js";
import { loadHandlebars } from "./libraries.js";

/**
 * Reports every template and partial that is not valid Handlebars, and every slot that is printed as it is. Such a slot
 * could hold anything that a specification says; each goes through a helper, which makes it fit where it stands. That
 * is the rule that keeps foreign text inside of its literal, comment or paragraph.
 */
export function checkTemplates(templates: TemplateSet, reporter: Reporter): void {
  for (const template of [...templates.templates.values(), ...templates.partials.values()]) {
    // What was compiled with specwright was checked by its tests.
    if (template.compiled !== undefined) continue;
    try {
      for (const slot of bareSlots(loadHandlebars().parse(template.text))) {
        reporter.report(bareSlot(template, slot));
      }
    } catch (error) {
      reporter.report(brokenTemplate(error, template, null));
    }
  }
}

/**
 * What Handlebars says of a template, with the place that stands in its words.
 *
 * @param pointer what the template was being rendered for
 */
export function brokenTemplate(
  error: unknown,
  template: TemplateText,
  pointer: string | null,
): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column = "0"] =
    /(\d+):(\d+)\s*$/.exec(message) ?? /\bline (\d+)/.exec(message) ?? [];
  const [sentence = message] = message.split("\n");
  // Handlebars does not say which slot was missing.
  const words = [...template.text.matchAll(/\{\{[^}]*/g)].flatMap(
    ([tag]) => tag.match(/\w+/g) ?? [],
  );
  const hint = changesOfApi(words);
  return {
    code: "template-broken",
    message: sentence.replace(/\s*-?\s*\d+:\d+\s*$/, "").replace(/:$/, ""),
    pointer,
    position: placeIn(template, Number(line ?? 1), Number(column)),
    ...(hint === null ? {} : { hint }),
  };
}

interface BareSlot {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

function bareSlots(program: hbs.AST.Program): readonly BareSlot[] {
  return program.body.flatMap((statement) => {
    if (isMustache(statement)) return isBare(statement) ? [slotOf(statement)] : [];
    return programsIn(statement).flatMap(bareSlots);
  });
}

function isMustache(statement: hbs.AST.Statement): statement is hbs.AST.MustacheStatement {
  return statement.type === "MustacheStatement";
}

/** The programs inside of a block or a partial block. */
function programsIn(statement: hbs.AST.Statement): readonly hbs.AST.Program[] {
  const parts: Partial<Pick<hbs.AST.BlockStatement, "inverse" | "program">> & hbs.AST.Statement =
    statement;
  return [parts.program, parts.inverse].filter(
    (program) => program !== undefined && program !== null,
  );
}

function isBare({ params }: hbs.AST.MustacheStatement): boolean {
  return params.length === 0;
}

function slotOf({ path, loc }: hbs.AST.MustacheStatement): BareSlot {
  const name = "original" in path ? path.original : path.type;
  return { name, line: loc.start.line, column: loc.start.column };
}

function bareSlot(template: TemplateText, { name, line, column }: BareSlot): Problem {
  return {
    code: "template-slot-bare",
    message: `{{${name}}} is printed as it is`,
    pointer: null,
    position: placeIn(template, line, column),
  };
}

/** Handlebars counts columns from 0. */
function placeIn(template: TemplateText, line: number, column: number): SourcePosition {
  return { file: template.displayName, line, column: column + 1 };
}
