import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test, vi } from "vitest";

const golden = fileURLToPath(new URL("../golden", import.meta.url));
const documents = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Members of a node that say what type it is. */
const telling = [
  ...["text", "literal", "operand", "objectType", "indexType", "typeName", "typeArguments"],
  ...["types", "elementType", "elements", "type", "members", "name", "questionToken"],
];

/** A node of the compiler, with the name of its kind and without what only the compiler needs. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null || !("kind" in node)) return node;
  const kind = kinds.get(Number(node.kind));
  if (kind === "ParenthesizedType" && "type" in node) return plain(node.type);
  const members = telling.flatMap((name): [string, unknown][] => {
    const value: unknown = Reflect.get(node, name);
    if (name === "typeArguments") return [[name, plain(value ?? [])]];
    return value === undefined ? [] : [[name, plain(value)]];
  });
  return { ...Object.fromEntries(members), kind };
}

/** Some kinds have second names, which come last. */
const kinds = new Map(
  Object.entries(ts.SyntaxKind)
    .filter(([name]) => Number.isNaN(Number(name)))
    .toReversed()
    .map(([name, kind]) => [Number(kind), name]),
);

const own = await import("../../generator/model-document.js");
const asked = { count: 0 };

vi.resetModules();
vi.doMock(import("../../generator/shapes/type-nodes.js"), (): Promise<never> => {
  const factory = {
    ...ts.factory,
    createKeywordTypeNode: (kind: keyof typeof ts.SyntaxKind | ts.KeywordTypeSyntaxKind) =>
      ts.factory.createKeywordTypeNode(typeof kind === "string" ? keywordOf(kind) : kind),
  };
  const compilerSubset = { ...ts, factory };
  return Promise.resolve({ factory, compilerSubset } as never); // Real nodes, which only `plain` below looks at.
});
vi.doMock(import("../../generator/shapes/context.js"), async (importOriginal) => {
  const { createSchemaPrinter } = await importOriginal();
  return {
    createSchemaPrinter(optionalProperties) {
      const print = createSchemaPrinter(optionalProperties);
      return (schema) => {
        asked.count += 1;
        return plain(print(schema)) as ReturnType<typeof print>; // Which is what the tests show.
      };
    },
  };
});
const withCompiler = await import("../../generator/model-document.js");

function keywordOf(kind: keyof typeof ts.SyntaxKind): ts.KeywordTypeSyntaxKind {
  return ts.SyntaxKind[kind] as ts.KeywordTypeSyntaxKind; // Only keywords are asked for by name.
}

/** Documents that are written for their schemas. */
test.each(documents)("the nodes of types are those that the compiler makes: %s", async (name) => {
  const spec = join(golden, name, "spec.yaml");
  const before = asked.count;
  const { model } = await withCompiler.modelDocument({ spec });
  expect(asked.count - before).toBeGreaterThanOrEqual(model.schemas.length);
  expect((await own.modelDocument({ spec })).model).toEqual(model);
});
