import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { differencesReadBack } from "../assemble/support/read-back.js";

const root = fileURLToPath(new URL(".", import.meta.url));
const cases = readdirSync(root).filter((name) => existsSync(`${root}${name}/spec.yaml`));

describe("imports, index and api.md are what the compiler reads out of the package", () => {
  test.each(cases)("for %s", async (name) => {
    const files = await generate({ spec: `${root}${name}/spec.yaml`, layout: "package" });
    expect(differencesReadBack(files)).toEqual([]);
  });

  test("and are found wanting where they are not", () => {
    const header = "// Code generated from a.yaml. DO NOT EDIT.\n\n";
    const files = [
      { path: "src/a.ts", text: `${header}export class A {}\nexport const b: number = 1;\n` },
      {
        path: "src/c.ts",
        text: `${header}import { A, type b } from "./a.js";\n\nexport const c: A | null = b;\n`,
      },
      { path: "src/index.ts", text: 'export { A } from "./a.js";\nexport { c } from "./c.js";\n' },
      { path: "reference/api.md", text: "- `class A`\n- `const c: A | null`\n" },
    ];
    expect(differencesReadBack(files)).toEqual([
      "src/c.ts: A is a type",
      "src/c.ts: b is a value",
      "src/index.ts: b of src/a.ts",
      "reference/api.md: src/a.ts: - `const b: number`",
    ]);
  });
});
