import { builders, utils } from "prettier/doc";
import { printWidth } from "./print-document.js";
import type { Doc } from "./print-document.js";

const { align, conditionalGroup, fill, group, hardline, ifBreak, indent } = builders;
const { indentIfBreak, join, line, lineSuffixBoundary, softline } = builders;
const { willBreak } = utils;

/** A line of a block as the template has it: in the form that is broken wherever it can be. */
export interface Line {
  /** The columns before it. */
  readonly margin: number;
  docs: Doc[];
  /** What it says as far as layout depends on it: blocks and parts in it are `…`. */
  text: string;
  /** The number of items, if the line is one of a list that is a list itself. */
  listed: number;
  /** It is a type that needs no line of its own as the only argument of another. */
  isHugged: boolean;
  /** It is an object in braces: its document in the broken form. */
  object: Doc | null;
}

/** A line that has nothing in it yet. */
export function emptyLine(margin: number): Line {
  return { margin, docs: [], text: "", listed: 0, isHugged: false, object: null };
}

/**
 * A list in brackets, a union, or the operands of an operator: on one line if it fits, else as the template has it. How
 * far lines are indented counts only against the other lines of the block.
 */
export function layOutFit(lines: readonly Line[], before: string): Doc {
  const [first = emptyLine(0), ...others] = lines.filter(
    ({ docs }, index) => index === 0 || docs.length > 0,
  );
  const [head, ...more] = others;
  const [last] = more;
  if (isArrow(first) && head !== undefined && last !== undefined && more.length === 1) {
    return layOutArrow(first, head, last);
  }
  const lastArgument = others.at(-2)?.object ?? null;
  // Of two objects, neither begins in the line of the call.
  if (lastArgument !== null && !others.at(-3)?.object && first.text.endsWith("(")) {
    return layOutCall(first, others, lastArgument);
  }
  if (head?.isHugged && others.length === 2) return lines.flatMap(({ docs }) => docs);
  if (first.docs.length > 0 || head === undefined) {
    const all = [{ ...first, margin: marginAround(first, others) }, ...others];
    if (isConcise(others)) return layOutNumbers(others);
    return group(layOutList(all), { shouldBreak: hasLongLists(first, others) });
  }
  if (more.length === 0 && isMemberOfUnion(head)) {
    const only = withoutBar(head);
    return before.endsWith("=") ? layOutValue([only], before) : [" ", ...only.docs];
  }
  if (more.length === 0 && isString(head.text)) return layOutValue([head], before);
  // What comes behind `=` or `:` is tried on the next line as a whole first.
  return group(indent([line, group(layOutList(others))]));
}

/** The only argument of a call, an arrow function, begins in the line. */
function isArrow({ text }: Line): boolean {
  return text.startsWith("(") && text.endsWith(" =>");
}

/**
 * On one line if it fits. Else the body goes to the next line; or the whole function, if not even its parameters fit
 * beside what is called, or the body is just a name.
 */
function layOutArrow(first: Line, body: Line, last: Line): Doc {
  const value = body.text.endsWith(",") ? withoutEnd(body.docs, 1) : body.docs;
  const parameters = withoutStart(first.docs, 1);
  const hugged = group([indent([line, ...value]), ifBreak(","), softline], { shouldBreak: true });
  const broken = [
    indent([hardline, ...parameters, group(indent([line, ...value])), ","]),
    hardline,
  ];
  const isName = /^[\p{ID_Continue}$]+,$/u.test(body.text);
  return conditionalGroup([
    ...(willBreak(value) ? [] : [[...first.docs, " ", ...value, ...last.docs]]),
    ...(isName ? [] : [[...first.docs, hugged, ...last.docs]]),
    ["(", ...broken, ...last.docs],
  ]);
}

/** A call whose last argument is an object, which begins in the line of the others where they fit. */
function layOutCall(first: Line, others: readonly Line[], object: Doc): Doc {
  const values = others.slice(0, -2).flatMap(({ docs }) => [...docs, " "]);
  const last = withOptionalEnd(others.at(-2) ?? first, others.at(-1)).slice(0, -1);
  const end = others.at(-1)?.docs ?? [];
  const all = [{ ...first, margin: marginAround(first, others) }, ...others];
  return conditionalGroup([
    [...first.docs, ...values, ...last, ...end],
    [...first.docs, ...values, object, ...end],
    group(layOutList(all), { shouldBreak: true }),
  ]);
}

