import type { builders } from "prettier/doc";
import { printer } from "prettier/doc";
import { commentLines } from "../escape.js";
import { flatText } from "./flat-text.js";
import type { Documentation, DocumentationTag, Member } from "./type-expression.js";

/** What Prettier's printer takes: text with groups that break where they do not fit. */
export type Doc = builders.Doc;

/** The documentation in a document, in the order in which it was put there. */
export type Documented = Documentation[];

/** The columns that a line of a package has. */
export const printWidth = 100;

/**
 * Prints a document. Documentation has to know how far it is indented, so each comment is a line with a number until
 * everything else has found its place: it always has lines of its own, so that its text changes nothing around it.
 *
 * @param build makes the document and hands in the documentation of its members, by {@link documentationMark}.
 * @param margin stands before each line. Prettier's own `align` of a whole document takes much longer.
 */
export function printDocument(build: (documentation: Documented) => Doc, margin = ""): string {
  const documentation: Documented = [];
  const doc = build(documentation);
  const width = printWidth - margin.length;
  const flat = typeof doc === "string" ? doc : flatText(doc, width);
  if (flat !== null) return margin + flat;
  const options = { printWidth: width, tabWidth: 2, useTabs: false, parser: "typescript" };
  const { formatted } = printer.printDocToString(doc, options);
  const text = margin === "" ? formatted : formatted.replaceAll(/^(?=.)/gm, margin);
  if (documentation.length === 0) return text;
  return text.replaceAll(/^( *)\0(\d+)\0$/gm, (_, indentation: string, index: string) => {
    const documented = documentation[Number(index)];
    return documented === undefined ? indentation : printComment(documented, indentation);
  });
}

/** The line in whose place {@link printDocument} puts documentation. */
export function documentationMark(text: Documentation, documentation: Documented): string {
  return `\0${documentation.push(text) - 1}\0`;
}

/** Whether a member has a documentation comment. */
export function isDocumented({ documentation }: Pick<Member, "documentation">): boolean {
  return documentation !== null && documentation.linesWithin?.(printWidth).length !== 0;
}

/** The lines of a tag with its text. */
export function tagLines({ name, text }: DocumentationTag, width: number): readonly string[] {
  const [first = "", ...more] = commentLines(text, width - name.length - 2);
  return [`@${name} ${first}`.trimEnd(), ...more];
}

function documentationLines(
  { text, tags, linesWithin }: Documentation,
  width: number,
): readonly string[] {
  if (linesWithin !== undefined) return linesWithin(width);
  const lines = commentLines(text, width);
  const ofTags = tags.flatMap((tag) => tagLines(tag, width));
  return lines.length > 0 && tags.length > 0 ? [...lines, "", ...ofTags] : [...lines, ...ofTags];
}

/** A documentation comment, each line of it behind a margin. */
export function printComment(documentation: Documentation, margin: string): string {
  const lines = documentationLines(documentation, printWidth - margin.length - 3);
  const single = `${margin}/** ${lines.join("")} */`;
  if (lines.length === 1 && single.length <= printWidth) return single;
  const body = lines.map((words) => `${margin} * ${words}`.trimEnd());
  return [`${margin}/**`, ...body, `${margin} */`].join("\n");
}
