import { format } from "prettier";
import { describe, expect, test } from "vitest";
import {
  moduleSpecifier,
  moduleStatement,
  moduleTarget,
  type Specifier,
} from "../../generator/assemble/module-statement.js";
import { declared } from "./support/small-package.js";

const names = (...entries: readonly string[]): readonly Specifier[] => declared(...entries);
const long = (length: number): string => `a${"b".repeat(length - 1)}`;

describe("moduleStatement", () => {
  test.each<[string, "export" | "import", readonly Specifier[], string]>([
    ["one value", "import", names("json"), 'import { json } from "./m.js";'],
    ["only types", "import", names("B:type", "A:type"), 'import type { A, B } from "./m.js";'],
    ["both kinds", "import", names("a", "B:type"), 'import { type B, a } from "./m.js";'],
    ["an export", "export", names("a", "b"), 'export { a, b } from "./m.js";'],
    ["an export of types", "export", names("A:type"), 'export type { A } from "./m.js";'],
    [
      "capitals before small letters",
      "import",
      names("b", "a", "B", "A"),
      'import { A, B, a, b } from "./m.js";',
    ],
    [
      "exactly as wide as the page",
      "import",
      names(long(37), long(35)),
      `import { ${long(35)}, ${long(37)} } from "./m.js";`,
    ],
    [
      "one column wider than the page",
      "import",
      names(long(37), long(36)),
      `import {\n  ${long(36)},\n  ${long(37)},\n} from "./m.js";`,
    ],
    [
      "one name is never broken",
      "import",
      names(long(100)),
      `import { ${long(100)} } from "./m.js";`,
    ],
    [
      "names of wide characters",
      "import",
      names("größe".repeat(8), "幅".repeat(16)),
      `import { ${"größe".repeat(8)}, ${"幅".repeat(16)} } from "./m.js";`,
    ],
    [
      "names of one wide character more",
      "import",
      names("größe".repeat(8), "幅".repeat(17)),
      `import {\n  ${"größe".repeat(8)},\n  ${"幅".repeat(17)},\n} from "./m.js";`,
    ],
    [
      "wide types",
      "export",
      names(`${long(40)}:type`, `${long(39)}:type`),
      `export type {\n  ${long(39)},\n  ${long(40)},\n} from "./m.js";`,
    ],
  ])("%s", async (_title, keyword, specifiers, want) => {
    expect(moduleStatement(keyword, specifiers, "./m.js")).toBe(want);
    expect(await format(want, { parser: "typescript", printWidth: 100 })).toBe(`${want}\n`);
  });

  test("the widest line is 100 columns wide", () => {
    expect(moduleStatement("import", names(long(37), long(35)), "./m.js")).toHaveLength(100);
  });
});

describe("moduleSpecifier and moduleTarget", () => {
  test.each<[string, string, string]>([
    ["src/operations/get-user.ts", "src/models/user.ts", "../models/user.js"],
    ["src/models/user.ts", "src/models/group.ts", "./group.js"],
    ["src/index.ts", "src/runtime/client.ts", "./runtime/client.js"],
    ["src/runtime/client.ts", "src/security.ts", "../security.js"],
    ["src/a/b/c.ts", "src/a/d/e.ts", "../d/e.js"],
    ["src/models/user.ts", "src/models-v2/user.ts", "../models-v2/user.js"],
    ["src/models/größe.ts", "src/models/100%.ts", "./100%.js"],
  ])("from %s to %s", (from, to, want) => {
    expect(moduleSpecifier(from, to)).toBe(want);
    expect(moduleTarget(from, want)).toBe(to);
  });
});
