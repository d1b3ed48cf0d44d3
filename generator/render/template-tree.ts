/** What a template calls or prints: a helper, or a slot where there is nothing but its path. */
export interface Call {
  /** What Handlebars takes for the name of a helper: `string` in `{{./string}}` as well. */
  readonly name: string;
  /** As it is written: `server.url`. */
  readonly path: string;
  readonly kind: "block" | "expression" | "mustache";
  readonly hasArguments: boolean;
  /** The texts that are written out as arguments; `null` for any other argument. */
  readonly texts: readonly (string | null)[];
  readonly loc: hbs.AST.SourceLocation;
}

/** A partial that a template includes by name; what is in it as a block stands in for a missing one. */
export interface Inclusion {
  readonly name: string;
  readonly isBlock: boolean;
  readonly loc: hbs.AST.SourceLocation;
}

/** What a template consists of, in the order of its text. */
export interface TemplateParts {
  readonly calls: readonly Call[];
  readonly inclusions: readonly Inclusion[];
  /** The names that blocks give to their items: `{{#each tags as |tag|}}`. */
  readonly blockParameters: readonly Pick<Call, "loc" | "name">[];
  /** The partials that the template defines for itself: `{{#*inline "row"}}`. */
  readonly inlinePartials: readonly string[];
}

/** Any node of a template, with the members that some of them have. */
export type Node = hbs.AST.Node &
  Partial<
    Pick<hbs.AST.BlockStatement, "hash" | "inverse" | "params" | "program"> & {
      readonly path: hbs.AST.Expression;
      readonly name: hbs.AST.Expression;
      readonly body: readonly hbs.AST.Statement[];
      readonly blockParams: readonly string[];
      readonly original: boolean | number | string | undefined;
      readonly parts: readonly string[];
      /** How many contexts further out: `1` for `../name`. */
      readonly depth: number;
      /** Whether it is a variable such as `@root`. */
      readonly data: boolean;
      readonly value: number | string;
      readonly escaped: boolean;
      readonly strip: hbs.AST.StripFlags;
    }
  >;

/** Takes a parsed template apart. */
export function partsOf(program: hbs.AST.Program): TemplateParts {
  const nodes = [...nodesIn(program)];
  return {
    calls: nodes.flatMap(callOf),
    inclusions: nodes.flatMap(inclusionOf),
    // Handlebars gives an empty block no place.
    blockParameters: nodes.flatMap(({ program: inner, inverse, loc }) =>
      [inner, inverse].flatMap((part) =>
        (part?.blockParams ?? []).map((name) => ({ name, loc: part?.loc ?? loc })),
      ),
    ),
    inlinePartials: nodes.flatMap(({ type, params = [] }) =>
      type === "DecoratorBlock" ? params.flatMap(textOf) : [],
    ),
  };
}

function* nodesIn(node: Node): Iterable<Node> {
  yield node;
  const { name, params = [], hash, program, body = [], inverse } = node;
  const values = (hash?.pairs ?? []).map(({ value }) => value);
  for (const child of [name, ...params, ...values, program, ...body, inverse]) {
    if (child !== undefined && child !== null && typeof child === "object") yield* nodesIn(child);
  }
}

const kinds: Readonly<Record<string, Call["kind"]>> = {
  BlockStatement: "block",
  MustacheStatement: "mustache",
  SubExpression: "expression",
};

function callOf({ type, path, params = [], hash, loc }: Node): readonly Call[] {
  const kind = kinds[type];
  if (kind === undefined || path === undefined) return [];
  const hasArguments = params.length + (hash?.pairs ?? []).length > 0;
  const texts = params.map((param: Node) =>
    param.type === "StringLiteral" ? String(param.original) : null,
  );
  return [{ ...nameOf(path), kind, hasArguments, texts, loc }];
}

function nameOf({ original = "", parts = [] }: Node): Pick<Call, "name" | "path"> {
  return { name: parts[0] ?? String(original), path: String(original) };
}

function inclusionOf({ type, name, loc }: Node): readonly Inclusion[] {
  if (!/^Partial(?:Block)?Statement$/.test(type) || name === undefined) return [];
  const isBlock = type === "PartialBlockStatement";
  return textOf(name).map((text) => ({ name: text, isBlock, loc }));
}

/** The text of a name that is written out; nothing for one that is computed. */
function textOf({ type, original }: Node): readonly string[] {
  return type === "SubExpression" || original === undefined ? [] : [String(original)];
}

/** The path of a slot. */
export type Path = Node & Required<Pick<Node, "depth" | "parts">>;

/** The paths of slots in the head of a statement. */
export function pathsOf(statement: Node): readonly Path[] {
  const { path, name, params = [], hash } = statement;
  const isSlot = params.length === 0 && hash === undefined && path !== undefined;
  const values = (hash?.pairs ?? []).map(({ value }) => value);
  const inName = name?.type === "SubExpression" ? pathsOf(name) : [];
  const heads: readonly Node[] = [...(isSlot ? [path] : []), ...params, ...values];
  return [...inName, ...heads.flatMap((node) => (isPath(node) ? [node] : pathsOfCall(node)))];
}

function pathsOfCall(node: Node): readonly Path[] {
  return node.type === "SubExpression" ? pathsOf(node) : [];
}

function isPath(node: Node): node is Path {
  return node.type === "PathExpression";
}
