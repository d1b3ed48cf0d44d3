import type { HelperOptions } from "handlebars";

import type { Declaration, TypeText } from "../declare/declarations.js";
import type { Json } from "../json.js";
import {
  commentCode,
  commentLine,
  commentLines,
  commentParagraph,
  jsonLiteral,
  literalKey,
  markdownBlock,
  markdownCell,
  markdownCode,
  markdownFence,
  markdownLine,
  markdownStart,
  propertyKey,
  stringLiteral,
} from "../escape.js";
import { isIdentifier } from "../casing.js";
import { keywords } from "../keywords.js";
import { commentWidth, documentationComment } from "./documentation-comment.js";
import type { PackageImport } from "./package-import.js";
import { isPackageSpecifier } from "./package-import.js";
import type { Part } from "../print/marked-text.js";
import { markFit, markValue } from "../print/marked-text.js";
import { isOurs } from "../print/ours.js";
import { tagLines } from "../print/print-document.js";
import { unionOf } from "../print/type-expression.js";
import { typeText } from "../print/type-text.js";
import { markForeign } from "./foreign-text.js";
import { literal } from "./literal.js";
import { asText, kindOf, PrintedPart } from "./printed-text.js";
import { fileName, headingAnchor, languageName, tagOf } from "./safe-words.js";
import { alignTable } from "./markdown-table.js";
import type { Notes } from "./template-data.js";
import { dataOf } from "./template-data.js";

/**
 * What templates can call. There is no logic here: each helper prints one kind of thing.
 *
 * @see templates/README.md for the contract
 */