/** The document of an object in braces that stands on several lines. */
export function layOutBroken(lines: readonly Line[]): Doc {
  const [first = emptyLine(0), ...others] = lines;
  return group(layOutList([{ ...first, margin: marginAround(first, others) }, ...others]), {
    shouldBreak: true,
  });
}

/** The margin of the line that a block begins in: that of its closing bracket, if it has one. */
function marginAround(first: Line, others: readonly Line[]): number {
  const last = others.at(-1);
  if (last !== undefined && /^[\])}>]/.test(last.text)) return last.margin;
  const margin = Math.min(...others.map((one) => one.margin));
  return isMemberOfUnion(first) ? margin : margin - 2;
}

/** An array of several lists with several items each is always broken. */
function hasLongLists({ text }: Line, others: readonly Line[]): boolean {
  const items = others.slice(0, -1);
  return text.endsWith("[") && items.length > 1 && items.every(({ listed }) => listed > 1);
}

/** Items of an array that share lines: several numbers. */
function isConcise(lines: readonly Line[]): boolean {
  const items = lines.slice(0, -1);
  const last = lines.at(-1)?.text ?? "";
  return (
    items.length > 1 && last.startsWith("]") && items.every(({ text }) => /^-?\d\S*,$/.test(text))
  );
}

function layOutNumbers(lines: readonly Line[]): Doc {
  const items = lines.slice(0, -1).map(({ text }) => text.slice(0, -1));
  return [layOutArray(items, { isConcise: true }), ...withoutStart(lines.at(-1)?.docs ?? [], 1)];
}

/** An array of which nothing but the width decides whether it is broken. */
export function layOutArray(
  items: readonly Doc[],
  {
    isConcise: sharesLines,
    isBroken = false,
  }: { readonly isConcise: boolean; readonly isBroken?: boolean },
): Doc {
  const content = sharesLines
    ? fill(
        items.flatMap((item, index): Doc[] =>
          items.length - 1 === index ? [item] : [[item, ","], line],
        ),
      )
    : join([",", line], [...items]);
  return group(["[", indent([softline, content, ifBreak(",")]), softline, "]"], {
    shouldBreak: isBroken,
  });
}

function layOutList(lines: readonly Line[]): Doc[] {
  const [first, second] = lines;
  const [operator = ""] = /(?:\+|\|\||\?\?|&&)$/.exec(first?.text ?? "") ?? [];
  if (first !== undefined && second !== undefined && lines.length === 2 && operator !== "") {
    // Of two operands, the first may be broken without the second going to another line.
    const right = group([operator, line, ...second.docs]);
    return [...withoutEnd(first.docs, operator.length), align(second.margin - first.margin, right)];
  }
  const parts = lines.map((one, index): Aligned => {
    const docs = withOptionalEnd(one, lines[index + 1]);
    const previous = lines[index - 1];
    if (previous !== undefined) {
      const separator = separatorBetween(previous.text, one.text);
      const content = contentOf({ docs, text: one.text });
      return { columns: one.margin - (first?.margin ?? 0), docs: [separator, content] };
    }
    if (!isMemberOfUnion(one)) return { columns: 0, docs };
    return { columns: 0, docs: [ifBreak("| "), align(2, withoutBar(one).docs)] };
  });
  return alignAll(parts);
}

/** A part of a block, and the columns that it is indented by. */
interface Aligned {
  readonly columns: number;
  readonly docs: readonly Doc[];
}

/** Parts behind each other. Prettier's printer takes its time to indent, so parts that are indented alike are taken together. */
function alignAll(parts: readonly Aligned[]): Doc[] {
  const runs: { readonly columns: number; readonly docs: Doc[] }[] = [];
  for (const { columns, docs } of parts) {
    const last = runs.at(-1);
    if (last?.columns === columns) last.docs.push(...docs);
    else runs.push({ columns, docs: [...docs] });
  }
  return runs.map(({ columns, docs }) => (columns === 0 ? docs : align(columns, docs)));
}

/** The document of a line. What stands behind `|`, `?` or `:` begins two columns later. */
export function contentOf({ docs, text }: Pick<Line, "docs" | "text">): Doc {
  const [start = ""] = /^[|?:] /.exec(text) ?? [];
  return start === "" ? [...docs] : [start, align(2, withoutStart(docs, 2))];
}

