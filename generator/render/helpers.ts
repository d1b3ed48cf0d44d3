import type { HelperOptions } from "handlebars";

import type { Declaration, TypeText } from "../declare/declarations.js";
import type { Json } from "../json.js";
import {
  commentLines,
  commentParagraph,
  markdownBlock,
  markdownCell,
  markdownCode,
  markdownFence,
  markdownLine,
  propertyKey,
  stringLiteral,
} from "../escape.js";
import type { DeclaredName } from "./draft-file.js";
import { literal, literalKey } from "./literal.js";
import { alignTable } from "./markdown-table.js";

/** What is noted down while a template is rendered: printing a name is importing it. */
export interface Notes {
  readonly uses: Set<string>;
  /** Those of them that stand where only a type can. */
  readonly usesAsTypes: Set<string>;
  readonly declares: Map<string, DeclaredName>;
  /** The declarations that were printed as they came, which is in Prettier's layout. */
  readonly declarations: string[];
}

/** Columns that the text of a documentation comment may take. */
const commentWidth = 96;

/**
 * What templates can call. There is no logic here: each helper prints one kind of thing.
 *
 * @see templates/README.md for the contract
 */
export const helpers = {
  id: (name: unknown) => identifier(asText(name, "id")),
  path: (file: unknown) => fileName(asText(file, "path")),
  string: (text: unknown) => stringLiteral(asText(text, "string")),
  key: (text: unknown) => literalKey(asText(text, "key")),
  access: (text: unknown) => memberAccess(asText(text, "access")),
  comment: (text: unknown) => commentLines(asText(text, "comment"), commentWidth).join("\n"),
  link: (name: unknown) => `{@link ${identifier(asText(name, "link"))}}`,
  doc(this: unknown, options: HelperOptions) {
    return documentationComment(options.fn(this));
  },
  wrap(this: unknown, options: HelperOptions) {
    return `${commentParagraph(options.fn(this), commentWidth).join("\n")}\n`;
  },
  markdown: (text: unknown) => markdownBlock(asText(text, "markdown")),
  line: (text: unknown, options: HelperOptions) =>
    fitCell(markdownLine(asText(text, "line")), options),
  code: (text: unknown, options: HelperOptions) =>
    fitCell(markdownCode(asText(text, "code")), options),
  typeLink: (type: TypeText, options: HelperOptions) => fitCell(typeLink(type), options),
  fence: (language: unknown, text: unknown) =>
    markdownFence(asText(language, "fence"), asText(text, "fence")),
  literal: (value: Json) => literal(value),
  anchor: (heading: unknown) => headingAnchor(asText(heading, "anchor")),
  json: (value: Json) => JSON.stringify(value),
  use: (name: unknown, options: HelperOptions) => {
    const used = identifier(asText(name, "use"));
    notesOf(options).uses.add(used);
    return used;
  },
  useType: (name: unknown, options: HelperOptions) => {
    const used = identifier(asText(name, "useType"));
    notesOf(options).usesAsTypes.add(used);
    return used;
  },
  type: (type: TypeText, options: HelperOptions) => {
    for (const name of type.references) notesOf(options).usesAsTypes.add(name);
    return type.text;
  },
  declaration: (declaration: Declaration, options: HelperOptions) => {
    for (const name of declaration.references) notesOf(options).usesAsTypes.add(name);
    declare(declaration.name, "type", options);
    notesOf(options).declarations.push(declaration.text);
    return declaration.text;
  },
  exportType: (name: unknown, options: HelperOptions) => declare(name, "type", options),
  exportValue: (name: unknown, options: HelperOptions) => declare(name, "value", options),
  table(this: unknown, options: HelperOptions) {
    const data = { ...dataOf(options), inTable: true };
    return alignTable(options.fn(this, { data }));
  },
};

/** Names have been made by the model; whatever else a template hands over here is refused. */
function identifier(name: string): string {
  if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return name;
  throw new Error(`{{id}} was given ${JSON.stringify(name)}, which is not an identifier`);
}

/** `.name`, or `["a-name"]`. */
function memberAccess(name: string): string {
  const key = propertyKey(name);
  return key === name && !/^\d/.test(name) ? `.${name}` : `[${stringLiteral(name)}]`;
}

function fileName(file: string): string {
  if (/^[\p{L}\p{M}\p{N}_-]+$/u.test(file)) return file;
  throw new Error(`{{path}} was given ${JSON.stringify(file)}, which is not the name of a file`);
}

/** The fragment that leads to a heading of one word, as Git hosts make it. */
function headingAnchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\p{L}\p{N}_-]/gu, "");
}

/** Lines become a documentation comment; none become nothing, and one that fits stays on one line. */
function documentationComment(text: string): string {
  // Whatever helper printed it: nothing inside of a comment ends it.
  const safe = text.replaceAll("*/", "*\\/");
  const lines = withoutIndent(safe.split("\n").map((line) => line.trimEnd()));
  const kept = lines.filter((line, at) => line !== "" || (lines[at - 1] ?? "") !== "");
  if (kept[0] === "") kept.shift();
  if (kept.at(-1) === "") kept.pop();
  const [first = ""] = kept;
  if (kept.length === 0) return "";
  if (kept.length === 1 && first.length <= commentWidth - 4) return `/** ${first} */\n`;
  return `/**\n${kept.map((line) => (line === "" ? " *\n" : ` * ${line}\n`)).join("")} */\n`;
}

/** A block in a template is indented as the template wants it, which is nobody else's business. */
function withoutIndent(lines: readonly string[]): readonly string[] {
  const indents = lines.filter((line) => line !== "").map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent));
}

function declare(name: unknown, kind: "type" | "value", options: HelperOptions): string {
  const text = identifier(asText(name, `export${kind === "type" ? "Type" : "Value"}`));
  notesOf(options).declares.set(text, { name: text, kind, exported: true });
  return text;
}

/** What the engine and the helpers above keep beside the view. */
interface TemplateData {
  readonly notes: Notes;
  readonly inTable?: boolean;
}

function dataOf(options: HelperOptions): TemplateData {
  // The engine puts the notes there, and nothing but the helpers of this file adds to them.
  return options.data as TemplateData;
}

function notesOf(options: HelperOptions): Notes {
  return dataOf(options).notes;
}

function fitCell(line: string, options: HelperOptions): string {
  return dataOf(options).inTable === true ? markdownCell(line) : line;
}

/** A type as code, which leads to the page of models when it is just the name of one. */
function typeLink({ text, references }: TypeText): string {
  const isModel = references.length === 1 && references[0] === text;
  return isModel ? `[${markdownCode(text)}](models.md#${headingAnchor(text)})` : markdownCode(text);
}

function asText(value: unknown, helper: string): string {
  if (typeof value === "string") return value;
  throw new Error(
    `{{${helper}}} was given ${value === undefined ? "nothing" : typeof value}, not text`,
  );
}