export const helpers = {
  id: (...given: readonly unknown[]) => nameOf("id", given),
  path: (file: unknown) => fileName(asText(file, "path")),
  string: (text: unknown) => stringLiteral(asText(text, "string")),
  key: (text: unknown) => literalKey(asText(text, "key")),
  access: (text: unknown, options: HelperOptions) => memberAccess(asText(text, "access"), options),
  comment: (text: unknown, options: HelperOptions) => {
    const { margin, width = commentWidth } = dataOf(options);
    const lines = commentLines(asText(text, "comment"), width);
    return margin === undefined ? joinLines(lines, options) : lines.join(`\n${margin}`);
  },
  link: (...given: readonly unknown[]) => `{@link ${nameOf("link", given)}}`,
  tag: (name: unknown, ...given: readonly unknown[]) => {
    // Sound: Handlebars hands them over as the last argument of each helper.
    const { margin, width = commentWidth } = dataOf(given.at(-1) as HelperOptions);
    if (margin === undefined) throw new Error("{{tag}} stands outside of {{#doc}}");
    const texts = given.slice(0, -1).filter((text) => text !== null);
    const tag = tagOf(asText(name, "tag"), texts.map((text) => asText(text, "tag")).join(" "));
    return tagLines(tag, width).join(`\n${margin}`);
  },
  doc(this: unknown, options: HelperOptions) {
    const margin = " ".repeat(columnOf(options));
    const data = Object.assign({}, dataOf(options), { isPlain: true, margin });
    return documentationComment(options.fn(this, { data }), margin);
  },
  fit(this: unknown, options: HelperOptions) {
    return markFit(options.fn(this));
  },
  value(this: unknown, options: HelperOptions) {
    return markValue(options.fn(this));
  },
  wrap(this: unknown, options: HelperOptions) {
    const data = { ...dataOf(options), isPlain: true };
    const lines = commentParagraph(options.fn(this, { data }), data.width ?? commentWidth);
    if (!data.isCode) return `${lines.map(markdownStart).join("\n")}\n`;
    if (data.margin !== undefined) return `${lines.join("\n")}\n`;
    return lines.join("") === "" ? "" : `${joinLines(lines.map(commentLine), options)}\n`;
  },
  markdown: (text: unknown, options: HelperOptions) => {
    const lines = markdownBlock(asText(text, "markdown")).split("\n");
    return joinLines(dataOf(options).isCode ? lines.map(commentLine) : lines, options);
  },
  line: (text: unknown, options: HelperOptions) =>
    fitLine(markdownLine(asText(text, "line")), commentLine, options),
  code: (text: unknown, options: HelperOptions) =>
    fitLine(markdownCode(asText(text, "code")), commentCode, options),
  typeLink: (type: TypeText, options: HelperOptions) =>
    fitLine(typeLink(ofModel("typeLink", type)), commentCode, options),
  fence: (language: unknown, text: unknown, options: HelperOptions) => {
    const block = markdownFence(languageName(asText(language, "fence")), asText(text, "fence"));
    return joinLines((dataOf(options).isCode ? commentCode(block) : block).split("\n"), options);
  },
  literal: (value: Json, options: HelperOptions) =>
    typeof value === "object" && value !== null
      ? partOf({ kind: "literal", value }, { text: literal(value) }, options)
      : literal(value),
  anchor: (heading: unknown) => headingAnchor(asText(heading, "anchor")),
  json: (value: Json) => jsonLiteral(value),
  use: (...given: readonly unknown[]) => {
    const used = nameOf("use", given);
    notesOf(optionsOf(given)).uses.add(used);
    return used;
  },
  useType: (...given: readonly unknown[]) => {
    const used = nameOf("useType", given);
    notesOf(optionsOf(given)).usesAsTypes.add(used);
    return used;
  },
  import: (name: unknown, from: unknown, options: HelperOptions) =>
    importFrom("import", { name, from, kind: "value" }, options),
  importType: (name: unknown, from: unknown, options: HelperOptions) =>
    importFrom("importType", { name, from, kind: "type" }, options),
  importAll: (name: unknown, from: unknown, options: HelperOptions) =>
    importFrom("importAll", { name, from, kind: "namespace" }, options),
  type: (given: TypeText, options: HelperOptions) => {
    ofModel("type", given);
    const alternative: unknown = options.hash["or"];
    const type =
      alternative === undefined ? given : withAlternative(given, asText(alternative, "type"));
    for (const name of type.references) notesOf(options).usesAsTypes.add(name);
    return type.type.kind === "text"
      ? type.text
      : partOf({ kind: "type", type: type.type }, type, options);
  },
  declaration: (declaration: Declaration, options: HelperOptions) => {
    ofModel("declaration", declaration);
    for (const name of declaration.references) notesOf(options).usesAsTypes.add(name);
    declare(declaration.name, "type", options);
    return declaration.isUnformatted ? markForeign(declaration.text) : declaration.text;
  },
  exportType: (...given: readonly unknown[]) =>
    declare(nameOf("exportType", given), "type", optionsOf(given)),
  exportValue: (...given: readonly unknown[]) =>
    declare(nameOf("exportValue", given), "value", optionsOf(given)),
  table(this: unknown, options: HelperOptions) {
    const data = { ...dataOf(options), inTable: true };
    return alignTable(options.fn(this, { data }));
  },
};

/** Types and declarations are printed as they are, so that none may come from the text of a document. */
function ofModel<Made extends object>(helper: string, made: Made): Made {
  if (isOurs(made)) return made;
  throw new Error(
    `{{${helper}}} was given ${kindOf(made)}, not a ${helper === "declaration" ? helper : "type"}`,
  );
}

/** Reserved words that are types as well. */
const typeWords: ReadonlySet<string> = new Set(["null", "void"]);

/** A type, or the name of another one, such as `undefined`. */
function withAlternative({ type }: TypeText, other: string): TypeText {
  const text = typeWords.has(other) ? other : identifier(other);
  return typeText(unionOf([type, { kind: "text", text }]));
}

