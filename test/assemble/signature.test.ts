import { describe, expect, test } from "vitest";
import { exportedDeclarations } from "../../generator/assemble/module-exports.js";
import { signatureOf } from "../../generator/assemble/signature.js";
import { createWorkspace } from "../../generator/assemble/workspace.js";

function lines(text: string): readonly string[] {
  const sourceFile = createWorkspace().parse({ path: "src/a.ts", text });
  return exportedDeclarations(sourceFile)
    .flatMap(({ node }) => signatureOf(node, sourceFile) ?? [])
    .flatMap((signature) => [signature.text, ...signature.members]);
}

describe("signatureOf", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "an interface",
      "/** A. */\nexport interface A<T = 1> extends B<T>, C {\n  /** B. */\n  readonly b?: string | undefined;\n  'urn:x': number;\n}",
      ["interface A<T = 1> extends B<T>, C", "readonly b?: string | undefined", "'urn:x': number"],
    ],
    ["an empty interface", "export interface A {}", ["interface A"]],
    [
      "an index signature and a method",
      "export interface A { readonly [name: string]: unknown; b(c: number): void }",
      ["interface A", "readonly [name: string]: unknown", "b(c: number): void"],
    ],
    [
      "a union over several lines",
      'export type A =\n  | "a" // first\n  | { readonly b: 1;\n      c: 2 };',
      ['type A = "a" | { readonly b: 1; c: 2; }'],
    ],
    ["an object type", "export type A<T> = { b: T };", ["type A<T>", "b: T"]],
    [
      "a tuple over two lines",
      "export type A = readonly [\n  b: 1,\n  c: 2,\n];",
      ["type A = readonly [b: 1, c: 2]"],
    ],
    [
      "a function",
      "export async function a<T>(\n  b: T,\n  c?: number,\n): Promise<T> {\n  return b;\n}",
      ["function a<T>(b: T, c?: number): Promise<T>"],
    ],
    [
      "an empty object type as a result",
      "export function a(): {} { return {}; }",
      ["function a(): {}"],
    ],
    [
      "overloads without the implementation",
      "export function a(b: 1): 1;\nexport function a(b: 2): 2;\nexport function a(b: any) { return b; }",
      ["function a(b: 1): 1", "function a(b: 2): 2"],
    ],
    [
      "a constant with a type",
      "export const a: Operation<B, C> = { b: 1 };",
      ["const a: Operation<B, C>"],
    ],
    [
      "a constant without a type",
      'export const a = [\n  "b", // B\n  "c",\n] as const;',
      ['const a = ["b", "c"] as const'],
    ],
    [
      "a constant that is an object",
      'export const a = {\n  b: [1, { c: "d" }],\n} as const;',
      ['const a = { b: [1, { c: "d" }] } as const'],
    ],
    ["an arrow function", "export const a = <T>(b: T): T => b;", ["const a: <T>(b: T) => T"]],
    ["an enum", "export enum A { B = 1,\n C }", ["enum A { B = 1, C }"]],
    [
      "a class",
      `export abstract class A<T> extends B implements C {
        override readonly name = "A";
        readonly status: T = 1;
        #secret = 1;
        private other = 2;
        /** @internal */
        inner = 3;
        static { }
        constructor(status: T) { super(); }
        get size(): number { return 1; }
        async read(): Promise<T> { return this.status; }
        static is(value: unknown): value is A<never> { return true; }
      }`,
      [
        "abstract class A<T> extends B implements C",
        'override readonly name = "A"',
        "readonly status: T",
        "constructor(status: T)",
        "get size(): number",
        "read(): Promise<T>",
        "static is(value: unknown): value is A<never>",
      ],
    ],
  ])("%s", (_title, text, want) => {
    expect(lines(text)).toEqual(want);
  });

  test("the layout of the source does not matter", () => {
    const dense = "export type A={b:1,c:(d:number,e:{f:2})=>void}|3";
    const wide =
      "export type A =\n  | {\n      b: 1;\n      c: (\n        d: number,\n        e: { f: 2 },\n      ) => void;\n    }\n  | 3;\n";
    expect(lines(dense)).toEqual(lines(wide));
  });
});
