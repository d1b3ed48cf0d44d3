import { builders } from "prettier/doc";
import type { Doc, Documented } from "./print-document.js";
import {
  documentationMark,
  isDocumented,
  printComment,
  printDocument,
  printWidth,
} from "./print-document.js";
import { propertyKey } from "../escape.js";
import type { Member, ObjectExpression, TypeExpression, TupleElement } from "./type-expression.js";
import { isText } from "./type-expression.js";

const { align, group, hardline, ifBreak, indent, indentIfBreak, join, line } = builders;
const { lineSuffixBoundary, softline } = builders;

const indexParameter = "key: string";

/** Objects of more members stand one member a line, and so do those with documentation. */
const membersOnOneLine = 2;

/** What stands around a type, as far as its layout depends on it. */
export type Parent = "alias" | "property" | "argument" | "tuple" | "operator" | "expression";

/** The text of an exported interface, as Prettier lays it out. */
export function printInterface(name: string, { members }: ObjectExpression): string {
  if (members.length === 0) return `export interface ${name} {}`;
  return `export interface ${name} ${printObject(["", { kind: "object", members }, ""], "")}`;
}

/** A member with the line break before it. Most fit on their line, or are objects that never do: neither takes a printer. */
function printMember(member: Member, margin: string): string {
  const { documentation } = member;
  const isPlain = documentation === null || !isDocumented(member);
  const comment = isPlain ? "" : `\n${printComment(documentation, margin)}`;
  const object = brokenObjectIn(member.type);
  if (object !== null)
    return `${comment}\n${margin}${nameOf(member)}${printObject(object, margin)};`;
  const signature = printDocument((nested) => [layOutSignature(member, nested), ";"], margin);
  return `${comment}\n${signature}`;
}

/** An object with what is around it in its type. */
type ObjectInType = readonly [before: string, object: ObjectExpression, after: string];

function printObject([before, { members }, after]: ObjectInType, margin: string): string {
  const inner = members.map((member) => printMember(member, `${margin}  `)).join("");
  return `${before}{${inner}\n${margin}}${after}`;
}

/** The object that a type is, is a list of or may be besides `null`, if it has one member a line wherever it stands. */
function brokenObjectIn(type: TypeExpression): ObjectInType | null {
  if (type.kind === "object") return isBroken(type) ? ["", type, ""] : null;
  if (type.kind === "union") {
    const [first, second] = type.members;
    if (first?.kind !== "object" || !isBroken(first) || !isHugged(type.members)) return null;
    return second?.kind === "text" ? ["", first, ` | ${second.text}`] : null;
  }
  if (type.kind !== "array") return null;
  const item = brokenObjectIn(type.item);
  if (item === null) return null;
  const [before, object, after] = item;
  const isGrouped = type.item.kind === "union" || isReadonlyList(type.item);
  const list = type.readonly ? "readonly " : "";
  return isGrouped
    ? [`${list}(${before}`, object, `${after})[]`]
    : [list + before, object, `${after}[]`];
}

/** The text of an exported type alias, as Prettier lays it out. */
export function printAlias(name: string, type: TypeExpression): string {
  const object = brokenObjectIn(type);
  const before = `export type ${name} = `;
  // The opening bracket of a longer one goes to the next line.
  const isShort = object !== null && before.length + object[0].length < printWidth;
  if (isShort) return `${before}${printObject(object, "")};`;
  return printDocument((documentation) => {
    const right = layOut(type, "alias", documentation);
    const left = group(`export type ${name}`);
    if (type.kind === "union" && !isHugged(type.members)) {
      return group([left, " =", group(indent([line, right])), ";"]);
    }
    const id = Symbol("assignment");
    const afterOperator = group(indent(line), { id });
    const fluid = [afterOperator, lineSuffixBoundary, indentIfBreak(right, { groupId: id })];
    return group([left, " =", ...fluid, ";"]);
  });
}

/** The text of a type expression, as Prettier would lay it out at the start of a line. */
export function printExpression(type: TypeExpression): string {
  return printDocument((documentation) => layOut(type, "expression", documentation));
}

/**
 * The document of a type.
 *
 * @param documentation collects the documentation of members, which is printed with the document
 */
export function layOut(type: TypeExpression, parent: Parent, documentation: Documented): Doc {
  switch (type.kind) {
    case "text":
      return type.text;
    case "reference":
      if (type.arguments.length === 0) return type.name;
      return [type.name, layOutArguments(type.arguments, documentation)];
    case "union":
      return layOutUnion(type.members, parent, documentation);
    case "intersection":
      return layOutIntersection(type.members, parent, documentation);
    case "array":
      return joined(
        type.readonly ? "readonly " : "",
        layOutOperand(type.item, documentation),
        "[]",
      );
    case "item":
      return joined(layOutOperand(type.of, documentation), "[number]");
    case "tuple":
      return [type.readonly ? "readonly " : "", layOutTuple(type.elements, documentation)];
    case "object":
      if (type.members.length === 0) return "{}";
      return layOutMembers(type, documentation);
  }
}

/** Documents behind each other, as one text if they are texts. */
function joined(...docs: readonly Doc[]): Doc {
  return docs.every((doc) => typeof doc === "string") ? docs.join("") : [...docs];
}

