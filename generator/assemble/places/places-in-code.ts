import type { ts } from "ts-morph";

import { printedBy, type Printed } from "../../printed-by.js";
import type { PrintedRegion, Probe } from "../../render/printed-regions.js";
import { compiler } from "../libraries.js";
import type { PlaceFault } from "./place-fault.js";

/**
 * Finds what helpers print in TypeScript or JavaScript where it could become code: text outside of comments, and values
 * inside of comments, strings and other values.
 */
export function faultsInCode(path: string, { text, regions }: Probe): readonly PlaceFault[] {
  const { ScriptTarget } = compiler;
  const file = compiler.createSourceFile(path, text, ScriptTarget.Latest, true);
  return regions.flatMap((region) => {
    const printed = printedBy[region.helper];
    // What prints nothing is nowhere.
    if (printed === undefined || printed === "name" || isEmpty(region, text)) return [];
    const fault = faultOf(printed, region, file);
    return fault === null ? [] : [{ region, ...fault }];
  });
}

function isEmpty({ start, end }: PrintedRegion, text: string): boolean {
  return text.slice(start, end).trim() === "";
}

type Fault = Omit<PlaceFault, "region">;

function faultOf(printed: Printed, region: PrintedRegion, file: ts.SourceFile): Fault | null {
  const text = file.text.slice(region.start, region.end);
  const start = region.start + text.length - text.trimStart().length;
  const end = region.start + text.trimEnd().length;
  const place: Place = { ...placeAt(start, file), start, end, file };
  if (printed === "text") return faultOfText(place);
  if (printed === "comment") return faultOfComment(place);
  if (printed === "word") {
    return place.token === null || !isCode(place.token) ? null : { ...inCode, hint: hints.word };
  }
  if (place.comment !== null) return { message: "stands in a comment", hint: hints.inComment };
  return faultOfCode(printed, place);
}

/** Where a text begins and ends. */
interface Place {
  readonly start: number;
  readonly end: number;
  /** The token that it begins in; `null` before the first character of one. */
  readonly token: ts.Node | null;
  /** The token that follows a text which begins outside of any. */
  readonly next: number;
  /** The comment that it begins in. */
  readonly comment: ts.CommentRange | null;
  readonly file: ts.SourceFile;
}

function placeAt(offset: number, file: ts.SourceFile): Pick<Place, "comment" | "next" | "token"> {
  const leaf = leafAt(offset, file);
  const next = leaf.getStart(file, false);
  if (offset >= next) return { token: leaf, comment: null, next };
  const { text } = file;
  const ranges = [
    ...(compiler.getLeadingCommentRanges(text, leaf.pos) ?? []),
    ...(compiler.getTrailingCommentRanges(text, leaf.pos) ?? []),
  ];
  const comment = ranges.find(({ pos, end }) => pos <= offset && offset < end) ?? null;
  return { token: null, comment, next };
}

/** The token at an offset, with the comments and the white space before it. */
function leafAt(offset: number, file: ts.SourceFile): ts.Node {
  let node: ts.Node = file;
  for (;;) {
    const children: readonly ts.Node[] = node.getChildren(file).filter(isNoComment);
    const inner = children.find(({ pos, end }) => pos <= offset && offset < end);
    if (inner === undefined) return node === file ? file.endOfFileToken : node;
    node = inner;
  }
}

function isNoComment({ kind }: ts.Node): boolean {
  return kind < compiler.SyntaxKind.FirstJSDocNode || kind > compiler.SyntaxKind.LastJSDocNode;
}

const inCode: Pick<Fault, "message"> = { message: "stands in code" };

const hints = {
  text: "Text stands in {{#doc}} or behind //; as a value, it is printed by {{string …}}.",
  word: "Put it into a string or a comment.",
  inComment:
    "Text in a comment is printed by {{comment …}}, and by {{code …}} as code; in {{#doc}}, this helper may stay.",
  quoted: "Leave out the quotes around it: the helper prints its own.",
  embedded: "Write ${ } around it.",
  jsx: "Write { } around it.",
  statement: "Make it a part of a statement, such as `const a = …`.",
};

/** Text stays in the comment that it begins in, or goes on in comments of its own. */
function faultOfText({ comment, start, end, next, token }: Place): Fault | null {
  // Behind the two characters that begin the comment, which are the template's.
  if (comment !== null && start >= comment.pos + 2 && end <= next) return null;
  if (token !== null && !isCode(token)) return { message: inside(token), hint: hints.text };
  return { ...inCode, hint: hints.text };
}

/** A comment is one from its beginning to its end. */
function faultOfComment({ comment, start, end, token }: Place): Fault | null {
  if (comment?.pos === start && comment.end === end) return null;
  const hint = "Put {{#doc}} before a declaration or a member, in a line of its own.";
  if (comment !== null) return { message: "stands in a comment", hint };
  return { message: token === null ? inCode.message : inside(token), hint };
}

