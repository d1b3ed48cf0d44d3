import { format } from "prettier";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import type { Declaration } from "../../generator/declare/declarations.js";
import type { JsonObject } from "../../generator/json.js";
import type { SchemaObject } from "../../generator/validate/openapi.js";
import { declareSchemas } from "../support/declare-builders.js";

const text = { type: "string" };
const ref = (key: string): SchemaObject => ({ $ref: `#/components/schemas/${key}` });
const values = (count: number): SchemaObject => ({
  enum: Array.from({ length: count }, (_, index) => `value-${index}`),
});
const object = (...names: readonly string[]): JsonObject => ({
  properties: Object.fromEntries(names.map((name) => [name, text])),
});
const longName = "ANameThatIsSoLongThatTwoOfItDoNotStandOnOneLineTogether";

/** What stands somewhere, by the lengths and kinds that make Prettier lay it out differently. */
const contents: Readonly<Record<string, SchemaObject>> = {
  Keyword: text,
  FewValues: values(3),
  JustFits: values(6),
  JustTooLong: values(7),
  ManyValues: values(12),
  Quotes: { enum: [`it's`, `say "hi"`, "both ' and \"", "\\", "\u0001"] },
  Open: { ...text, enum: ["one", "two"], "x-extensible-enum": true },
  Reference: ref("Other"),
  LongReference: ref(longName),
  Either: { oneOf: [ref("Other"), ref("Third")] },
  EitherLong: { oneOf: [ref(longName), ref(`${longName}2`), ref("Other")] },
  ReferenceOrNull: { oneOf: [ref(longName), { type: "null" }] },
  Small: object("a", "b"),
  Large: object("a", "b", "c"),
  Wide: object(longName, `${longName}2`),
  Documented: { properties: { a: { ...text, description: "What it is." } } },
  ObjectOrNull: { type: ["object", "null"], properties: { a: text, b: text, c: text } },
  ObjectOrText: { oneOf: [object("a", "b", "c"), text] },
  ObjectOrNullOrReference: { oneOf: [object("a"), { type: "null" }, ref("Other")] },
  List: { items: ref("Other") },
  ListOfMany: { items: values(12) },
  ListOfLists: { items: { items: values(9) } },
  ListOfObjects: { items: object("a", "b", "c") },
  Map: { additionalProperties: text },
  MapOfMany: { additionalProperties: values(12) },
  Mixed: { properties: { a: text }, additionalProperties: values(8) },
  Pair: { prefixItems: [text, values(3)], items: false },
  LongPair: { prefixItems: [values(12), ref(longName)] },
  ObjectPair: { prefixItems: [object("a", "b"), object("a", "b")], minItems: 1 },
  OneOfMany: { prefixItems: [values(12)], items: false },
  Both: { allOf: [ref("Other"), ref("Third")] },
  BothLong: { allOf: [ref(longName), ref(`${longName}2`), ref("Other")] },
  Extended: { allOf: [ref("Other"), object("x", "y", "z")] },
  ExtendedTwice: { allOf: [object("x"), ref("Other"), object("y"), ref("Third"), object("z")] },
  ExtendedByEither: { ...object("x", "y", "z"), anyOf: [ref("Other"), values(12)] },
  Required: { allOf: [ref("Other")], required: ["id"] },
  RequiredLong: { allOf: [ref(longName)], required: ["id", longName, `${longName}2`] },
  Bytes: { format: "binary" },
  Closed: { type: "object", additionalProperties: false },
};

/** Where a type stands. */
const positions: Readonly<Record<string, (content: SchemaObject) => SchemaObject>> = {
  Alone: (content) => content,
  Property: (it) => ({ properties: { it } }),
  RequiredProperty: (it) => ({ properties: { it }, required: ["it"] }),
  LongProperty: (it) => ({ properties: { [`${longName}${longName}`]: it } }),
  QuotedProperty: (it) => ({ properties: { "urn:it": it, 1: it } }),
  ReadOnlyProperty: (it) => ({ properties: { it: described(it) } }),
  Deep: (it) => ({ properties: { a: { properties: { b: { properties: { it } } } } } }),
  Item: (content) => ({ items: content }),
  Member: (content) => ({ additionalProperties: content }),
  Element: (content) => ({ prefixItems: [content, text], minItems: 0 }),
  OnlyElement: (content) => ({ prefixItems: [content], items: false }),
  Rest: (content) => ({ prefixItems: [text], items: content }),
  Alternative: (content) => ({ oneOf: [ref("Other"), content] }),
  Part: (content) => ({ allOf: [ref("Other"), content] }),
};

const others: Readonly<Record<string, SchemaObject>> = {
  Other: { properties: { id: text } },
  Third: object("third"),
  [longName]: { properties: { id: text, [longName]: text, [`${longName}2`]: text } },
  [`${longName}2`]: object("a"),
};

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts"],
  types: [],
};

describe("everything that can stand anywhere, in both forms", () => {
  let declarations: readonly Declaration[] = [];
  let whole = "";

  beforeAll(() => {
    const pairs = Object.entries(positions).flatMap(([position, place]) =>
      Object.entries(contents).map(
        ([content, schema]) => [`${position}${content}`, place(schema)] as const,
      ),
    );
    const changes = Object.fromEntries(
      pairs.map(([name]) => [name, { sent: true, received: true, inputName: `${name}Input` }]),
    );
    const declared = declareSchemas({ ...others, ...Object.fromEntries(pairs) }, changes);
    declarations = [...declared.models.values(), ...declared.utilities.values()];
    whole = declarations.map((declaration) => `${declaration.text}\n`).join("\n");
  });

  test("is laid out as Prettier would", async () => {
    const formatted = await format(whole, { parser: "typescript", printWidth: 100 });
    expect(declarations.length).toBeGreaterThan(1000);
    expect(whole).toBe(formatted);
  });

  test("compiles", () => {
    expect(compile(whole)).toEqual([]);
  });

  test("would be found wanting if it did not", () => {
    expect(compile("export type A = Missing;\n")).toEqual(["Cannot find name 'Missing'."]);
  });
});

/** With documentation over it, some of it too long for a line. */
function described(schema: SchemaObject): SchemaObject {
  const description = "What it is, said at such length that it does not fit into a line. ".repeat(
    3,
  );
  return { allOf: [schema], description, readOnly: true };
}

function compile(source: string): readonly string[] {
  const host = ts.createCompilerHost(strict);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, version) =>
    name === "declared.ts" ? ts.createSourceFile(name, source, version) : read(name, version);
  const program = ts.createProgram(["declared.ts"], { ...strict, skipLibCheck: true }, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
