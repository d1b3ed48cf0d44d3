import { describe, expect, test } from "vitest";
import { collectNames } from "../../generator/assemble/declared-names.js";
import { withImports } from "../../generator/assemble/imports.js";
import type { DraftFile } from "../../generator/render/draft-file.js";
import { declared, draft, reporter } from "./support/small-package.js";

const others: readonly DraftFile[] = [
  draft("src/models/user.ts", "", { declares: declared("User:type", "UserInput:type") }),
  draft("src/models/group.ts", "", { declares: declared("Group:type") }),
  draft("src/runtime/errors.ts", "", { declares: declared("ResponseError", "isErrorOf") }),
  draft("src/models/mark.ts", "", { declares: declared("größe") }),
];

function importer(drafts: readonly DraftFile[]) {
  const names = collectNames(drafts, reporter());
  return (given: DraftFile) => withImports(given, names);
}

/** A name in angle brackets is used as a type only. */
function imported(text: string, names: readonly string[], rest: Partial<DraftFile> = {}) {
  const uses = names.filter((name) => !name.startsWith("<"));
  const usesAsTypes = names.filter((name) => name.startsWith("<")).map((name) => name.slice(1, -1));
  const given = draft("src/operations/a.ts", text, { uses, usesAsTypes, ...rest });
  return importer([...others, given])(given);
}

describe("createImporter", () => {
  test.each<[string, string, readonly string[], string]>([
    ["nothing is used", "export const a = 1;\n", [], "export const a = 1;\n"],
    [
      "types alone",
      "export type A = User | UserInput;\n",
      ["UserInput", "User"],
      'import type { User, UserInput } from "../models/user.js";\n\nexport type A = User | UserInput;\n',
    ],
    [
      "one statement for each module, sorted by path",
      "export type A = [User, Group];\n",
      ["User", "Group"],
      'import type { Group } from "../models/group.js";\nimport type { User } from "../models/user.js";\n\nexport type A = [User, Group];\n',
    ],
    [
      "after the header",
      "// Code generated from a.yaml. DO NOT EDIT.\n// Second line.\n\n/** A. */\nexport type A = User;\n",
      ["User"],
      '// Code generated from a.yaml. DO NOT EDIT.\n// Second line.\n\nimport type { User } from "../models/user.js";\n\n/** A. */\nexport type A = User;\n',
    ],
    [
      "after a header of any style",
      "/*\n * Ours.\n * All of it.\n */\n// Made by a machine.\n\n/** A. */\nexport type A = User;\n",
      ["User"],
      '/*\n * Ours.\n * All of it.\n */\n// Made by a machine.\n\nimport type { User } from "../models/user.js";\n\n/** A. */\nexport type A = User;\n',
    ],
    [
      "after a header that looks like documentation",
      "/** Ours. */\n\nexport type A = User;\n",
      ["User"],
      '/** Ours. */\n\nimport type { User } from "../models/user.js";\n\nexport type A = User;\n',
    ],
    [
      "before a comment that belongs to a declaration",
      "/** A. */\nexport type A = User;\n",
      ["User"],
      'import type { User } from "../models/user.js";\n\n/** A. */\nexport type A = User;\n',
    ],
    [
      "a name that is used twice",
      "export type A = User;\n",
      ["User", "User"],
      'import type { User } from "../models/user.js";\n\nexport type A = User;\n',
    ],
    [
      "a class that is only a type here",
      "export type A = ResponseError;\n",
      ["<ResponseError>"],
      'import type { ResponseError } from "../runtime/errors.js";\n\nexport type A = ResponseError;\n',
    ],
    [
      "a class that is extended",
      "export class A extends ResponseError {}\n",
      ["ResponseError"],
      'import { ResponseError } from "../runtime/errors.js";\n\nexport class A extends ResponseError {}\n',
    ],
    [
      "a value in a shorthand property, beside a class in a type",
      "export const a: ResponseError[] = x({ isErrorOf });\n",
      ["<ResponseError>", "isErrorOf"],
      'import { type ResponseError, isErrorOf } from "../runtime/errors.js";\n\nexport const a: ResponseError[] = x({ isErrorOf });\n',
    ],
  ])("%s", (_title, text, uses, want) => {
    expect(imported(text, uses).text).toBe(want);
  });

  test("what a draft declares itself is not imported", () => {
    const text = "export type A = 1;\nexport type B = A;\n";
    expect(imported(text, ["A"], { declares: declared("A:type") }).text).toBe(text);
  });

  test("a file that is not TypeScript stays as it is", () => {
    const given = draft("README.md", "# A\n", { uses: ["User"] });
    expect(importer(others)(given).text).toBe("# A\n");
  });
});