function faultOfCode(printed: Printed, { token, start, end, file }: Place): Fault | null {
  if (
    token === null ||
    token.getStart(file, false) !== start ||
    leafAt(end - 1, file).end !== end
  ) {
    const isTemplate = token !== null && isTemplatePart(token);
    const message = token === null ? "is no part of the code around it" : inside(token);
    return { message, hint: isTemplate ? hints.embedded : hints.quoted };
  }
  if (token.kind === compiler.SyntaxKind.JsxText)
    return { message: inside(token), hint: hints.jsx };
  if (compiler.isJsxAttribute(token.parent)) {
    return { message: "stands in an attribute of JSX", hint: hints.jsx };
  }
  const outer = ancestorsAt(token, start, file);
  if (printed === "value" && !outer.some((node) => isValue(node) && node.end === end)) {
    return misfits.value ?? null;
  }
  return fits[printed]?.(outer) === true ? null : (misfits[printed] ?? null);
}

/** The nodes that begin where a token does, the token first. */
function ancestorsAt(token: ts.Node, start: number, file: ts.SourceFile): readonly ts.Node[] {
  const found: ts.Node[] = [];
  for (
    let node = token;
    node !== file && node.getStart(file, false) === start;
    node = node.parent
  ) {
    found.push(node);
  }
  return found;
}

/** Whether the nodes that begin with what is printed are such as it is meant for. */
const fits: Partial<Record<Printed, (outer: readonly ts.Node[]) => boolean>> = {
  access: (outer) => !outer.some(isStatement) && !outer.some(compiler.isArrayLiteralExpression),
  declaration: (outer) => outer.some(({ parent }) => compiler.isSourceFile(parent)),
  json: () => false,
  key: ([token]) => token !== undefined && isName(token),
  type: (outer) => outer.some((node) => compiler.isTypeNode(node)),
  value: (outer) => !outer.some(isStatement) && !outer.some(isModuleName),
};

const misfits: Partial<Record<Printed, Fault>> = {
  access: { message: "follows no value", hint: "Put it directly behind what has the member." },
  declaration: { message: "stands inside of a statement", hint: "Give it a line of its own." },
  json: { message: "stands in code", hint: "Values in code are printed by {{literal …}}." },
  key: {
    message: "is not the name of a member",
    hint: "A value is printed by {{string …}}; the access to a member by {{access …}}.",
  },
  type: { message: "stands where no type can", hint: "Put it behind `:`, `as` or `=` of a type." },
  value: { message: "stands where no value can", hint: hints.statement },
};

function isStatement({ kind }: ts.Node): boolean {
  const { Block, FirstStatement, LastStatement } = compiler.SyntaxKind;
  return kind === Block || (kind >= FirstStatement && kind <= LastStatement);
}

/** What a JSON value is in code, as an expression or as a type. */
function isValue({ kind }: ts.Node): boolean {
  const { SyntaxKind } = compiler;
  return [
    ...[SyntaxKind.ArrayLiteralExpression, SyntaxKind.ObjectLiteralExpression],
    ...[SyntaxKind.TupleType, SyntaxKind.TypeLiteral],
    ...[SyntaxKind.NumericLiteral, SyntaxKind.PrefixUnaryExpression, SyntaxKind.StringLiteral],
    ...[SyntaxKind.FalseKeyword, SyntaxKind.NullKeyword, SyntaxKind.TrueKeyword],
  ].includes(kind);
}

function isModuleName({ parent, kind }: ts.Node): boolean {
  if (kind !== compiler.SyntaxKind.StringLiteral) return false;
  const isImport =
    compiler.isCallExpression(parent) &&
    parent.expression.kind === compiler.SyntaxKind.ImportKeyword;
  return (
    isImport ||
    compiler.isImportDeclaration(parent) ||
    compiler.isExportDeclaration(parent) ||
    compiler.isExternalModuleReference(parent)
  );
}

/** The name of a member in an object or a type, in brackets or not. */
function isName(token: ts.Node): boolean {
  const { parent } = token;
  const name = compiler.isComputedPropertyName(parent) ? parent : token;
  const member: { readonly name?: ts.Node } & ts.Node = name.parent;
  const isMember =
    compiler.isPropertyAssignment(member) ||
    compiler.isTypeElement(member) ||
    compiler.isClassElement(member) ||
    compiler.isObjectLiteralElement(member);
  return isMember && member.name === name && !compiler.isShorthandPropertyAssignment(member);
}

/** Whether a token is code, and no text. */
function isCode(token: ts.Node): boolean {
  return !isTemplatePart(token) && !textKinds().has(token.kind);
}

function isTemplatePart({ kind }: ts.Node): boolean {
  const { FirstTemplateToken, LastTemplateToken } = compiler.SyntaxKind;
  return kind >= FirstTemplateToken && kind <= LastTemplateToken;
}

function textKinds(): ReadonlySet<ts.SyntaxKind> {
  const { JsxText, JsxTextAllWhiteSpaces, RegularExpressionLiteral, StringLiteral } =
    compiler.SyntaxKind;
  return new Set([JsxText, JsxTextAllWhiteSpaces, RegularExpressionLiteral, StringLiteral]);
}

function inside(token: ts.Node): string {
  const { JsxText, RegularExpressionLiteral, StringLiteral } = compiler.SyntaxKind;
  if (isTemplatePart(token)) return "stands in a template literal";
  if (token.kind === StringLiteral) return "stands in a string";
  if (token.kind === RegularExpressionLiteral) return "stands in a regular expression";
  return token.kind === JsxText ? "stands in text of JSX" : "runs into the code around it";
}
