import type { HelperOptions } from "handlebars";

import type { TemplateText } from "../load/template-set.js";
import { loadHandlebars } from "./libraries.js";
import { missingIn, type MissingSlot } from "./missing-slot.js";
import { dataOf } from "./template-data.js";
import { pathsOf, type Node, type Path } from "./template-tree.js";

/** A statement of a template. */
export interface TracedPlace {
  readonly template: TemplateText;
  readonly statement: Node;
  /** The slots in it that are not there, by their paths. Known once it was run with `isReplaced`. */
  readonly missing: Map<string, MissingSlot>;
  /** Whether it looks for its slots instead of printing them. */
  isReplaced: boolean;
}

/**
 * Templates as syntax trees in which each statement first tells that it is reached, so that the place of any error is
 * known, whoever throws it.
 */
export interface TracedTrees {
  treeOf(template: TemplateText): hbs.AST.Program;
  /** What the trees call, by names that no other helper can have. */
  readonly helpers: Readonly<Record<string, (...given: readonly unknown[]) => string>>;
  /** The place that was reached last. */
  current(): TracedPlace | null;
  placeOf(number: number): TracedPlace | null;
}

/** @param mark what is printed before each statement, by its number; nothing by default, and nothing in comments */
export function createTracedTrees(mark: (number: number) => string = () => ""): TracedTrees {
  const places: TracedPlace[] = [];
  const indexes = new Map<Node, number>();
  const parsed = new Map<TemplateText, hbs.AST.Program>();
  let current: TracedPlace | null = null;
  const register: Register = (statement, template) => {
    const known = indexes.get(statement);
    const index = known ?? places.length;
    const place = places[index] ?? { template, statement, missing: new Map(), isReplaced: false };
    places[index] = place;
    indexes.set(statement, index);
    return { index, place };
  };
  return {
    treeOf(template) {
      const program = parsed.get(template) ?? loadHandlebars().parse(template.text);
      parsed.set(template, program);
      return trace(program, { template, items: [] }, register);
    },
    helpers: {
      "#reached"(index, options) {
        current = places[Number(index)] ?? null;
        // Sound: Handlebars hands them over as the last argument of each helper.
        const { isInMarked } = dataOf(options as HelperOptions);
        return isInMarked === true ? "" : mark(Number(index));
      },
      "#probed"(index, at, from, base) {
        const place = places[Number(index)];
        const path = place && pathsOf(place.statement)[Number(at)];
        const found = path === undefined ? null : missingIn(path, base, Number(from));
        if (found !== null) place?.missing.set(found.path, found);
        return "";
      },
    },
    current: () => current,
    placeOf: (number) => places[number] ?? null,
  };
}

/** Gives a statement its place, the same each time. */
type Register = (
  statement: Node,
  template: TemplateText,
) => { readonly index: number; readonly place: TracedPlace };

/** The program with a call before each statement, and with other calls instead of what is replaced. */
function trace(program: hbs.AST.Program, scope: Scope, register: Register): hbs.AST.Program {
  const items = [...scope.items, ...(program.blockParams ?? [])];
  const within = (part: hbs.AST.Program | undefined) =>
    part && trace(part, { ...scope, items }, register);
  const body = program.body.flatMap((statement: Node): readonly Node[] => {
    const { index, place } = register(statement, scope.template);
    const reached = callNode(statement, "#reached", [numberNode(statement, index)]);
    const [inner, inverse] = [within(statement.program), within(statement.inverse)];
    if (!place.isReplaced) {
      return [
        reached,
        { ...statement, ...(inner && { program: inner }), ...(inverse && { inverse }) },
      ];
    }
    const probes = pathsOf(statement).map((path, at) => {
      const { base, from } = baseOf(path, items);
      const numbers = [index, at, from].map((value) => numberNode(path, value));
      return callNode(path, "#probed", [...numbers, base]);
    });
    // The other blocks have a context of their own, or none.
    const isCondition = /^(?:if|unless)$/.test(nameOf(statement));
    return [
      reached,
      ...probes,
      ...(isCondition ? [inner, inverse] : []).flatMap((part) => part?.body ?? []),
    ];
  });
  // White space was taken out when it was parsed; an `else if` with a call before it would confuse Handlebars, which looks again.
  return { ...program, body, ...("chained" in program && { chained: false }) };
}

interface Scope {
  readonly template: TemplateText;
  /** The names that the blocks around give to their items. */
  readonly items: readonly string[];
}

/** What a path begins in, and which of its parts is looked for there: an item or a variable is the first part itself. */
function baseOf(
  path: Path,
  items: readonly string[],
): { readonly base: Node; readonly from: number } {
  const isNamed = path.data || (path.depth === 0 && items.includes(path.parts[0] ?? ""));
  const from = isNamed ? 1 : 0;
  return { base: { ...path, parts: path.parts.slice(0, from) }, from };
}

function nameOf({ path }: Node): string {
  return path === undefined ? "" : String((path as Node).original); // The types of Handlebars leave it out.
}

function callNode({ loc }: Node, name: string, params: readonly Node[]): Node {
  const path: Node = {
    type: "PathExpression",
    data: false,
    depth: 0,
    parts: [name],
    original: name,
    loc,
  };
  const strip = { open: false, close: false };
  return { type: "MustacheStatement", path, params: [...params], escaped: false, strip, loc };
}

function numberNode({ loc }: Node, value: number): Node {
  return { type: "NumberLiteral", value, original: value, loc };
}
