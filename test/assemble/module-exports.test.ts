import { describe, expect, test } from "vitest";
import { declaredExports, importableNames } from "../../generator/assemble/module-exports.js";
import { createWorkspace } from "../../generator/assemble/workspace.js";
import type { DeclaredName } from "../../generator/render/declared-name.js";
import { declared } from "./support/small-package.js";

function parse(text: string) {
  return createWorkspace().parse({ path: "src/a.ts", text });
}

describe("declaredExports", () => {
  test.each<[string, string, readonly DeclaredName[]]>([
    ["an interface", "export interface A {}", declared("A:type")],
    ["a type", "export type A = 1;", declared("A:type")],
    ["a constant", "export const a: number = 1, b = 2;", declared("a:value", "b:value")],
    ["a class", "export abstract class A {}", declared("A:value")],
    ["a function", "export async function a(): Promise<void> {}", declared("a:value")],
    [
      "overloads",
      "export function a(b: 1): 1;\nexport function a(b: 2): 2;\nexport function a(b: never) { return b; }",
      declared("a:value"),
    ],
    [
      "a type and a value of one name",
      "export type A = 1;\nexport const A = 1;",
      declared("A:value"),
    ],
    [
      "a value and a type of one name",
      "export const A = 1;\nexport type A = 1;",
      declared("A:value"),
    ],
    ["what is not exported", "const a = 1;\ninterface B {}", []],
    ["what is passed on", 'export { a } from "./b.js";', []],
    ["a type for the package alone", "/** @internal */\nexport type A = 1;", declared("A:type!")],
    [
      "a constant for the package alone",
      "/**\n * Encodes.\n *\n * @internal\n */\nexport const a = 1;",
      declared("a:value!"),
    ],
    [
      "a neighbour of something internal",
      "/** @internal */\nexport const a = 1;\n\nexport const b = 2;",
      declared("a:value!", "b:value"),
    ],
    [
      "everything in a file that is internal",
      "/* @internal how it is done */\n\nexport const a = 1;\n\nexport type B = 2;",
      declared("a:value!", "B:type!"),
    ],
  ])("%s", (_title, text, want) => {
    expect(declaredExports(parse(text))).toEqual(want);
  });
});

describe("importableNames", () => {
  test.each<[string, string, readonly string[]]>([
    ["a declaration", "export const a = 1;", ["a"]],
    ["an internal declaration", "/** @internal */ export const a = 1;", ["a"]],
    ["what is passed on", 'export { a, type B } from "./b.js";', ["a", "B"]],
    ["what is passed on under another name", 'export { a as b } from "./b.js";', ["b"]],
    ["a local list", "const a = 1;\nexport { a };", ["a"]],
    ["a namespace", 'export * as a from "./b.js";', ["a"]],
    ["nothing", "const a = 1;", []],
  ])("%s", (_title, text, want) => {
    expect([...importableNames(parse(text))]).toEqual(want);
  });
});
