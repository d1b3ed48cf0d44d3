import { expect, test } from "vitest";
import { valueNames } from "./support/value-names.js";
import { createWorkspace } from "../../generator/assemble/workspace.js";

test.each<[string, string, boolean]>([
  ["a type annotation", "const a: X = 1;", false],
  ["a type argument", "f<X>();", false],
  ["a member of an interface", "interface A { b: X }", false],
  ["what an interface extends", "interface A extends X {}", false],
  ["a type alias", "type A = X | 1;", false],
  ["a type query", "const a: typeof X = 1;", false],
  ["an assertion's type", "const a = b as X;", false],
  ["an initialiser", "const a = X;", true],
  ["a call", "X();", true],
  ["an operand of instanceof", "const a = b instanceof X;", true],
  ["what a class extends", "class A extends X<1> {}", true],
  ["a shorthand property", "const a = { X };", true],
  ["an import", 'import { X } from "./x.js";', false],
  ["an export", "export { X };", true],
  ["an argument inside a typed constant", 'const a: B<C> = { path: ["/", X] };', true],
])("in %s, %j, the name is needed at run time: %s", (_title, text, want) => {
  const tree = createWorkspace().parse({ path: "src/a.ts", text });
  expect(valueNames(tree).has("X")).toBe(want);
});