/** Names have been made by the model; whatever else a template hands over here is refused. */
function identifier(name: string): string {
  const isKeyword = keywords.includes(name) && name !== "undefined";
  if (isIdentifier(name) && !isKeyword) return name;
  const what = isKeyword ? "a reserved word" : "not an identifier";
  throw new Error(`{{id}} was given ${JSON.stringify(name)}, which is ${what}`);
}

/** What stands in a name, alone perhaps a reserved word: the `in` of `getUserin`. */
function partOfName(text: string): string {
  return isIdentifier(text) ? text : identifier(text);
}

/** `.name`, or `["a-name"]`. */
function memberAccess(name: string, options: HelperOptions): PrintedPart | string {
  const key = propertyKey(name);
  if (key === name && !/^\d/.test(name)) return `.${name}`;
  return partOf({ kind: "access", name }, { text: `[${stringLiteral(name)}]` }, options);
}

function declare(name: string, kind: "type" | "value", options: HelperOptions): string {
  notesOf(options).declares.set(name, { name, kind, exported: true });
  return name;
}

/** A name of the model, or one that is derived from it: `{{id name "QueryOptions"}}`. */
function nameOf(helper: string, given: readonly unknown[]): string {
  const name = asText(given[0], helper);
  if (given.length === 2) return identifier(name);
  const suffix = partOfName(asText(given[1], helper));
  return identifier(dataOf(optionsOf(given)).names.nameOf(partOfName(name), suffix));
}

function optionsOf(given: readonly unknown[]): HelperOptions {
  // Sound: Handlebars hands them over as the last argument of each helper.
  return given.at(-1) as HelperOptions;
}

function importFrom(
  helper: string,
  given: { readonly name: unknown; readonly from: unknown; readonly kind: PackageImport["kind"] },
  options: HelperOptions,
): string {
  const name = identifier(asText(given.name, helper));
  const from = asText(given.from, helper);
  if (!isPackageSpecifier(from)) {
    throw new Error(
      `{{${helper}}} was given ${JSON.stringify(from)}, which is no module of a package`,
    );
  }
  notesOf(options).imports.push({ name, from, kind: given.kind });
  return name;
}

/** The columns before the block in its template. */
function columnOf(options: HelperOptions): number {
  // Handlebars tells each helper its place, which its types leave out.
  const { loc } = options as HelperOptions & { readonly loc: hbs.AST.SourceLocation };
  return loc.start.column;
}

function notesOf(options: HelperOptions): Notes {
  return dataOf(options).notes;
}

/**
 * Joins lines of text. In code outside of a documentation comment, they can only stand behind `//`: each further line
 * begins with it, so that none becomes a statement.
 */
function joinLines(lines: readonly string[], options: HelperOptions): string {
  const { margin, isCode } = dataOf(options);
  if (margin !== undefined || !isCode) return lines.join("\n");
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  return safe.map((line, at) => (at === 0 ? line : `// ${line}`.trimEnd())).join("\n");
}

/** Makes a line fit for the table or the documentation comment that it stands in. */
function fitLine(
  line: string,
  inComment: (line: string) => string,
  options: HelperOptions,
): string {
  const { inTable, isCode, margin } = dataOf(options);
  const commented = isCode || margin !== undefined ? inComment(line) : line;
  // In {{#doc}}, the end of a comment is looked for when all of its text is there.
  const safe = isCode && margin === undefined ? commented.replaceAll("*/", "*\\/") : commented;
  return inTable === true ? markdownCell(safe) : safe;
}

/** A type as code, which leads to the page of models when it is just the name of one. */
function typeLink({ text, references }: TypeText): string {
  const isModel = references.length === 1 && references[0] === text;
  return isModel ? `[${markdownCode(text)}](models.md#${headingAnchor(text)})` : markdownCode(text);
}

function partOf(
  part: Part,
  flat: { readonly text: string },
  options: HelperOptions,
): PrintedPart | string {
  const { isPlain, notes } = dataOf(options);
  return isPlain ? flat.text : new PrintedPart(part, flat, notes.parts);
}