/** What stands before `[]`, `[number]` or `?`. */
function layOutOperand(type: TypeExpression, documentation: Documented): Doc {
  const operand = layOut(type, "operator", documentation);
  return isReadonlyList(type) ? ["(", operand, ")"] : operand;
}

function isReadonlyList(type: TypeExpression): boolean {
  return (type.kind === "array" || type.kind === "tuple") && type.readonly;
}

function layOutUnion(
  members: readonly TypeExpression[],
  parent: Parent,
  documentation: Documented,
): Doc {
  const inParentheses = parent === "operator";
  const hugged = isHugged(members);
  const parts = members.map((member) => layOut(member, "operator", documentation));
  if (hugged) return inParentheses ? ["(", join(" | ", parts), ")"] : join(" | ", parts);
  // An expression may be put behind another alternative.
  const first = parent === "expression" ? "" : ifBreak("| ");
  const union = group(
    parts.map((part, index) => [index === 0 ? first : [line, "| "], align(2, part)]),
  );
  if (inParentheses) return ["(", group([indent([softline, union]), softline]), ")"];
  if (parent === "tuple") {
    return group([indent([ifBreak(["(", softline]), union]), softline, ifBreak(")")]);
  }
  return parent === "property" ? group(indent([softline, union])) : union;
}

/** `{ … } | null` begins on the line that it stands on. */
function isHugged(members: readonly TypeExpression[]): boolean {
  const object = members.find((member) => member.kind === "object" || member.kind === "reference");
  return (
    object !== undefined && members.every((member) => member === object || isText(member, "null"))
  );
}

function layOutIntersection(
  members: readonly TypeExpression[],
  parent: Parent,
  documentation: Documented,
): Doc {
  let wasIndented = false;
  const doc = group(
    members.map((member, index) => {
      const part = layOut(member, "operator", documentation);
      const previous = members[index - 1];
      if (previous === undefined) return part;
      const isObject = member.kind === "object";
      const wasObject = previous.kind === "object";
      if (isObject && wasObject) return [" & ", wasIndented ? indent(part) : part];
      if (!isObject && !wasObject) return indent([" &", line, part]);
      if (index > 1) wasIndented = true;
      return [" & ", index > 1 ? indent(part) : part];
    }),
  );
  return parent === "operator" ? ["(", doc, ")"] : doc;
}

function layOutArguments(types: readonly TypeExpression[], documentation: Documented): Doc {
  const [only] = types;
  if (only !== undefined && types.length === 1 && isHuggedArgument(only)) {
    return ["<", layOut(only, "argument", documentation), ">"];
  }
  const parts = types.map((type) => layOut(type, "argument", documentation));
  return group(["<", indent([softline, join([",", line], parts)]), softline, ">"]);
}

/** A single argument that stands in its brackets as it would alone. */
export function isHuggedArgument(type: TypeExpression): boolean {
  if (type.kind === "union") return isHugged(type.members);
  if (type.kind === "reference") return type.arguments.length === 0;
  if (type.kind === "text") return /^(?:[a-z]+|"(?:[^"\\]|\\.)*")$/.test(type.text);
  return type.kind === "object";
}

function layOutTuple(elements: readonly TupleElement[], documentation: Documented): Doc {
  if (elements.length === 0) return "[]";
  const parent = elements.length > 1 ? "tuple" : "argument";
  const parts = elements.map(({ kind, type }) => {
    if (kind === "rest") return group(["...", layOut(type, "expression", documentation)]);
    if (kind === "optional") return group([layOutOperand(type, documentation), "?"]);
    return group(layOut(type, parent, documentation));
  });
  return group(["[", indent([softline, join([",", line], parts), ifBreak(",")]), softline, "]"]);
}

function layOutMembers(object: ObjectExpression, documentation: Documented): Doc {
  const parts = object.members.map((member) => layOutMember(member, documentation));
  return group(["{", indent([line, join([";", line], parts)]), ifBreak(";"), line, "}"], {
    shouldBreak: isBroken(object),
  });
}

function isBroken({ members }: ObjectExpression): boolean {
  const isLong = members.length > membersOnOneLine;
  return isLong || members.some(isDocumented);
}

function layOutMember(member: Member, documentation: Documented): Doc {
  const own = member.documentation;
  const mark = own === null || !isDocumented(member) ? null : documentationMark(own, documentation);
  const signature = layOutSignature(member, documentation);
  return mark === null ? signature : [mark, hardline, signature];
}

function layOutSignature(member: Member, documentation: Documented): Doc {
  const type = layOut(member.type, "property", documentation);
  if (member.name === null) return layOutIndexSignature(member, type);
  return typeof type === "string" ? nameOf(member) + type : group([nameOf(member), type]);
}

/** Its brackets break before a type that has no place to break at. */
function layOutIndexSignature({ readonly }: Member, type: Doc): Doc {
  const parameter = group(["[", indent([softline, indexParameter]), softline, "]"]);
  return [readonly ? "readonly " : "", parameter, group([": ", type])];
}

/** The part of a member before its type. */
function nameOf({ name, readonly, optional }: Member): string {
  const key = name === null ? `[${indexParameter}]` : propertyKey(name);
  return `${readonly ? "readonly " : ""}${key}${optional ? "?" : ""}: `;
}