function isMemberOfUnion({ text }: Pick<Line, "text">): boolean {
  return text.startsWith("| ");
}

function withoutBar(member: Line): Line {
  return { ...member, docs: withoutStart(member.docs, 2), text: member.text.slice(2) };
}

function withoutStart([first, ...others]: readonly Doc[], columns: number): Doc[] {
  return [typeof first === "string" ? first.slice(columns) : "", ...others];
}

function withoutEnd(docs: readonly Doc[], columns: number): Doc[] {
  const last = docs.at(-1);
  return [...docs.slice(0, -1), typeof last === "string" ? last.slice(0, -columns) : ""];
}

/** The comma or semicolon before a closing bracket is there only if the bracket has a line of its own. */
function withOptionalEnd({ docs, text }: Line, next: Line | undefined): Doc[] {
  const last = docs.at(-1);
  if (next === undefined || !/^[\])}>]/.test(next.text) || !/[,;]$/.test(text)) return docs;
  if (typeof last !== "string") return docs;
  return [...withoutEnd(docs, 1), ifBreak(last.slice(-1))];
}

/** Braces have spaces beside them, other brackets have not. */
function separatorBetween(before: string, after: string): Doc {
  const opens = /[[({<]$/.exec(before)?.[0];
  const closes = /^[\])}>]/.exec(after)?.[0];
  if (opens !== undefined && closes !== undefined) return "";
  if (opens === "{" || closes === "}") return line;
  // The next call of a chain.
  if (/^\.[\p{ID_Start}$_]/u.test(after)) return softline;
  return opens !== undefined || closes !== undefined ? softline : line;
}

/**
 * The right side of an assignment or the value of a property: text and the access to a member go to the next line where
 * they do not fit, anything else does if not even its beginning fits.
 *
 * @param lines what follows the first of them stays broken.
 * @param before the text of the line up to the value.
 */
export function layOutValue(lines: readonly Line[], before: string): Doc {
  const text = lines.map((one) => one.text).join("\n");
  const value = lines.map((one, index): Aligned => {
    if (index === 0) return { columns: 0, docs: one.docs };
    return { columns: marginOf(one, lines.at(-1)), docs: [hardline, ...one.docs] };
  });
  return layOutAssigned(group(alignAll(value)), { before, text });
}

/** Against that of the closing bracket; an empty line has none. */
function marginOf({ margin, docs }: Line, last: Line | undefined): number {
  return docs.length === 0 ? 0 : margin - (last?.margin ?? 0);
}

/** The value of a property or variable, behind its `:` or `=`. */
export function layOutAssigned(
  value: Doc,
  { before, text }: { readonly before: string; readonly text: string },
): Doc {
  const isShort = /^[^\s:]{1,4}:$/.test(before);
  if (isShort || /^(?:true|false|\d.*|`.*)$/.test(text)) return [" ", value];
  if (isString(text) || isMember(text) || isShortCall(text)) return group(align(2, [line, value]));
  const id = Symbol("value");
  return [group(align(2, line), { id }), lineSuffixBoundary, indentIfBreak(value, { groupId: id })];
}

function isString(text: string): boolean {
  return /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')$/.test(text);
}

/** The arguments of a call as Prettier takes them for text: a single one that is short. Else `null`. */
export function shortArguments(lines: readonly Line[]): string | null {
  const [first, only, last] = lines.map(({ text }) => text);
  const isSingle = lines.length === 3 && first === "(" && last === ")" && only !== undefined;
  if (!isSingle || !/^(?:[\p{ID_Continue}$]+|"(?:[^"\\]|\\.)*"),$/u.test(only)) return null;
  const argument = only.slice(0, -1);
  return argument.length <= printWidth / 4 ? `(${argument})` : null;
}

/** A call with {@link shortArguments}. */
function isShortCall(text: string): boolean {
  return /^[\p{ID_Continue}$]+(?:\.[\p{ID_Continue}$]+)*\((?:[\p{ID_Continue}$]+|".*")\)$/u.test(
    text,
  );
}

function isMember(text: string): boolean {
  return /^[\p{ID_Continue}$]+(?:\.[\p{ID_Continue}$]+|\[["'][^\n]*["']\])+$/u.test(text);
}
